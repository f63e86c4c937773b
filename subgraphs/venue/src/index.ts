import { isId, loadById, roleOf, type SubgraphModule } from '@gonghui/kit';
import { CoverageTarget } from './coverage/coverage-target.entity.js';
import {
  CoverageGapResolver,
  CoverageTargetResolver,
  UnionCoverageTargetsResolver,
} from './coverage/coverage.resolver.js';
import { standardGrants } from './migrations/20261123-standards.js';
import { migrations } from './migrations/index.js';
import { NearestVenueResolver, UnionNearestResolver } from './nearest/nearest.resolver.js';
import { Park } from './park/park.entity.js';
import { ParkResolver } from './park/park.resolver.js';
import { BudgetSource } from './project/budget-source.entity.js';
import { Milestone } from './project/milestone.entity.js';
import { VenueProject } from './project/venue-project.entity.js';
import { VenueProjectResolver } from './project/venue-project.resolver.js';
import { Inspection } from './standard/inspection.entity.js';
import { Standard } from './standard/standard.entity.js';
import {
  AppliedStandardResolver,
  InspectionResolver,
  StandardResolver,
  UnionStandardsResolver,
  VenueStandingsResolver,
} from './standard/standard.resolver.js';
import { VenueSummaryResolver } from './summary/venue-summary.resolver.js';
import { unionOf } from './trade-union/trade-union.js';
import { VenueStatusPeriod } from './venue/venue-status-period.entity.js';
import { Venue } from './venue/venue.entity.js';
import { UnionVenuesResolver, VenueResolver } from './venue/venue.resolver.js';

export { loadVenueDemo } from './demo/load-venue-demo.js';

/** Venues of unions, the projects that build them, and how far they cover what targets want covered. */
export const venue: SubgraphModule = {
  name: 'venue',
  entities: [
    Venue,
    VenueStatusPeriod,
    VenueProject,
    BudgetSource,
    Milestone,
    Park,
    CoverageTarget,
    Standard,
    Inspection,
  ],
  migrations,
  resolvers: [
    VenueResolver,
    UnionVenuesResolver,
    VenueSummaryResolver,
    CoverageTargetResolver,
    UnionCoverageTargetsResolver,
    CoverageGapResolver,
    VenueProjectResolver,
    ParkResolver,
    StandardResolver,
    InspectionResolver,
    VenueStandingsResolver,
    AppliedStandardResolver,
    UnionStandardsResolver,
    UnionNearestResolver,
    NearestVenueResolver,
  ],
  grants: standardGrants(roleOf('venue')),
  references: {
    TradeUnion: ({ id }) => (isId(id) ? unionOf(id) : null),
    Venue: ({ id }, ctx) => loadById(ctx, 'venue:read', Venue, id),
    VenueProject: ({ id }, ctx) => loadById(ctx, 'venue:read', VenueProject, id),
  },
};
