const messages = {
  healthRosters: {
    note: '只显示代号；查看姓名要说明理由并留下记录',
    presence: '在册',
    presences: { here: '在册', left: '已离开' },
    columns: { rosteredOn: '入册日期', leftOn: '离开日期', honour: '劳模' },
    honours: { NATIONAL: '全国劳模', PROVINCIAL_MINISTERIAL: '省部级劳模', MUNICIPAL: '市级劳模' },
    empty: {
      title: '名册是空的',
      filtered: '换个条件试试',
      none: '导入用人单位的职工名册后，这里按代号列出。',
    },
    unknown: '没有这个人',
    unknownHint: '可能不在您的范围内。',
    import: {
      title: '导入名册',
      hint: '表格第一行是标题：姓名、身份证号必填；工会编码、上次检查日期、劳模级别可不填。未写工会编码的行计入 {union}。出错提示不会重复表格里的内容。',
      federation:
        '当前范围是 {union}，不是用人单位：每行都要写工会编码，否则会记在 {union} 自己的名册上。导入一个单位的名册，请先在左上角换到该单位工会。',
      takesMen: '同时收录男职工（仅用于体检和关爱，两癌与妇科检查不适用）',
      done: '已导入 {n} 人',
    },
    exams: { title: '检查记录', note: '只有日期，没有结果', none: '没有检查记录' },
    bookings: '预约',
    changes: {
      title: '名册变动',
      to: '去向',
      left: '离开',
      by: '办理人',
      acts: { move: '转到其他单位', leave: '移出名册' },
      union: '转入单位工会',
      unionHint: '在您的范围内；检查日期一并带去，代号会换新的',
      days: { move: '转入日期', leave: '离开日期' },
      hints: {
        move: '写明原因。这一天起的预约会取消；重新加密姓名要读取一次，会计入“谁查看过姓名”。',
        leave: '写明原因，如离职、录错单位。这一天起的预约会取消，以前的检查记录保留；结果经办人手中的随访不受影响。',
      },
      done: { move: '已转到新单位的名册', leave: '已移出名册' },
    },
    reads: {
      title: '谁查看过姓名',
      note: '由系统自动记录，不能修改',
      none: '还没有人查看过',
      by: '查看人',
      at: '时间',
      reason: '理由',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthRosters: (typeof messages)['healthRosters'];
  }
}
