import type {
  ConstructionKind,
  MilestoneStatus,
  ProjectStatus,
  StandardPurpose,
  Standing,
  StationSetting,
  VenueKind,
  VenueService,
  VenueStatus,
} from '@/gql/graphql';

/** All kinds of venues. */
export const venueKinds = [
  'WORKERS_PALACE',
  'WORKERS_CLUB',
  'WORKERS_HOME',
  'SHARED_WORKERS_HOME',
  'WORKER_SERVICE_CENTRE',
  'ACTIVITY_CENTRE',
  'OUTDOOR_STATION',
  'SERVICE_POSITION',
] as const satisfies readonly VenueKind[];

/** Where a station stands. */
export const stationSettings = ['CITY', 'ROAD'] as const satisfies readonly StationSetting[];

/** All services that workers look for: those of positions, then those of stations. */
export const venueServices = [
  'UNION_JOINING',
  'INNOVATION',
  'LEGAL_SERVICE',
  'COUNSELLING',
  'WATER',
  'MEALS',
  'SHOWER',
  'LAUNDRY',
  'REST',
] as const satisfies readonly VenueService[];

/** The services moved down to towns and enterprises. */
export const delegatedServices = [
  'UNION_JOINING',
  'INNOVATION',
  'LEGAL_SERVICE',
  'COUNSELLING',
] as const satisfies readonly VenueService[];

/** What a standard asks. */
export const standardPurposes = ['CONFORMITY', 'EQUIPMENT'] as const satisfies readonly StandardPurpose[];

/** How a venue stands by a standard. */
export const standings = [
  'STANDARD',
  'NOT_STANDARD',
  'FULLY_EQUIPPED',
  'PARTIALLY_EQUIPPED',
  'NOT_INSPECTED',
] as const satisfies readonly Standing[];

/** All statuses of a venue, in the order of its life. */
export const venueStatuses = [
  'PLANNED',
  'UNDER_CONSTRUCTION',
  'IN_USE',
  'RENOVATING',
  'CLOSED',
] as const satisfies readonly VenueStatus[];

/** All statuses of a project (OC4IDS). */
export const projectStatuses = [
  'IDENTIFICATION',
  'PREPARATION',
  'IMPLEMENTATION',
  'COMPLETION',
  'COMPLETED',
  'CANCELLED',
] as const satisfies readonly ProjectStatus[];

/** What a project does to its venue. */
export const constructionKinds = ['NEW', 'EXTENSION', 'RENOVATION'] as const satisfies readonly ConstructionKind[];

/** Whether a milestone was reached. */
export const milestoneStatuses = [
  'SCHEDULED',
  'MET',
  'PARTIALLY_MET',
  'NOT_MET',
] as const satisfies readonly MilestoneStatus[];

/** The tone in which a status of a venue is shown. */
export const venueTones = {
  PLANNED: 'neutral',
  UNDER_CONSTRUCTION: 'accent',
  IN_USE: 'good',
  RENOVATING: 'warn',
  CLOSED: 'bad',
} as const satisfies Record<VenueStatus, string>;

/** The tone in which a standing is shown. */
export const standingTones = {
  STANDARD: 'good',
  NOT_STANDARD: 'bad',
  FULLY_EQUIPPED: 'good',
  PARTIALLY_EQUIPPED: 'warn',
  NOT_INSPECTED: 'neutral',
} as const satisfies Record<Standing, string>;

/** The tone in which a status of a project is shown. */
export const projectTones = {
  IDENTIFICATION: 'neutral',
  PREPARATION: 'neutral',
  IMPLEMENTATION: 'accent',
  COMPLETION: 'accent',
  COMPLETED: 'good',
  CANCELLED: 'bad',
} as const satisfies Record<ProjectStatus, string>;
