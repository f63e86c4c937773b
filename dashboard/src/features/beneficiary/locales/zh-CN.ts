const messages = {
  beneficiary: {
    note: '只登记家庭编号，不登记姓名和身份证号',
    actions: {
      register: '登记家庭',
      issue: '发放二维码',
      issueFor: '发放二维码：{code}',
      revoke: '作废',
      revokeOf: '作废二维码：{code}',
      account: '变更账户',
      accountOf: '变更收款账户：{code}',
      end: '脱困',
      endOf: '登记脱困：{code}',
      print: '打印',
    },
    analysis: {
      title: '分析',
      households: '困难家庭',
      members: '家庭人口',
      employed: '就业人口',
      bySize: '家庭人口数',
      size: '{n} 人',
      byIncome: '人均月收入',
      band: '{from} 至 {to} 元',
      bandOpen: '{from} 元以上',
      byArea: '下级工会',
      hidden: '不显示',
      hiddenHint: '1 至 7 户不显示；能由此推算的也不显示。',
      noCauses: '县级以下不显示致困原因，以免看出是谁家。',
    },
    columns: {
      code: '家庭编号',
      union: '帮扶工会',
      cause: '致困原因',
      members: '人口',
      employed: '就业',
      account: '收款账号',
      registeredOn: '建档日期',
      removedOn: '脱困日期',
      hasCode: '二维码',
      act: '办理',
    },
    causes: {
      ILLNESS: '因病',
      DISABILITY: '因残',
      UNEMPLOYMENT: '失业',
      LOW_INCOME: '收入低',
      EDUCATION: '子女上学',
      DISASTER: '意外灾害',
      OTHER: '其他',
    },
    codes: {
      issued: '已发放',
      none: '未发放',
      explain: '二维码贴在家中，扫码只能看到每个月是否已发放，看不到金额、姓名和账号。',
      replaces: '这个家庭已有二维码。重新发放后，原来的二维码立即失效。',
      once: '二维码只显示这一次，关闭前请打印。',
      again: '二维码没有返回，请重新发放。',
      revokes: '二维码立即失效，扫码不再看到任何内容。需要时可以重新发放。',
      qr: '家庭二维码',
      scan: '用手机扫码，查看每个月的帮扶是否已发放',
      open: '打开查询页',
    },
    accounts: {
      now: '现在的收款账户：{account}',
      registered: '建档时的账户',
      new: '新的收款账户',
      hint: '8 至 32 位数字。以后的付款用新账户；已编制而未交银行的付款须重新编制。',
      reason: '变更原因',
      reasonHint: '原因留在这个家庭名下。登记家庭或变更账户的人不能为这个家庭付款。',
    },
    form: {
      codeHint: '例如 GX-0001：大写字母、数字和连字符',
      income: '家庭月收入（元）',
      endHint: '脱困后二维码随即失效，不再列入帮扶',
    },
    months: { PAID: '已发放', UNPAID: '未发放' },
    household: {
      counselling: '需要有人倾听？预约心理咨询师',
      title: '帮扶发放查询',
      hint: '每个月的帮扶是否已经发放',
      year: '年份',
      ofYear: '{year} 年',
      none: '这一年还没有发放记录',
      unknown: '二维码无效',
      unknownDetail: '二维码可能已经更换。请联系所在工会重新发放。',
      failed: '暂时无法查询，请稍后再试。',
    },
    notices: {
      registered: '家庭已登记',
      accountChanged: '{code} 的收款账户已变更',
      ended: '{code} 已登记脱困',
      revoked: '{code} 的二维码已作废',
    },
    empty: {
      title: '没有家庭',
      filtered: '没有符合条件的家庭，请放宽筛选。',
      none: '这个范围内还没有登记困难职工家庭。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    beneficiary: (typeof messages)['beneficiary'];
  }
}
