const messages = {
  healthDuties: {
    note: '对这个工会有效的检查义务；下级可以另设，以最近的为准',
    on: '有效日期',
    set: '设定义务',
    open: '长期',
    months: '提前 {n} 个月',
    columns: {
      rhythm: '频次',
      callMonths: '提前召回',
      effective: '有效期',
      union: '设定工会',
    },
    empty: {
      title: '这一天没有检查义务',
      manage: '按当地法规设定后，名册上的女职工会自动进入到期名单。',
      read: '由本级或上级的健康管理员按当地法规设定。',
    },
    form: {
      unionHint: '对它和它的下级有效',
      years: '年数',
      yearsHint: '每自然年一次的填 1，其他 1 至 10',
      callMonthsHint: '到期前几个月开始召回',
      effectiveFrom: '生效日期',
      effectiveFromHint: '同一检查的上一条和下级较宽的规定到这一天为止，保留备查',
      sourceHint: '法规或文件名称、条款',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthDuties: (typeof messages)['healthDuties'];
  }
}
