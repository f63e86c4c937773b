import { registerEnumType } from 'type-graphql';

/** For whom a psychological service is. */
export enum ServiceAudience {
  EVERYBODY = 'EVERYBODY',
  HARDSHIP = 'HARDSHIP',
}

registerEnumType(ServiceAudience, {
  name: 'PsychologicalServiceAudience',
  description: 'For whom a psychological service is. Source: S88, S125.',
  valuesConfig: {
    EVERYBODY: { description: 'All workers, without registration (一般心理服务).' },
    HARDSHIP: { description: 'Workers of households on the hardship register, who book a counsellor (困难职工).' },
  },
});

/** What is done for many at once. Who came is not kept. */
export enum PsychologyEventKind {
  LECTURE = 'LECTURE',
  COURSE = 'COURSE',
  GROUP_ACTIVITY = 'GROUP_ACTIVITY',
}

registerEnumType(PsychologyEventKind, {
  name: 'PsychologyEventKind',
  description: 'Psychological support given to many at once. Source: S18, S40, S88.',
  valuesConfig: {
    LECTURE: { description: 'Themed lecture (心理健康讲座).' },
    COURSE: { description: 'Course of the touring team (巡回课程).' },
    GROUP_ACTIVITY: { description: 'Games, sand-table and the like (团体活动、沙盘).' },
  },
});

/** What is done for one person at a time in a general service. Only how often it happened is kept. */
export enum ConsultationKind {
  HOTLINE = 'HOTLINE',
  ONLINE_CONSULTATION = 'ONLINE_CONSULTATION',
  FACE_TO_FACE = 'FACE_TO_FACE',
}

registerEnumType(ConsultationKind, {
  name: 'ConsultationKind',
  description: 'Psychological support given to one person at a time. Source: S88.',
  valuesConfig: {
    HOTLINE: { description: 'Call to the hotline (心理热线).' },
    ONLINE_CONSULTATION: { description: 'Consultation over the network (在线咨询).' },
    FACE_TO_FACE: { description: 'Consultation in a room (面询).' },
  },
});

/** How people meet. */
export enum Delivery {
  ONLINE = 'ONLINE',
  OFFLINE = 'OFFLINE',
}

registerEnumType(Delivery, {
  name: 'PsychologyDelivery',
  description: 'How people meet: the first of the three pairs of S88.',
  valuesConfig: {
    ONLINE: { description: 'By telephone or over the network (线上).' },
    OFFLINE: { description: 'At a place (线下).' },
  },
});

/** How far a session with a counsellor is. */
export enum CounsellingStatus {
  OFFERED = 'OFFERED',
  CONFIRMED = 'CONFIRMED',
  HELD = 'HELD',
  ABSENT = 'ABSENT',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CounsellingStatus, {
  name: 'CounsellingStatus',
  description: 'How far a session with a counsellor is.',
  valuesConfig: {
    OFFERED: { description: 'Offered; nobody has booked it (可预约).' },
    CONFIRMED: { description: 'Booked (已确认).' },
    HELD: { description: 'Took place; it counts (已完成).' },
    ABSENT: { description: 'The worker did not come (未到).' },
    CANCELLED: { description: 'Called off by either side (已取消).' },
  },
});
