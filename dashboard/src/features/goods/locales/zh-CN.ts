const messages = {
  goods: {
    note: '收到和发放的物资，只增不改；记错的用冲正更正',
    views: { entries: '收发记录', stock: '库存' },
    actions: {
      receive: '登记入库',
      give: '登记发放',
      correct: '冲正',
      correctOf: '冲正：{item} {n}',
    },
    marks: { correction: '冲正', corrected: '已冲正' },
    columns: {
      happenedOn: '日期',
      kind: '收发',
      form: '来源方式',
      item: '物资',
      unit: '单位',
      quantity: '数量',
      left: '结存',
      source: '来源',
      recipients: '发放对象',
      group: '对象类别',
      count: '人数',
      occasion: '活动',
      attendees: '参加人数',
      value: '金额',
      union: '工会',
      grant: '所属补助',
      reason: '冲正原因',
      recordedBy: '登记人',
      act: '办理',
    },
    kinds: { RECEIVED: '收到', GIVEN: '发放' },
    forms: { IN_KIND: '实物', CASH: '资金采购' },
    groups: {
      COMMUNITY: '社区',
      MEDICAL_STAFF: '医护人员',
      POLICE: '公安民警',
      SANITATION_WORKER: '环卫工人',
      COMMUNITY_WORKER: '社区工作者',
      VOLUNTEER: '志愿者',
      PROJECT_BUILDER: '重点工程建设者',
      FRONT_LINE_WORKER: '一线工作人员',
      NEW_FORM_WORKER: '新就业形态劳动者',
      HARDSHIP_WORKER: '困难职工',
      OTHER: '其他',
    },
    filters: { text: '物资、来源、对象或活动', left: '只看有结存' },
    totals: {
      title: '合计',
      lines: '记录',
      persons: '受益人次',
      communities: '社区（个次）',
      cost: '采购金额',
      costHint: '不含实物',
      items: '按物资合计',
      ofItem: '收 {received} · 发 {given} {unit}',
    },
    form: {
      unitHint: '例如 床、箱',
      value: '金额（元）',
      valueHint: '资金采购须填写；实物价值不明时留空，任何时候都不计入金额合计',
      paidByHint: '用补助资金采购的，可以注明',
      itemHint: '从有结存的物资中选择',
      stocked: '{item}（结存 {n} {unit}）',
      recipientsHint: '写群体或单位，不写个人姓名',
      countHint: '对象为社区时填社区数；同一批对象领取多种物资时，只填在其中一条',
      attendeesHint: '例如培训的到场人数',
      reasonHint: '写明哪里记错；原记录保留',
    },
    notices: { received: '已登记入库', given: '已登记发放', corrected: '已冲正' },
    empty: {
      entries: '没有记录',
      stock: '没有物资',
      filtered: '没有符合条件的内容，请放宽筛选。',
      none: '这个范围内还没有登记物资。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    goods: (typeof messages)['goods'];
  }
}
