import {
  buildModuleSchema,
  createLogger,
  roleOf,
  startSubgraph,
  subgraphUrl,
  type Claims,
  type RunningSubgraph,
} from '@gonghui/kit';
import { createTestDatabase, TEST_SECRET, type TestDatabase } from '@gonghui/kit/testing';
import { modules } from '@gonghui/scripts';
import { scopesOf, STAFF_ROLES, type StaffRole } from '@gonghui/staff';
import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeDemoTemplate, useDemoKeys } from '../support/demo-system.js';
import { addShown, deepDocument, deepSelection, type Asked, type Shown } from './deep-document.js';

// Without the gateway, whose directives are a lock of their own: what the use cases and the database show by themselves.

const health = modules.find(({ name }) => name === 'health')!;

let database: TestDatabase;
let subgraph: RunningSubgraph;
let schema: GraphQLSchema;
let root: string;
let own: string;
let foreign: string;
const accounts = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'), await makeDemoTemplate(inject('postgresUrl')));
  useDemoKeys();
  const { rows } = await database.pool.query<{ code: string; id: string }>(
    `select code, id from organization.trade_union where code in ('100000', '210000', '370000') and status = 'ACTIVE' order by code`,
  );
  [root, own, foreign] = rows.map(({ id }) => id) as [string, string, string];
  const staff = await database.pool.query<{ username: string; id: string }>(
    'select username, id from staff.staff_account',
  );
  for (const { username, id } of staff.rows) accounts.set(username, id);
  ({ schema } = await buildModuleSchema(health));
  subgraph = await startSubgraph(health, {
    databaseUrl: subgraphUrl(database.url, TEST_SECRET, 'health'),
    secret: TEST_SECRET,
    logger: createLogger('test', 'fatal'),
  });
}, 180_000);
afterAll(async () => {
  await subgraph?.close();
  await database?.drop();
});

/** What each field asks for, its type's scopes included: all scopes of one set of each. */
const rules = new Map<string, readonly (readonly (readonly string[])[])[]>();
const scopesIn = (directives: readonly DirectiveNode[] = []): readonly (readonly string[])[] | null => {
  const value = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0]?.value;
  if (value?.kind !== Kind.LIST) return null;
  return value.values.map((group) =>
    group.kind === Kind.LIST ? group.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : [])) : [],
  );
};
const readRules = (sdl: string): void => {
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of definition.fields ?? [])
      rules.set(
        `${definition.name.value}.${field.name.value}`,
        [scopesIn(definition.directives), scopesIn(field.directives)].filter((one) => one !== null),
      );
  }
};
const mayRead = (role: StaffRole, coordinate: string): boolean => {
  const held: readonly string[] = scopesOf([role]);
  return (rules.get(coordinate) ?? []).every((sets) =>
    sets.some((scopes) => scopes.every((one) => held.includes(one))),
  );
};

/** Whoever handles Liaoning's cases is one account; every other role is somebody without any. */
const claimsOf = (
  role: StaffRole,
  union: string,
  username = role === 'HEALTH_HANDLER' ? 'liaoning.handler' : '',
): Claims => ({
  sub: accounts.get(username) ?? '00000000-0000-7000-8000-000000000009',
  name: role,
  union,
  scopes: scopesOf([role]).join(' '),
});

const NOTHING = (): Shown => ({ coordinates: new Set(), ids: new Map() });

/** Answers one document. @returns codes of its errors */
async function ask(
  claims: Claims,
  query: string,
  shown: Shown,
  variables?: Record<string, unknown>,
): Promise<unknown[]> {
  const { data, errors } = await subgraph.execute({ query, variables, claims, requestId: 'field' });
  const codes = (errors ?? []).map(({ extensions }) => extensions['code']);
  expect(codes, query).not.toContain('INTERNAL');
  addShown(schema, shown, data);
  return codes;
}

type Root = GraphQLField<unknown, unknown>;
const rootFields = (): Root[] =>
  Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));

/**
 * Asks the root fields that a role may ask, and the union itself, for everything that is `asked`; fields that name one
 * object with an id that was shown before. @param only leaves out documents without that field @returns codes of errors
 */
async function showAll(
  role: StaffRole,
  claims: Claims,
  asked: Asked,
  shown: Shown,
  { known = shown, only = null }: { readonly known?: Shown; readonly only?: string | null } = {},
): Promise<unknown[]> {
  const codes: unknown[] = [];
  const askFor = async (write: (asked: Asked) => string, variables?: Record<string, unknown>): Promise<void> => {
    let isIn = only === null;
    const document = write((one) => {
      if (one === only) isIn = true;
      return asked(one);
    });
    if (isIn) codes.push(...(await ask(claims, document, shown, variables)));
  };
  const roots = rootFields().filter(({ name }) => mayRead(role, `Query.${name}`));
  const byId = roots.filter(({ args }) => args.some(({ name }) => name === 'id' || name === 'programmeId'));
  for (const field of roots.filter((one) => !byId.includes(one)))
    await askFor((one) => deepDocument(field, { id: root, code: '-' }, one));
  for (const field of byId) {
    const type = field.name === 'screeningBoard' ? 'ScreeningProgramme' : getNamedType(field.type).name;
    const [id] = known.ids.get(type) ?? [];
    if (id) await askFor((one) => deepDocument(field, { id, code: '-' }, one));
  }
  const union = schema.getType('TradeUnion') as GraphQLObjectType;
  await askFor(
    (one) =>
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on TradeUnion ${deepSelection(union, { id: claims.union, code: '-' }, one)} } }`,
    { r: [{ __typename: 'TradeUnion', id: claims.union }] },
  );
  return codes;
}

describe('when every field of health is asked for without the gateway', () => {
  const all = NOTHING();
  const ofLiaoning = NOTHING();
  const ofRole = new Map<StaffRole, { readonly shown: Shown; readonly codes: readonly unknown[] }>();
  beforeAll(async () => {
    readRules(subgraph.sdl);
    for (const role of STAFF_ROLES) {
      const shown = NOTHING();
      const codes = await showAll(role, claimsOf(role, root), (one) => mayRead(role, one), shown);
      ofRole.set(role, { shown, codes });
      addAll(all, shown);
    }
    for (const role of ['HEALTH_OFFICER', 'HEALTH_HANDLER'] as const)
      await showAll(role, claimsOf(role, own), (one) => mayRead(role, one), ofLiaoning, { known: all });
  }, 300_000);

  test.each(STAFF_ROLES)('%s is refused nothing that its scopes allow', (role) => {
    const { codes, shown } = ofRole.get(role)!;
    expect(codes).not.toContain('FORBIDDEN');
    expect([...shown.coordinates].filter((coordinate) => !mayRead(role, coordinate))).toEqual([]);
  });

  test.each(STAFF_ROLES)('%s is shown no field that its scopes do not allow', async (role) => {
    const claims = claimsOf(role, root);
    const shown = NOTHING();
    const forbidden = [...rules.keys()].filter((one) => !one.startsWith('Mutation.') && !mayRead(role, one));
    for (const one of forbidden) {
      const [type = '', name] = one.split('.');
      // One at a time: a refusal takes with it what stands beside it.
      if (type === 'Query') {
        const field = rootFields().find((rootField) => rootField.name === name);
        if (field)
          await ask(
            claims,
            deepDocument(field, { id: root, code: '-' }, () => false),
            shown,
          );
      } else if ([...ofRole.get(role)!.shown.coordinates].some((seen) => seen.startsWith(`${type}.`)))
        await showAll(role, claims, (other) => other === one || (mayRead(role, other) && leadsTo(other)), shown, {
          known: all,
          only: one,
        });
    }
    expect([...shown.coordinates].filter((coordinate) => !mayRead(role, coordinate))).toEqual([]);
  });

  test('the demo has something of what only some may see, so that this is no empty promise', () => {
    const reached = new Set([...all.coordinates].map((coordinate) => coordinate.split('.')[0]));
    expect(SEEN.filter((type) => !reached.has(type))).toEqual([]);
  });

  test.each(STAFF_ROLES)('%s of a foreign province is shown none of it', async (role) => {
    const shown = NOTHING();
    await showAll(role, claimsOf(role, foreign), (one) => mayRead(role, one), shown, { known: ofLiaoning });
    const leaked = [...shown.ids].flatMap(([type, ids]) =>
      OF_ALL.has(type) ? [] : [...ids].filter((id) => ofLiaoning.ids.get(type)?.has(id)).map((id) => `${type} ${id}`),
    );
    expect(leaked).toEqual([]);
  });

  test('another handler is shown no case, claim in hand or session', async () => {
    const shown = NOTHING();
    const claims = claimsOf('HEALTH_HANDLER', root, 'liaoning.health');
    await showAll('HEALTH_HANDLER', claims, (one) => mayRead('HEALTH_HANDLER', one), shown, { known: all });
    expect(OF_HANDLERS.filter((type) => shown.ids.has(type))).toEqual([]);
    expect(OF_HANDLERS.filter((type) => all.ids.has(type))).not.toEqual([]);
  });
});

/** Adds what was shown to somebody else. */
function addAll(to: Shown, { coordinates, ids }: Shown): void {
  for (const one of coordinates) to.coordinates.add(one);
  for (const [type, some] of ids) to.ids.set(type, new Set([...(to.ids.get(type) ?? []), ...some]));
}

/** Fields that lead to objects, and ids: all that a document about one other field needs. */
function leadsTo(coordinate: string): boolean {
  const [name = '', key = ''] = coordinate.split('.');
  const type = schema.getType(name);
  const field = isObjectType(type) ? type.getFields()[key] : undefined;
  return field !== undefined && (key === 'id' || isObjectType(getNamedType(field.type)));
}

describe('when only row-level security stands', () => {
  /** Tables of which somebody sees rows. */
  const tablesSeenBy = async (account: string, union: string): Promise<string[]> => {
    const client = new pg.Client({ connectionString: subgraphUrl(database.url, TEST_SECRET, 'health') });
    await client.connect();
    try {
      const { rows: tables } = await client.query<{ name: string }>(
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspname = 'health' and has_table_privilege($1, c.oid, 'select') order by 1`,
        [roleOf('health')],
      );
      await client.query('begin');
      await client.query(`select tree.enter($1, $2, 'r', 'a')`, [account, union]);
      const seen: string[] = [];
      for (const { name } of tables) {
        const { rowCount } = await client.query(`select from health.${name} limit 1`);
        if (rowCount) seen.push(name);
      }
      return seen;
    } finally {
      await client.end();
    }
  };

  test('who handles nothing sees no row of a case, of a person or of a result, not at the root either', async () => {
    for (const union of [own, root])
      expect((await tablesSeenBy('somebody', union)).filter((table) => OF_PERSONS.has(table))).toEqual([]);
  });

  test('a handler sees them in his province, and none of them in another', async () => {
    const handler = accounts.get('liaoning.handler')!;
    expect((await tablesSeenBy(handler, own)).filter((table) => OF_PERSONS.has(table)).length).toBeGreaterThan(5);
    expect((await tablesSeenBy(handler, foreign)).filter((table) => OF_PERSONS.has(table))).toEqual([]);
  });

  test('every table is known to be of persons in hand, or open to the scope', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname = 'health' and c.relname <> 'migration' order by 1`,
    );
    const named = rows.map(({ name }) => name);
    expect(named.filter((name) => !OF_PERSONS.has(name) && !OPEN_IN_SCOPE.has(name))).toEqual([]);
  });
});

/** Types of which somebody must have been shown something. */
const SEEN = [
  'CareCase',
  'CareVisit',
  'CareVisitDue',
  'CounsellingSession',
  'StationPerson',
  'HealthReading',
  'StationIncident',
  'DueExam',
  'RosteredWorker',
  'HealthCheckBooking',
  'MedicalPlan',
  'PsychologyEvent',
  'ScreeningBoard',
  'HealthSummary',
  'PsychologySummary',
  'ExamCompliance',
];

/** Types whose objects belong to one handler. */
const OF_HANDLERS = ['FollowUp', 'CareCase', 'StationPerson', 'StationIncident', 'CounsellingSession'];

/** Types that belong to no province, or to one above all. */
const OF_ALL: ReadonlySet<string> = new Set(['TradeUnion', 'Venue']);

/** Tables whose rows belong to whoever handles them, and to nobody else. */
const OF_PERSONS: ReadonlySet<string> = new Set([
  'aid_share',
  'care_case',
  'care_correction',
  'care_interval',
  'care_step',
  'care_visit',
  'claim_document',
  'claim_file',
  'claim_opening',
  'claim_share',
  'exam_result',
  'follow_up',
  'station_incident',
  'station_person',
  'station_reading',
  'worker_identity',
]);

/**
 * Tables whose rows belong to everybody in scope: aliases, days and sums, and reports whose counts of the ill no field
 * shows. Hours of counselling are open until one is booked, and hand-overs to whom they concern.
 */
const OPEN_IN_SCOPE: ReadonlySet<string> = new Set([
  'booking',
  'care_visit_due',
  'check_up_batch',
  'check_up_package',
  'claim',
  'claim_bill',
  'consultation_tally',
  'counselling_session',
  'counsellor',
  'exam_duty',
  'exam_record',
  'grant_request',
  'hand_over',
  'health_check_booking',
  'health_station',
  'medical_plan',
  'owed_delta',
  'owed_exam',
  'owed_sum',
  'personal_read',
  'plan_account',
  'plan_cover',
  'plan_return',
  'plan_version',
  'programme_change',
  'programme_month',
  'psychological_service',
  'psychology_event',
  'roster_change',
  'screening_batch',
  'screening_fund',
  'screening_programme',
  'screening_provider',
  'screening_return',
  'worker',
]);
