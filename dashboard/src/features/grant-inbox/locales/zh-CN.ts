const messages = {
  grantInbox: {
    note: '等待您办理的补助；您已办理过其他环节、不能再经手的不在此列',
    steps: {
      APPLY: '待提交',
      CHECK: '待初审',
      REVIEW: '待复审',
      DECIDE: '待审批',
      RESERVE: '待预留',
      PAY: '待拨付',
      ACCEPT: '待验收',
      CLOSE: '待办结',
    },
    acts: {
      check: '初审通过',
      review: '复审通过',
      decide: '登记审批决定',
      sendBack: '退回',
      reject: '不予批准',
      reserve: '预留资金',
      prepare: '编制付款',
    },
    columns: { granted: '测算可批准' },
    form: {
      note: '意见',
      noteHint: '记入每笔的办理流程，可不填',
      reason: '原因',
      reasonHint: '申请单位可以看到，2 至 500 个字',
      decisionNumber: '会议纪要文号',
      decisionNumberHint: '例如 赣工党组纪要〔2021〕5号',
      decidedOn: '会议日期',
      bookedOn: '记账日期',
    },
    run: '{act}（{n} 笔）',
    sum: '共 {n} 笔，申请 {amount}',
    result: '{done} 笔已办理，{failed} 笔未办理',
    ok: '已办理',
    refused: '未办理',
    empty: { title: '没有待办', none: '这个环节没有等待您办理的补助。' },
    nothing: { title: '没有您的办理环节', detail: '您的角色可以查看补助，但不参与办理。' },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    grantInbox: (typeof messages)['grantInbox'];
  }
}
