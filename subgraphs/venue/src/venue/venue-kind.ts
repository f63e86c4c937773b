import { registerEnumType } from 'type-graphql';

/** Kind of a venue. */
export enum VenueKind {
  WORKERS_PALACE = 'WORKERS_PALACE',
  WORKERS_CLUB = 'WORKERS_CLUB',
  WORKERS_HOME = 'WORKERS_HOME',
  SHARED_WORKERS_HOME = 'SHARED_WORKERS_HOME',
  WORKER_SERVICE_CENTRE = 'WORKER_SERVICE_CENTRE',
  ACTIVITY_CENTRE = 'ACTIVITY_CENTRE',
  OUTDOOR_STATION = 'OUTDOOR_STATION',
  SERVICE_POSITION = 'SERVICE_POSITION',
}

registerEnumType(VenueKind, {
  name: 'VenueKind',
  description: 'Kind of a union venue (阵地类型).',
  valuesConfig: {
    WORKERS_PALACE: {
      description: 'Workers’ cultural palace: culture and services, run by a federation (工人文化宫).',
    },
    WORKERS_CLUB: { description: 'Workers’ club: a smaller cultural venue (工人俱乐部).' },
    WORKERS_HOME: { description: 'Workers’ home at an enterprise, park or place (职工之家).' },
    SHARED_WORKERS_HOME: { description: 'Workers’ home open to many units (共享职工之家).' },
    WORKER_SERVICE_CENTRE: { description: 'Worker service centre: the federation’s desk for workers (职工服务中心).' },
    ACTIVITY_CENTRE: { description: 'Worker activity centre: sports and culture rooms (职工活动中心).' },
    OUTDOOR_STATION: {
      description: 'Station for outdoor workers: rest, water, warm meals (户外劳动者驿站、惠民驿站).',
    },
    SERVICE_POSITION: {
      description:
        'Service position: rooms for several services under one roof, in a town or at an enterprise (镇级服务主阵地、基层工会示范点). Source: S37.',
    },
  },
});
