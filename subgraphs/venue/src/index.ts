import { isId, loadById, type SubgraphModule } from '@gonghui/kit';
import { CoverageTarget } from './coverage/coverage-target.entity.js';
import {
  CoverageGapResolver,
  CoverageTargetResolver,
  UnionCoverageTargetsResolver,
} from './coverage/coverage.resolver.js';
import { migrations } from './migrations/index.js';
import { Park } from './park/park.entity.js';
import { ParkResolver } from './park/park.resolver.js';
import { BudgetSource } from './project/budget-source.entity.js';
import { Milestone } from './project/milestone.entity.js';
import { VenueProject } from './project/venue-project.entity.js';
import { VenueProjectResolver } from './project/venue-project.resolver.js';
import { VenueSummaryResolver } from './summary/venue-summary.resolver.js';
import { unionOf } from './trade-union/trade-union.js';
import { VenueStatusPeriod } from './venue/venue-status-period.entity.js';
import { Venue } from './venue/venue.entity.js';
import { UnionVenuesResolver, VenueResolver } from './venue/venue.resolver.js';

export { loadVenueDemo } from './demo/load-venue-demo.js';

/** Venues of unions, the projects that build them, and how far they cover what targets want covered. */
export const venue: SubgraphModule = {
  name: 'venue',
  entities: [Venue, VenueStatusPeriod, VenueProject, BudgetSource, Milestone, Park, CoverageTarget],
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
  ],
  references: {
    TradeUnion: ({ id }) => (isId(id) ? unionOf(id) : null),
    Venue: ({ id }, ctx) => loadById(ctx, 'venue:read', Venue, id),
    VenueProject: ({ id }, ctx) => loadById(ctx, 'venue:read', VenueProject, id),
  },
};
