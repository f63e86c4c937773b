/** Columns whose name means something else in one table, by schema and table. */
export const ownFields = {
  staff: {
    staff_account: {
      name: '姓名或团队',
    },
    api_key: {
      name: '用途',
    },
  },
  venue: {
    budget_source: {
      source: '资金来源',
    },
  },
  grants: {
    loan: {
      programme_id: '贷款项目',
    },
    loan_return: {
      programme_id: '贷款项目',
    },
  },
  organization: {
    union_officer: {
      name: '姓名',
    },
    published_figure: {
      unit: '计量单位',
    },
    unit: {
      kind: '性质',
    },
  },
};

/** Codes that only the trail shows. */
export const codes = {
  officerRole: {
    CHAIR: '主席',
    EXECUTIVE_VICE_CHAIR: '常务副主席',
    VICE_CHAIR: '副主席',
    COMMITTEE_MEMBER: '委员',
    WOMEN_WORKERS_DIRECTOR: '女职工委员会主任',
    AUDIT_DIRECTOR: '经审委主任',
  },
  historyKind: {
    FOUNDED: '成立',
    RENAMED: '更名',
    MOVED: '调整隶属',
    MERGED: '合并',
    DISSOLVED: '撤销',
    CODE_CHANGED: '代码变更',
    CHRONICLE: '大事记',
  },
  venueKind: {
    WORKERS_PALACE: '工人文化宫',
    WORKERS_CLUB: '工人俱乐部',
    WORKERS_HOME: '职工之家',
    SHARED_WORKERS_HOME: '共享职工之家',
    WORKER_SERVICE_CENTRE: '职工服务中心',
    ACTIVITY_CENTRE: '活动中心',
    OUTDOOR_STATION: '户外劳动者驿站',
    SERVICE_POSITION: '工会服务阵地',
  },
  venueStatus: {
    PLANNED: '规划中',
    UNDER_CONSTRUCTION: '在建',
    IN_USE: '在用',
    RENOVATING: '改造中',
    CLOSED: '已关闭',
  },
  projectStatus: {
    IDENTIFICATION: '立项论证',
    PREPARATION: '前期准备',
    IMPLEMENTATION: '实施',
    COMPLETION: '竣工验收',
    COMPLETED: '已完成',
    CANCELLED: '已取消',
  },
  constructionKind: {
    NEW: '新建',
    EXTENSION: '扩建',
    RENOVATION: '改造',
  },
  milestoneStatus: {
    SCHEDULED: '未到期',
    MET: '已完成',
    NOT_MET: '未完成',
    PARTIALLY_MET: '部分完成',
  },
};

/** What stands for values that are none, or not shown. */
export const values = { redacted: '已隐去', replaced: '已更换（内容隐去）', yes: '是', no: '否', separator: '、' };
