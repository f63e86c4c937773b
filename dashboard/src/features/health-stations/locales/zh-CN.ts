const messages = {
  healthStations: {
    note: '日常测量与应急救助；测量结果只有经办人本人能看',
    views: { stations: '驿站', persons: '服务对象', incidents: '应急事件' },
    actions: { card: '发卡', incident: '登记应急事件', read: '记录测量', end: '办结' },
    columns: {
      station: '驿站',
      place: '所在阵地或地址',
      openedOn: '启用日期',
      kind: '测量项目',
      lastAt: '最近测量',
      takenAt: '时间',
      level: '评估',
      openedAt: '发生时间',
      closedAt: '办结时间',
      note: '情况',
      outcome: '处置结果',
    },
    kinds: {
      BLOOD_PRESSURE: '血压',
      HEART_RATE: '心率',
      GLUCOSE: '血糖',
      TEMPERATURE: '体温',
      OXYGEN: '血氧',
      WEIGHT: '体重',
    },
    parts: {
      systolic: '收缩压',
      diastolic: '舒张压',
      rate: '心率',
      glucose: '血糖',
      temperature: '体温',
      saturation: '血氧',
      weight: '体重',
    },
    levels: { NORMAL: '正常', LOW: '偏低', RAISED: '偏高', HIGH: '高', EMERGENCY: '危急' },
    trends: {
      RISING: '上升，每月约 {n}',
      FALLING: '下降，每月约 {n}',
      STEADY: '平稳',
      TOO_FEW: '次数不足，暂无趋势',
    },
    states: { open: '处置中', closed: '已办结' },
    open: '使用中',
    closed: '已停用',
    check: {
      unfinished: '请填写数字',
      swapped: '两个数填反了，应为 {right}',
      otherUnit: '像是 {other} 的读数，应填 {right}',
      implausible: '应在 {least} 至 {most} {unit} 之间，请检查设备后重新测量',
    },
    recorded: '已记录，评估：{level}',
    incidentOpened: '数值危急，已登记应急事件，请立即处置',
    since: '{day} 发卡',
    cardHint: '卡上只有代号，不登记姓名。发卡后由您一人经办',
    noDiagnosis: '评估仅供参考，不是诊断。',
    encrypted: '加密保存，只有您能看到；不留草稿',
    incident: '应急事件',
    noCard: '无卡',
    unknownPerson: '没有由您经办的这张卡',
    unknownIncident: '没有由您处置的这件事',
    empty: {
      stations: '没有驿站',
      filtered: '没有符合条件的记录，请放宽筛选。',
      none: '这个范围内还没有登记职工健康驿站。',
      persons: '没有服务对象',
      noPersons: '您还没有发过卡。',
      incidents: '没有应急事件',
      noIncidents: '您还没有登记应急事件。',
      readings: '还没有测量记录',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthStations: (typeof messages)['healthStations'];
  }
}
