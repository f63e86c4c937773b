const messages = {
  healthClaims: {
    note: '一次住院一份理赔，列明全部支付方；姓名、诊断和金额只有经办人可见',
    mine: '与我有关',
    unknown: '没有这份理赔',
    unknownHint: '它可能属于其他地区，或者已经不在您的范围内。',
    columns: { status: '进度', hand: '经办', submittedOn: '提交日期', rejection: '不予给付原因' },
    hands: { mine: '我在经办', taken: '他人经办中', free: '可领取' },
    empty: { title: '没有理赔', filtered: '换个条件试试', none: '基层工会提交理赔后在这里列出，最早的在前。' },
    actions: {
      create: '提交理赔',
      createFor: '代为申请：{alias}',
      take: '领取',
      release: '退回待领',
      check: '审核通过',
      decide: '批准给付',
      reject: '不予给付',
      withdraw: '撤回',
    },
    confirm: {
      check: '确认材料齐全、内容相符？审核后由另一位经办人审批。',
      decide: '各支付方合计给付 {amount}。批准后计入本人本保障期的额度，并等待补助系统拨付。',
      withdraw: '撤回后需要重新提交。',
    },
    notices: {
      submitted: '已提交',
      taken: '已领取',
      released: '已退回待领',
      checked: '审核通过，待他人审批',
      decided: '已批准',
      rejected: '已登记不予给付',
      withdrawn: '已撤回',
    },
    file: {
      title: '住院与费用',
      take: '领取后可以查看姓名代号、诊断、费用、测算过程和材料。',
      closed: '诊断、费用和材料只对经办人开放。',
      hospital: '医院',
      diagnosis: '诊断',
      stay: '住院',
      days: '{from} 至 {until}',
      billNumber: '票据号码',
      total: '医疗总费用',
      insurance: '基本医保支付',
      majorIllness: '大病保险支付',
      selfFunded: '其中自费',
      selfPaid: '报销后自付',
      paid: '各方合计给付',
      own: '本人负担',
      payer: '第 {n} 支付方：{name}',
      previewHint: '按各计划当前剩余额度测算；批准时如有变化会提示重新核对。',
      decidedHint: '以上为批准时的测算过程。',
      open: '打开',
      size: '{n} KB',
    },
    form: {
      identityNumber: '身份证号',
      identityHint: '只用于对应名册，不会显示',
      plans: '支付方',
      plansHint: '列全这次住院要支付的计划，按顺序支付，后面的只看剩余部分',
      plan: '{n} · {name}',
      admittedOn: '入院日期',
      dischargedOn: '出院日期',
      documentKind: '材料种类',
      attach: '添加材料',
      drop: 'PDF、JPEG 或 PNG，每份不超过 2 MB',
      detach: '移除',
      detachOne: '移除 {name}',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthClaims: (typeof messages)['healthClaims'];
  }
}
