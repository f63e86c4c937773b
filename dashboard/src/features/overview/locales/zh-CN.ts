const messages = {
  overview: {
    note: '数据截至 {date} · 变化为较上月末',
    figures: {
      grassrootsUnions: '基层工会',
      members: '工会会员',
      coveredUnits: '覆盖单位',
      newFormMembers: '新业态会员',
      newFormUnions: '新业态工会',
      palacesInUse: '在用文化宫',
      coverageRate: '文化宫覆盖率',
      federations: '各级联合会',
    },
    since: '较上月末',
    placesCovered: '{covered} / {required} 处应建已有',
    noPlaces: '范围内没有应建目标',
    trend: {
      title: '趋势',
      note: '月末数',
      month: '月份',
      measure: '指标',
      range: '时间跨度',
      ranges: { '12': '1 年', '36': '3 年', '60': '5 年' },
    },
    composition: {
      title: '会员构成',
      note: '占全部会员',
      femaleMembers: '女会员',
      migrantMembers: '农民工会员',
      newFormMembers: '新业态会员',
      twoNewMembers: '两新组织会员',
    },
    tiles: { title: '各省分布', measure: '指标', noFederation: '未设总工会' },
    comparison: {
      title: '下级工会对比',
      note: '按会员数取前 {shown} 个，共 {total} 个',
      all: '共 {n} 个',
      name: '工会',
      empty: '没有下级工会',
      emptyHint: '该工会处在组织树的末端，可在“工会组织”里查看它覆盖的单位。',
      open: '查看“{name}”',
    },
    grants: {
      title: '补助经费',
      note: '各年度合计，草稿不计',
      byYear: '各年度的补助',
      share: '拨付率',
      open: '逐笔查看',
    },
    venues: {
      title: '文化宫',
      inUse: '在用',
      underConstruction: '在建',
      renovating: '改造中',
      planned: '计划新建',
      clubs: '在用俱乐部',
      centres: '在用服务中心',
      targets: '覆盖目标',
      target: '{title} · {year} 年',
      noTargets: '没有适用于本范围的覆盖目标',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    overview: (typeof messages)['overview'];
  }
}
