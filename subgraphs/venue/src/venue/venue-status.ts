import { registerEnumType } from 'type-graphql';

/** Status of a venue on a day. */
export enum VenueStatus {
  PLANNED = 'PLANNED',
  UNDER_CONSTRUCTION = 'UNDER_CONSTRUCTION',
  IN_USE = 'IN_USE',
  RENOVATING = 'RENOVATING',
  CLOSED = 'CLOSED',
}

registerEnumType(VenueStatus, {
  name: 'VenueStatus',
  description: 'Status of a venue on a day (阵地状态). Source: S111.',
  valuesConfig: {
    PLANNED: { description: 'Decided, not begun (计划新建).' },
    UNDER_CONSTRUCTION: { description: 'Being built, rebuilt or extended (新建、改扩建中).' },
    IN_USE: { description: 'Open to workers (在用).' },
    RENOVATING: { description: 'Closed for a time for repairs or refitting (装修改造中).' },
    CLOSED: { description: 'Given up (停用).' },
  },
});
