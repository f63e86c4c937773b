import { createDemoAccounts, scopesOf, STAFF_ROLES, type StaffRole } from '@gonghui/staff';
import { modules } from '@gonghui/scripts';
import { buildSchema, Kind, parse, type DirectiveNode, type GraphQLField } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';
import { PUBLIC_FIELDS } from './public-fields.js';
import { sampleDocument } from './sample-document.js';

const schemaFile = (name: string): string =>
  readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
const publicSchema = buildSchema(schemaFile('public'));

/** What a root field asks for: all scopes of one of these sets. None at all where being signed in is enough. */
type Rule = readonly (readonly string[])[];

/** The rule of each root field; null where there is none. */
const rules = new Map<string, Rule | null>();
for (const module of modules) {
  const { definitions } = parse(schemaFile(module.name));
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const root = definition.name.value;
    if (!['Query', 'Mutation', 'Subscription'].includes(root)) continue;
    for (const field of definition.fields ?? []) rules.set(`${root}.${field.name.value}`, scopesIn(field.directives));
  }
}

function scopesIn(directives: readonly DirectiveNode[] = []): Rule | null {
  for (const { name, arguments: args } of directives) {
    if (name.value === 'authenticated') return [[]];
    const value = name.value === 'requiresScopes' ? args?.[0]?.value : undefined;
    if (value?.kind === Kind.LIST)
      return value.values.flatMap((group) =>
        group.kind === Kind.LIST
          ? [group.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : []))]
          : [],
      );
  }
  return null;
}

const roots = { query: publicSchema.getQueryType()!, mutation: publicSchema.getMutationType()! };
const fields = Object.entries(roots).flatMap(([kind, root]) =>
  Object.values(root.getFields()).map((field) => ({
    kind,
    root: root.name,
    field: field as GraphQLField<unknown, unknown>,
  })),
);

let system: DemoSystem;
let own: string;
let foreign: string;
const accountOf = (role: StaffRole): string => `matrix.${role.toLowerCase().replaceAll('_', '-')}`;

beforeAll(async () => {
  system = await startDemoSystem();
  const { rows } = await system.database.pool.query<{ code: string; id: string }>(
    `select code, id from organization.trade_union where code in ('360100', '370300', '360000') and status = 'ACTIVE'`,
  );
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  own = ids.get('360100')!;
  foreign = ids.get('370300')!;
  await createDemoAccounts(
    system.database.pool,
    STAFF_ROLES.map((role) => ({ username: accountOf(role), name: role, unionId: ids.get('360000')!, roles: [role] })),
    'a password of the matrix',
  );
}, 180_000);
afterAll(() => system?.close());

test('every root field has a rule, or is public on purpose', () => {
  const without = fields.filter(
    ({ root, field }) =>
      (rules.get(`${root}.${field.name}`) ?? null) === null && !PUBLIC_FIELDS.has(`${root}.${field.name}`),
  );
  expect(without.map(({ root, field }) => `${root}.${field.name}`)).toEqual([]);
});

test('tries of every public field that asks for a code are counted', () => {
  const uncounted = modules.flatMap(({ name }) =>
    parse(schemaFile(name)).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? [])
            .filter(({ directives = [] }) => !directives.some((one) => one.name.value === 'tag'))
            .map((field) => `${definition.name.value}.${field.name.value}`)
        : [],
    ),
  );
  // A board is shown to everybody under its round's id, which is no secret; whoever is in distress finds a service.
  expect(uncounted.filter((field) => PUBLIC_FIELDS.has(field))).toEqual([
    'Query.liveBoard',
    'Query.generalPsychologicalServices',
  ]);
});

test('every field that subgraphs contribute to a union is guarded by its type', () => {
  const guarded = modules.filter((module) => {
    const type = parse(schemaFile(module.name)).definitions.find(
      (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'TradeUnion',
    );
    return type?.kind === Kind.OBJECT_TYPE_DEFINITION && scopesIn(type.directives) !== null;
  });
  expect(guarded.map(({ name }) => name)).toContain('organization');
});

describe.each(fields.map((one) => ({ ...one, name: `${one.root}.${one.field.name}` })))(
  '$name',
  ({ kind, field, name }) => {
    const needed = rules.get(name) ?? [[]];

    test('without a token is refused', async () => {
      const { data, errors } = await system.ask(null, sampleDocument(kind, field, { id: own, code: '360100' }));
      expect(data?.[field.name] ?? null).toBeNull();
      expect(errors?.length).toBeGreaterThan(0);
    });

    test('is allowed or refused as the scopes of each role say, and never shows what is foreign', async () => {
      await Promise.all(STAFF_ROLES.map((role) => expectAccess(role)));
    });

    async function expectAccess(role: StaffRole): Promise<void> {
      const held: readonly string[] = scopesOf([role]);
      const holds = needed.some((scopes) => scopes.every((scope) => held.includes(scope)));
      const mine = await system.ask(accountOf(role), sampleDocument(kind, field, { id: own, code: '360100' }));
      const codes = (mine.errors ?? []).map((error) => error.extensions?.['code']);
      expect(mine.status, role).toBeLessThan(500);
      if (!holds) {
        expect(mine.data?.[field.name] ?? null, `${role} got data without the scope`).toBeNull();
        expect(codes, role).toContain('FORBIDDEN');
        return;
      }
      expect(codes, `${role}: ${JSON.stringify(mine.errors)}`).not.toContain('FORBIDDEN');
      expect(codes, role).not.toContain('INTERNAL');

      const asked = sampleDocument(kind, field, { id: foreign, code: '370300' });
      const theirs = await system.ask(accountOf(role), asked);
      expect(theirs.errors?.map((error) => error.extensions?.['code']) ?? [], role).not.toContain('INTERNAL');
      const answer = theirs.data?.[field.name];
      if (kind === 'mutation') {
        // A change that names a foreign union must be refused; one that names none may go through.
        if (asked.includes(foreign) && answer)
          expect(refusals(answer), `${role} changed something foreign`).toBeGreaterThan(0);
      } else {
        expect(JSON.stringify(answer ?? null), role).not.toContain(foreign);
        if (asked.includes('withinId') && answer?.totalCount !== undefined) expect(answer.totalCount, role).toBe(0);
      }
    }
  },
);

/** How many refusals a payload tells, of the whole request or of its lines. */
function refusals({
  userErrors = [],
  outcomes = [],
}: {
  userErrors?: unknown[];
  outcomes?: { userErrors: unknown[] }[];
}): number {
  return userErrors.length + outcomes.flatMap((outcome) => outcome.userErrors).length;
}
