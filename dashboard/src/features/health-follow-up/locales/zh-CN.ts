const messages = {
  healthFollowUp: {
    note: '只有您能看到这些结果和随访',
    views: { cases: '随访', days: '检查日与结果' },
    positive: '阳性',
    abnormal: '异常',
    closedOn: '{day} 结案',
    leftOn: '{day} 已离开名册',
    recallWhy: '按项目规定 {n} 个月后',
    unknown: '没有这条随访',
    unknownHint: '随访只对它的经办人开放。',
    states: { open: '随访中', closed: '已结案', late: '复查已逾期' },
    columns: { finding: '结果', recallOn: '复查日期', month: '检查月份', results: '已收结果' },
    empty: {
      title: '没有随访',
      filtered: '换个条件试试',
      none: '导入检查结果后，异常和阳性的会列在这里，直到结案。',
    },
    days: {
      note: '打开一天，导入体检机构给的结果表',
      none: '没有由您经办的检查日',
      noneHint: '健康管理员安排检查日时指定结果经办人。',
      waiting: '待登记到检',
      missing: '缺 {n} 项结果',
      complete: '结果齐全',
    },
    handOver: {
      title: '移交记录',
      at: '时间',
      by: '移交人',
      cases: '{n} 项随访',
      hint: '随访和慰问金一并移交；移交后您不再能查看。',
    },
    results: {
      title: '导入检查结果',
      hint: '三列：身份证号、检查项目、结果（正常、异常或阳性）。不属于当天已检人员的行会报错。出错提示不会重复表格里的内容。',
      done: '已收 {n} 项结果',
    },
    solatium: {
      title: '关爱慰问金',
      propose: '提出慰问金',
      proposed: '已提出慰问金',
      hint: '提出后由健康管理员汇总申请；满 8 人才会送出，看补助的人不会知道是谁。',
      amount: '批准 {amount}',
      progresses: {
        WAITING: '等待汇总：同一项目满 8 人后一并申请。',
        REQUESTED: '已随汇总申请送出，等待审批。',
        DECIDED: '已批准，等待拨付。',
        PARTLY_FUNDED: '已按批准的金额拨付，少于申请的金额。',
        PAID: '已拨付。',
        OVER: '这次申请没有获得批准。',
      },
    },
    close: {
      act: '结案',
      message: '结案后不能恢复。请确认复查、治疗或转介已有结论。',
      done: '已结案',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthFollowUp: (typeof messages)['healthFollowUp'];
  }
}
