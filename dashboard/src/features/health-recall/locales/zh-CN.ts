const messages = {
  healthRecall: {
    note: '默认列出已逾期和应召的；名单和导出都不含检查结果',
    never: '无记录',
    why: '不在范围的原因',
    reach: '项目范围',
    reaches: { IN: '项目可检', OUT: '项目不检' },
    reasons: {
      COHORT_TOO_YOUNG: '未到年龄',
      COHORT_TOO_OLD: '超过年龄',
      COHORT_AGE_UNKNOWN: '年龄不明',
      COHORT_NOT_A_WOMAN: '不是女性',
      COHORT_EMPLOYER_OTHER: '单位类型不符',
      COHORT_EMPLOYER_UNKNOWN: '单位类型未登记',
    },
    empty: {
      title: '没有要召回的',
      filtered: '换个条件试试',
      none: '没有应召或逾期的检查。名册和检查义务都登记后，这里会自动列出。',
    },
    compliance: {
      title: '检查义务落实情况',
      workers: '应检女职工（人）',
      late: '有逾期检查（人）',
      rate: '落实率',
      rateDetail: '无逾期 ÷ 应检',
    },
    book: {
      act: '预约检查',
      title: '为 {n} 人预约',
      more: '另 {n} 人',
      days: '可约的检查日',
      left: '余 {n}',
      choose: '先选一个检查日',
      send: '预约',
      done: '已预约 {n} 人',
      refused: '{alias}：{message}',
      none: '没有可约的检查日',
      noneHint: '到筛查项目里安排检查日，或等待名额。所选人员要都在该检查日覆盖的工会，并且该项目有她们应做的检查。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    healthRecall: (typeof messages)['healthRecall'];
  }
}
