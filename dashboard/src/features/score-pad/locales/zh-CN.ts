const messages = {
  scorePad: {
    note: '正在评分的评委组',
    none: '现在没有需要评分的评委组',
    noneDetail: '抽签后，您所在的评委组会出现在这里。',
    open: '开始评分',
    goOn: '继续评分',
    done: '查看',
    progress: '已提交 {done} / {n}',
    stations: '工位',
    station: '工位 {n}',
    stationState: {
      empty: '未评',
      partial: '已评一部分',
      complete: '已评完，未提交',
      handedIn: '已提交',
      absent: '缺赛',
    },
    previous: '上一工位',
    next: '下一工位',
    total: '合计',
    of: '满分 {n}',
    left: '还有 {n} 项未评',
    complete: '全部评完',
    handIn: '提交评分表',
    handInTitle: '提交工位 {n} 的评分表？',
    handInMessage: '合计 {total} 分。提交后不能修改。',
    handedIn: '已提交，不能修改',
    handedInNotice: '工位 {n} 的评分表已提交',
    mustWait: '仍有分数等待发送，发出后才能提交',
    notWhole: '请先评完所有评分点',
    full: '满分',
    clear: '退格',
    point: '小数点',
    nextField: '下一项',
    keypad: '数字键盘',
    mark: '{name}，满分 {n}',
    tooMuch: '不能超过 {n}',
    unreadable: '最多两位小数的数字',
    saved: '已保存',
    waiting: '待发送',
    refused: '未被接受',
    drop: '放弃',
    state: {
      saved: '全部已保存',
      sending: '正在发送 {n} 个分数',
      waiting: '连接中断，{n} 个分数已存在本机，恢复后自动发送',
      refused: '{n} 个分数未被接受',
    },
    closed: '评委组已关闭，不再接收评分',
    keys: '回车或 ↓ 下一项，↑ 上一项，PageDown、PageUp 换工位，Ctrl+回车 提交',
    kinds: { JUDGEMENT: '评判', MEASUREMENT: '测量' },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    scorePad: (typeof messages)['scorePad'];
  }
}
