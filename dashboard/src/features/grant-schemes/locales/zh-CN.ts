const messages = {
  grantSchemes: {
    note: '办法按版本生效，申请按申请当日的版本审核',
    search: '编码、名称或拼音',
    byYear: '各年度资金',
    columns: { name: '名称', code: '编码', kind: '类别', funder: '出资工会', version: '现行版本' },
    actions: {
      create: '新设项目',
      save: '保存',
      edit: '修改',
      remove: '移除',
      addLine: '新增预算',
      addVersion: '新的版本',
      addItem: '新增一项',
      addCap: '新增上限',
      saveDraft: '保存草案',
      publish: '发布',
    },
    form: {
      codeHint: '2 至 20 个大写字母、数字或连字符，例如 JX-GONG',
      subjectHint: '每笔补助须指明的对象；不填即不要求',
    },
    lines: {
      title: '预算',
      none: '还没有预算。',
      name: '用途',
      level: '适用层级',
      allLevels: '所有层级',
      levelHint: '只供这一层级的单位申请；不填即所有层级',
      amount: '预算总额（元）',
      amountHint: '改为新的总额，差额记入账簿',
      note: '预算文号',
      act: '办理',
    },
    versions: {
      title: '办法版本',
      none: '尚未发布',
      number: '第 {n} 版',
      open: '至今',
      terms: '条款',
    },
    publish: {
      title: '发布第 {n} 版？',
      message: '自 {date} 起按此版本审核申请，发布后不能修改；前一版本同日终止。',
    },
    terms: {
      title: '补助办法设计',
      back: '返回项目',
      basis: '依据与期限',
      effectiveFrom: '生效日期',
      effectiveFromHint: '这一天起的申请按此版本审核',
      effectiveTo: '终止日期',
      applicants: '谁可以申请',
      applicantsHint: '全部不选即不限',
      levels: '层级',
      kinds: '工会类型（不论层级）',
      placesHint: '选中的地区及其下级可以申请；不选即不限',
      ratingsHint: '须有这些考评结果才补助，例如 EXCELLENT；用顿号分隔',
      removePlace: '移除 {name}',
      items: '补助什么',
      item: '第 {n} 项',
      itemName: '名称',
      key: '代号',
      unit: '单位',
      capPerUnit: '每单位上限（元）',
      isFixed: '固定金额',
      removeItem: '移除第 {n} 项',
      cap: '第 {n} 条上限',
      capKind: '限制',
      capLevel: '适用层级',
      capAmount: '最高（元）',
      removeCap: '移除第 {n} 条上限',
      payment: '比例、拨付与材料',
      rate: '补助比例（%）',
      route: '办理流程：申请 → 初审 → 复审 → 审批 → 预留 → 拨付 → 验收 → 办结；申请、初审、复审、拨付由不同的人办理。',
    },
    problems: {
      required: '必填',
      money: '请填写金额，最多两位小数',
      rate: '请填写 0.01 至 100',
      dates: '终止日期应晚于生效日期',
      key: '以小写字母开头，只用字母和数字',
    },
    notices: {
      created: '项目已设立，请填写办法',
      lineSaved: '预算已保存',
      versionSaved: '草案已保存',
      published: '已发布',
    },
    empty: {
      title: '没有补助项目',
      filtered: '没有符合条件的项目，请放宽筛选。',
      none: '上级和本级还没有设立补助项目。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    grantSchemes: (typeof messages)['grantSchemes'];
  }
}
