import { registerEnumType } from 'type-graphql';

/** Whom goods are given to: the target groups of S21 and S81. */
export enum RecipientGroup {
  COMMUNITY = 'COMMUNITY',
  MEDICAL_STAFF = 'MEDICAL_STAFF',
  POLICE = 'POLICE',
  SANITATION_WORKER = 'SANITATION_WORKER',
  COMMUNITY_WORKER = 'COMMUNITY_WORKER',
  VOLUNTEER = 'VOLUNTEER',
  PROJECT_BUILDER = 'PROJECT_BUILDER',
  FRONT_LINE_WORKER = 'FRONT_LINE_WORKER',
  NEW_FORM_WORKER = 'NEW_FORM_WORKER',
  HARDSHIP_WORKER = 'HARDSHIP_WORKER',
  OTHER = 'OTHER',
}

registerEnumType(RecipientGroup, {
  name: 'GoodsRecipientGroup',
  description: 'Whom goods are given to. Source: S21, S81.',
  valuesConfig: {
    COMMUNITY: { description: 'Communities (社区): counted by themselves, not as persons.' },
    MEDICAL_STAFF: { description: 'Medical staff (医护人员).' },
    POLICE: { description: 'Police (公安民警).' },
    SANITATION_WORKER: { description: 'Sanitation workers (环卫工人).' },
    COMMUNITY_WORKER: { description: 'Community workers (社区工作者).' },
    VOLUNTEER: { description: 'Volunteers (志愿者).' },
    PROJECT_BUILDER: { description: 'Builders of key projects (重点工程建设者).' },
    FRONT_LINE_WORKER: { description: 'Front-line workers of several of these groups (一线工作人员).' },
    NEW_FORM_WORKER: { description: 'Couriers, drivers and others in new forms of employment (新就业形态劳动者).' },
    HARDSHIP_WORKER: { description: 'Workers in hardship (困难职工).' },
    OTHER: { description: 'Others.' },
  },
});
