import { treeWriterGrants, roleOf, type SubgraphModule } from '@gonghui/kit';
import { Coverage } from './coverage/coverage.entity.js';
import { CoverageResolver, UnionCoverageResolver, UnitCoverageResolver } from './coverage/coverage.resolver.js';
import { DivisionCode } from './division-code/division-code.entity.js';
import { Division } from './division/division.entity.js';
import { DivisionResolver } from './division/division.resolver.js';
import { FederationNameResolver } from './federation-name/federation-name.resolver.js';
import { UnionHistoryEntry } from './history/union-history-entry.entity.js';
import { UnionHistoryResolver } from './history/union-history.resolver.js';
import { ImportTradeUnionsResolver } from './import/import-trade-unions.resolver.js';
import { MembershipReturn } from './membership-return/membership-return.entity.js';
import { MembershipReturnResolver } from './membership-return/membership-return.resolver.js';
import { migrations } from './migrations/index.js';
import { UnionOfficer } from './officer/union-officer.entity.js';
import { UnionOfficerResolver } from './officer/union-officer.resolver.js';
import { PublishedFigure } from './published-figure/published-figure.entity.js';
import { PublishedFigureResolver, UnionPublishedFigureResolver } from './published-figure/published-figure.resolver.js';
import { OrganizationSummaryResolver } from './summary/organization-summary.resolver.js';
import { TotalsChangedResolver } from './summary/totals-changed.resolver.js';
import { TradeUnion } from './trade-union/trade-union.entity.js';
import { TradeUnionResolver } from './trade-union/trade-union.resolver.js';
import { unionById } from './trade-union/union-loaders.js';
import { Unit } from './unit/unit.entity.js';
import { unitById, UnitResolver } from './unit/unit.resolver.js';

export { loadOrganizationDemo } from './demo/load-organization-demo.js';

/** The union tree, its units, members and officers. */
export const organization: SubgraphModule = {
  name: 'organization',
  entities: [
    TradeUnion,
    Division,
    DivisionCode,
    Unit,
    Coverage,
    MembershipReturn,
    UnionOfficer,
    UnionHistoryEntry,
    PublishedFigure,
  ],
  migrations,
  resolvers: [
    TradeUnionResolver,
    DivisionResolver,
    FederationNameResolver,
    ImportTradeUnionsResolver,
    OrganizationSummaryResolver,
    TotalsChangedResolver,
    UnitResolver,
    CoverageResolver,
    UnionCoverageResolver,
    UnitCoverageResolver,
    MembershipReturnResolver,
    UnionOfficerResolver,
    UnionHistoryResolver,
    PublishedFigureResolver,
    UnionPublishedFigureResolver,
  ],
  references: {
    TradeUnion: ({ id }, ctx) => unionById(ctx, id),
    Unit: ({ id }, ctx) => unitById(ctx, id),
  },
  grants: treeWriterGrants(roleOf('organization')),
};
