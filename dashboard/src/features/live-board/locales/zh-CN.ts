const messages = {
  liveBoard: {
    title: '实时榜单',
    rank: '名次',
    entry: '选手或代表队',
    score: '总分',
    change: '变化',
    station: '工位 {n}',
    contestNumber: '参赛号 {n}',
    absent: '缺赛',
    progress: '已出成绩 {scored} / {n}',
    frozen: '已封榜',
    frozenDetail: '成绩仍在评定，解封后一并公布。',
    none: '榜单尚未公开',
    noneDetail: '公开后会自动显示，请稍候。',
    empty: '等待第一个成绩',
    emptyDetail: '成绩评出后会立即显示在这里。',
    up: '上升 {n} 位',
    down: '下降 {n} 位',
    fresh: '新',
    updatedAt: '{time} 更新',
    changes: '赛规变更',
    fullScreen: '全屏',
    codes: { SCHEME: '评分标准', ADVANCEMENT: '晋级办法', APPEAL_WINDOW: '提前结束申诉期', APPEAL_HOURS: '申诉时限' },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    liveBoard: (typeof messages)['liveBoard'];
  }
}
