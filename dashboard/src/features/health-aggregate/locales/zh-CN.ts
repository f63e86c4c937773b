const messages = {
  healthAggregate: {
    note: '患病人数按规则保护',
    from: '自',
    until: '至',
    year: '年度',
    ofYear: '{year} 年',
    years: '{first}—{last} 年',
    lastYears: '最近 {n} 年；选择较短的年份可看更早年度',
    views: { screening: '筛查', relief: '互助保障与救助' },
    byUnion: '按工会',
    byYear: '按年度',
    noChildren: '这个工会没有下级地方工会',
    figures: {
      women: '筛查女职工（人）',
      funds: '下拨专项资金',
      perHead: '人均费用',
      solatia: '发放慰问金（人）',
      cervical: '宫颈癌阳性（人）',
      breast: '乳腺癌阳性（人）',
    },
    relief: {
      covered: '参加职工（人）',
      covers: '参保（人次）',
      gifted: '赠送困难家庭（户）',
      recipients: '受助职工（人）',
      claims: '给付（人次）',
      amount: '给付与救助金额',
      perHead: '人均救助',
      readings: '驿站检测（人次）',
      details: {
        covered: '按工会报表',
        covers: '报表与逐人登记',
        gifted: '报表与逐人登记',
        unreported: '未填报金额',
        perHead: '金额 ÷ 受助人数；含人次时不计算',
        readings: '期末在用健康驿站 {n} 家',
      },
    },
    details: {
      women: '本人不承担费用',
      belowCap: '未超上限 {cap}',
      aboveCap: '超过上限 {cap}',
      perTenThousand: '每万人 {n} 人',
    },
    notes: {
      title: '为什么有的数字不显示',
      why: '看到“某县 2 人”的人，往往能猜出是谁。因此患病人数（阳性、慰问金）为 1 至 7 时一律不显示，对任何账号都一样，包括本页的管理员和审计员。',
      neighbours:
        '只藏一个数字还不够：用合计减去其余各县就能算回来。所以同级中最大的一个数字会跟着调整并标为约数，使上级合计仍然准确，而任何加减都得不出被隐藏的数字。',
      exact:
        '筛查人数、资金和人均费用不涉及谁患病，始终如实显示。某县一年受检者仅 1 至 7 人的，其检出情况不计入任何数字，上级数字标为约数：只有一人受检时，显示“无人检出”也等于说出了她的情况。',
      relief:
        '受助职工、给付人次和金额同样保护：受助不足 8 人时，金额也不显示。人与人次分别统计，不相加。参加、参保和赠送户数不涉及谁患病，始终如实显示。',
      running: '未结束的年份随登记随时变化：前后两次查看相减，能看出哪个市新增了病例。对外使用请取已结束年份的数字。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthAggregate: (typeof messages)['healthAggregate'];
  }
}
