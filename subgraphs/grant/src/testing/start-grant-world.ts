import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { grant } from '../index.js';
import { organizationStandIn, plantTree, unionId } from './organization-stand-in.js';
import { venueStandIn } from './venue-stand-in.js';

/** A day on which tests happen. */
export const NOW = new Date('2026-11-21T08:00:00Z');

/** This subgraph with stand-ins for the two it knows, and the unions of `SMALL_TREE`. */
export async function startGrantWorld(now: () => Date = () => NOW): Promise<TestSubgraph> {
  const world = await startTestSubgraph([organizationStandIn, venueStandIn, grant], now);
  await plantTree(world.database);
  return world;
}

const person = (accountId: string, union: number, scopes: string): TestActor => ({
  accountId,
  unionId: unionId(union),
  scopes: `grant:read ${scopes}`,
});

/** Who acts in tests: each a person of their own. */
export const people = {
  xinjianCadre: person('xinjian.cadre', 360112, 'grant:apply grant:attach'),
  nanchangCadre: person('nanchang.cadre', 360100, 'grant:apply grant:attach'),
  granter: person('jiangxi.granter', 360000, 'grant:design grant:check'),
  secondGranter: person('jiangxi.granter2', 360000, 'grant:design grant:check'),
  reviewer: person('jiangxi.reviewer', 360000, 'grant:review grant:decide'),
  payer: person('jiangxi.payer', 360000, 'grant:pay grant:payee'),
  auditor: person('jiangxi.auditor', 360000, 'grant:audit grant:payee'),
  /** Holds every right and is still one person. */
  everything: person(
    'jiangxi.everything',
    360000,
    'grant:apply grant:design grant:check grant:review grant:decide grant:pay grant:payee',
  ),
  nanchangReviewer: person('nanchang.reviewer', 360100, 'grant:check grant:review grant:decide'),
  ziboCadre: person('zibo.cadre', 370300, 'grant:apply grant:attach'),
} as const;
