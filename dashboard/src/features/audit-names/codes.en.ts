/** Columns whose name means something else in one table, by schema and table. */
export const ownFields = {
  staff: {
    staff_account: {
      name: 'Person or team',
    },
    api_key: {
      name: 'Purpose',
    },
  },
  venue: {
    budget_source: {
      source: 'Source of funds',
    },
  },
  grants: {
    loan: {
      programme_id: 'Loan programme',
    },
    loan_return: {
      programme_id: 'Loan programme',
    },
  },
  organization: {
    union_officer: {
      name: 'Name',
    },
    published_figure: {
      unit: 'Unit of measure',
    },
    unit: {
      kind: 'Kind',
    },
  },
};

/** Codes that only the trail shows. */
export const codes = {
  officerRole: {
    CHAIR: 'Chair',
    EXECUTIVE_VICE_CHAIR: 'Executive vice chair',
    VICE_CHAIR: 'Vice chair',
    COMMITTEE_MEMBER: 'Committee member',
    WOMEN_WORKERS_DIRECTOR: 'Director for women workers',
    AUDIT_DIRECTOR: 'Director of audit',
  },
  historyKind: {
    FOUNDED: 'Founded',
    RENAMED: 'Renamed',
    MOVED: 'Moved',
    MERGED: 'Merged',
    DISSOLVED: 'Dissolved',
    CODE_CHANGED: 'Code changed',
    CHRONICLE: 'Chronicle',
  },
  venueKind: {
    WORKERS_PALACE: 'Workers’ palace',
    WORKERS_CLUB: 'Workers’ club',
    WORKERS_HOME: 'Workers’ home',
    SHARED_WORKERS_HOME: 'Shared workers’ home',
    WORKER_SERVICE_CENTRE: 'Service centre',
    ACTIVITY_CENTRE: 'Activity centre',
    OUTDOOR_STATION: 'Outdoor station',
    SERVICE_POSITION: 'Service position',
  },
  venueStatus: {
    PLANNED: 'Planned',
    UNDER_CONSTRUCTION: 'Under construction',
    IN_USE: 'In use',
    RENOVATING: 'Renovating',
    CLOSED: 'Closed',
  },
  projectStatus: {
    IDENTIFICATION: 'Identification',
    PREPARATION: 'Preparation',
    IMPLEMENTATION: 'Implementation',
    COMPLETION: 'Completion',
    COMPLETED: 'Completed',
    CANCELLED: 'Cancelled',
  },
  constructionKind: {
    NEW: 'New',
    EXTENSION: 'Extension',
    RENOVATION: 'Renovation',
  },
  milestoneStatus: {
    SCHEDULED: 'Scheduled',
    MET: 'Met',
    NOT_MET: 'Not met',
    PARTIALLY_MET: 'Partially met',
  },
};

/** What stands for values that are none, or not shown. */
export const values = { redacted: 'redacted', replaced: 'replaced (redacted)', yes: 'yes', no: 'no', separator: ', ' };
