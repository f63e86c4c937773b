const messages = {
  health: {
    separator: '、',
    kinds: { GYNAECOLOGICAL: '妇科检查', CERVICAL: '宫颈癌检查', BREAST: '乳腺癌检查' },
    states: { OVERDUE: '已逾期', DUE: '应召', BOOKED: '已预约', UP_TO_DATE: '未到期', EXCLUDED: '不属应检' },
    payers: { EMPLOYER: '用人单位', FEDERATION: '工会投入' },
    rhythms: { CALENDAR_YEAR: '每个自然年一次', INTERVAL: '每若干年至少一次' },
    everyYears: '至少每 {n} 年一次',
    bookingStatuses: { BOOKED: '已预约', ATTENDED: '已检查', ABSENT: '未到', CANCELLED: '已取消' },
    columns: {
      alias: '代号',
      employer: '用人单位工会',
      kind: '检查项目',
      state: '状态',
      dueBy: '最晚日期',
      lastOn: '上次检查',
      countedFrom: '起算日',
      payer: '费用承担',
      source: '依据',
      union: '工会',
      heldOn: '检查日期',
      provider: '体检机构',
      places: '名额',
      booked: '已约',
      left: '余额',
      attended: '已检',
      programme: '筛查项目',
    },
    about: '约',
    hidden: '不显示',
    marks: {
      EXACT: '如实显示',
      ROUNDED: '约数（≈）',
      SUPPRESSED: '不显示：人数少',
      NOT_WHOLE_YEARS: '不显示：非整年',
      BELOW_COUNTY: '不显示：县级以下',
    },
    protections: {
      EXACT: '与登记人数一致。',
      ROUNDED: '为保护旁边的小数字作了少量调整，不是登记人数。',
      SUPPRESSED: '人数为 1 至 7，或由这样的数字构成；显示出来可能让人推知是谁。0 人照常显示。',
      NOT_WHOLE_YEARS: '患病人数只按完整自然年统计，避免用不同起止月份相减得出小数字。',
      BELOW_COUNTY: '患病人数只统计到县级及以上；县级以下人太少。',
    },
    identity: {
      title: '姓名与身份证号',
      read: '查看姓名',
      hide: '收起',
      hint: '平时只用代号。确需联系本人时，写明理由后查看。',
      message: '写明为什么要查看。理由、您的姓名和时间会记入这个人的档案，同一名单的经办人都能看到。',
      logged: '已记录这次查看',
    },
    save: '保存',
    saved: '已保存',
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    health: (typeof messages)['health'];
  }
}
