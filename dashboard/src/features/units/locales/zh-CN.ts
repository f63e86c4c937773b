const messages = {
  units: {
    none: '未登记',
    outOfReach: '查看范围之外',
    warning: '此代码末位校验不符；早期试点赋码依法有效，请与证照核对',
    figures: { title: '单位数', all: '全部单位', covered: '已有工会覆盖', uncovered: '尚未建会' },
    covered: { yes: '已覆盖', no: '未建会' },
    filters: {
      text: '名称、信用代码或拼音',
      covered: '建会情况',
      kinds: '性质',
      employees: '职工人数',
      atLeast: '{n} 人及以上',
    },
    columns: {
      name: '名称',
      uscc: '统一社会信用代码',
      kind: '性质',
      industry: '行业',
      scale: '规模',
      ownership: '所有制',
      employees: '职工',
      registeredIn: '注册地工会',
      union: '覆盖工会',
    },
    scales: { SMALL_MICRO: '小微', MEDIUM: '中型', LARGE: '大型', ABOVE_DESIGNATED_SIZE: '规模以上' },
    ownerships: {
      STATE_OWNED: '国有',
      COLLECTIVE: '集体',
      PRIVATE: '民营',
      NON_PUBLIC: '非公',
      FOREIGN_INVESTED: '外商投资',
    },
    empty: {
      title: '没有符合条件的单位',
      filtered: '试试减少筛选条件。',
      scope: '此范围内还没有登记单位。',
    },
    export: '单位',
    sections: { facts: '登记信息', coverage: '覆盖沿革' },
    coverage: {
      union: '工会',
      from: '起',
      to: '止',
      open: '至今',
      kind: '类别',
      act: '操作',
      isPrimary: '主要覆盖',
      isSecond: '会员单位',
      primary: '计入该工会的覆盖单位数',
      primaryHint: '一个单位同一天只有一个主要覆盖工会；其他工会把它作为会员单位，不重复计数。',
      empty: '还没有工会覆盖过该单位',
      emptyHint: '它在待建会名单上；有权限的人可在上方办理覆盖。',
      ending: '结束“{union}”的覆盖',
      endsOn: '终止日期',
      endsOnHint: '自这一天起不再覆盖',
    },
    form: {
      usccHint: '18 位',
      industryHint: 'GB/T 4754-2017 代码，如 G54',
      employeesHint: '人',
    },
    actions: { create: '登记单位', edit: '编辑', save: '保存', cover: '办理覆盖', end: '结束覆盖' },
    notices: { created: '单位已登记', saved: '修改已保存', covered: '已办理覆盖', ended: '覆盖已结束' },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    units: (typeof messages)['units'];
  }
}
