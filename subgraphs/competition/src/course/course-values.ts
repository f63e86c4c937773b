import { registerEnumType } from 'type-graphql';

/** What a course trains for. */
export enum CourseKind {
  RE_EMPLOYMENT = 'RE_EMPLOYMENT',
  AGRICULTURAL = 'AGRICULTURAL',
  POST_SKILLS = 'POST_SKILLS',
  UNION_CADRE = 'UNION_CADRE',
  TRANSFER = 'TRANSFER',
  OTHER = 'OTHER',
}

registerEnumType(CourseKind, {
  name: 'CourseKind',
  description: 'What a course trains for.',
  valuesConfig: {
    RE_EMPLOYMENT: { description: 'Finding work again (再就业培训). Source: S15.' },
    AGRICULTURAL: { description: 'Farming (农业技能培训). Source: S42.' },
    POST_SKILLS: { description: 'The skills of a post (岗位技能培训). Source: S42.' },
    UNION_CADRE: { description: 'The work of a union (工会干部培训). Source: S69.' },
    TRANSFER: { description: 'A new post, in steps, until one works independently (转岗培训). Source: S83.' },
    OTHER: { description: 'Something else (其他).' },
  },
});

/** How a course is given. */
export enum CourseMethod {
  INVITE_IN = 'INVITE_IN',
  GO_OUT = 'GO_OUT',
  CENTRALISED = 'CENTRALISED',
  ONLINE = 'ONLINE',
  ON_SITE = 'ON_SITE',
  EXPERT_QA = 'EXPERT_QA',
}

registerEnumType(CourseMethod, {
  name: 'CourseMethod',
  description: 'How a course is given. Source: S69.',
  valuesConfig: {
    INVITE_IN: { description: 'Experts are invited (请进来).' },
    GO_OUT: { description: 'One goes out to learn (走出去).' },
    CENTRALISED: { description: 'A class in one place (集中授课).' },
    ONLINE: { description: 'Online (线上).' },
    ON_SITE: { description: 'Looking at a place of work (现场观摩).' },
    EXPERT_QA: { description: 'Questions to experts (专家答疑).' },
  },
});

/** Status of a course. */
export enum CourseStatus {
  DRAFT = 'DRAFT',
  ENROLLING = 'ENROLLING',
  RUNNING = 'RUNNING',
  FINISHED = 'FINISHED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CourseStatus, {
  name: 'CourseStatus',
  description: 'Status of a course.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared (筹备).' },
    ENROLLING: { description: 'Takes enrolments (报名中).' },
    RUNNING: { description: 'Being held; places that become free are still filled (培训中).' },
    FINISHED: { description: 'Over (已结束).' },
    CANCELLED: { description: 'Not held (已取消).' },
  },
});

/** What a phase of a course is. */
export enum PhaseKind {
  UNDERSTAND = 'UNDERSTAND',
  LEARN = 'LEARN',
  ASSESS = 'ASSESS',
}

registerEnumType(PhaseKind, {
  name: 'CoursePhaseKind',
  description: 'What a phase of a course is. Source: S83.',
  valuesConfig: {
    UNDERSTAND: { description: 'To understand and blend in (了解融入).' },
    LEARN: { description: 'To study and train (学习培训).' },
    ASSESS: { description: 'To be assessed (考核评定).' },
  },
});

/** As what a person attends. */
export enum TraineeRole {
  UNION_CHAIR = 'UNION_CHAIR',
  DEMOCRATIC_MANAGEMENT = 'DEMOCRATIC_MANAGEMENT',
  BARGAINING_INSTRUCTOR = 'BARGAINING_INSTRUCTOR',
  LIAISON = 'LIAISON',
  CADRE = 'CADRE',
  WORKER = 'WORKER',
  UNEMPLOYED = 'UNEMPLOYED',
  FARMER = 'FARMER',
}

registerEnumType(TraineeRole, {
  name: 'TraineeRole',
  description: 'As what a person attends a course. Source: S15, S42, S69.',
  valuesConfig: {
    UNION_CHAIR: { description: 'Chair of a union (工会主席).' },
    DEMOCRATIC_MANAGEMENT: { description: 'Staff for democratic management (民主管理工作人员).' },
    BARGAINING_INSTRUCTOR: { description: 'Instructor for wage bargaining (工资集体协商指导员).' },
    LIAISON: { description: 'Liaison for labour relations (劳动关系工作联络员、信息员).' },
    CADRE: { description: 'Other union cadre (其他工会干部).' },
    WORKER: { description: 'Worker (职工).' },
    UNEMPLOYED: { description: 'Laid-off or without work (下岗失业人员).' },
    FARMER: { description: 'Farmer or rural migrant worker (农民、农民工).' },
  },
});

/** Status of an enrolment. */
export enum EnrolmentStatus {
  ENROLLED = 'ENROLLED',
  WAITING = 'WAITING',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(EnrolmentStatus, {
  name: 'EnrolmentStatus',
  description: 'Status of an enrolment.',
  valuesConfig: {
    ENROLLED: { description: 'Has a place (已录取).' },
    WAITING: { description: 'Waits for a place, in the order of enrolment (候补).' },
    WITHDRAWN: { description: 'Withdrawn (已退出).' },
  },
});
