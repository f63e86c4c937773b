const messages = {
  grantPayments: {
    note: '付款先编制、再成批导出给银行；银行回单导入后记账',
    views: { prepared: '待付', batches: '批次', import: '银行回单', failed: '退票', all: '全部付款' },
    batchStatuses: { OPEN: '待导出', EXPORTED: '已导出', SETTLED: '已回单', DISSOLVED: '已解散' },
    fileName: '拨付',
    search: '业务参考号、户名或补助编号',
    columns: {
      grant: '补助',
      reference: '业务参考号',
      tranche: '批次节点',
      payee: '收款户名',
      account: '收款账号',
      amount: '金额',
      preparedOn: '编制日期',
      paidOn: '付款日期',
      failure: '失败原因',
    },
    batch: {
      title: '批次名称',
      titleHint: '例如 2022年第一批文化宫补助',
      sum: '{n} 笔付款，合计 {amount}',
      number: '批次号',
      count: '笔数',
      createdOn: '组批日期',
      createdBy: '组批人',
      exportedAt: '首次导出',
      file: '银行文件',
    },
    acts: { batch: '组成批次', retry: '重新付款', export: '导出', exportNamed: '导出银行文件：{title}' },
    import: {
      title: '导入银行回单',
      label: '回单文件（CSV）',
      hint: '列：业务参考号、金额、结果（成功或失败）、入账日期、银行流水号、失败原因；UTF-8 或 GB18030',
      try: '试导入',
      run: '正式导入',
      rows: '行数',
      paid: '已付',
      failed: '退票',
      errors: '错误',
      row: '行',
      column: '列',
      problem: '问题',
      value: '填写的内容',
      clean: '没有发现错误，可以正式导入',
      wrong: '文件有错误，没有导入任何一行',
      done: '已导入并记账',
      known: '这个文件以前已经导入，没有重复记账',
      empty: '这是一个空文件',
      unreadable: '文件无法读取，请重新选择',
      missing: '请选择文件',
    },
    notices: {
      batched: '{n} 笔付款已组成批次',
      exported: '银行文件已导出',
      imported: '已记账 {n} 笔付款',
      retried: '{n} 笔付款已重新编制',
    },
    empty: {
      title: '没有付款',
      filtered: '没有符合条件的付款，请放宽筛选。',
      prepared: '没有待付的付款。在“补助办理”的“待拨付”中编制。',
      failed: '没有退票。',
      all: '这个范围内还没有付款。',
      noBatches: '没有批次',
      batches: '在“待付”中选择付款，组成批次。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    grantPayments: (typeof messages)['grantPayments'];
  }
}
