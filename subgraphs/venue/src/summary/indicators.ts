import { rollup } from '@gonghui/kit';

/** Venues by kind and status. Stock: a venue counts at its union from the first day of a status until the next status. */
export const venueRollup = rollup({
  table: 'venue.venue_status_period',
  union: 'union_id',
  from: 'starts_on',
  until: 'ends_on',
  indicators: {
    'venue.palacesInUse': `(kind = 'WORKERS_PALACE' and status = 'IN_USE')::int`,
    'venue.palacesUnderConstruction': `(kind = 'WORKERS_PALACE' and status = 'UNDER_CONSTRUCTION')::int`,
    'venue.palacesPlanned': `(kind = 'WORKERS_PALACE' and status = 'PLANNED')::int`,
    'venue.palacesRenovating': `(kind = 'WORKERS_PALACE' and status = 'RENOVATING')::int`,
    'venue.clubsInUse': `(kind = 'WORKERS_CLUB' and status = 'IN_USE')::int`,
    'venue.serviceCentresInUse': `(kind = 'WORKER_SERVICE_CENTRE' and status = 'IN_USE')::int`,
    'venue.stationsInUse': `(kind = 'OUTDOOR_STATION' and status = 'IN_USE')::int`,
  },
});

/** Indicators of the venue subgraph, as fields of `VenueSummary` and as keys of the roll-up. */
export const VENUE_INDICATORS = {
  palacesInUse: 'venue.palacesInUse',
  palacesUnderConstruction: 'venue.palacesUnderConstruction',
  palacesPlanned: 'venue.palacesPlanned',
  palacesRenovating: 'venue.palacesRenovating',
  clubsInUse: 'venue.clubsInUse',
  serviceCentresInUse: 'venue.serviceCentresInUse',
  stationsInUse: 'venue.stationsInUse',
} as const;
