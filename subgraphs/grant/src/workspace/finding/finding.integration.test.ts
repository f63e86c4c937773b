import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../../index.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putCases, putSchemes } from '../../testing/put-grants.js';

const auditor: TestActor = {
  unionId: unionId(360000),
  scopes: 'grant:read grant:audit grant:payee',
  accountId: 'auditor',
};
const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply', accountId: 'cadre' };
const cityCadre: TestActor = { unionId: unionId(360100), scopes: 'grant:read grant:apply', accountId: 'city' };
const both: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply grant:audit', accountId: 'both' };
const zibo: TestActor = { unionId: unionId(370300), scopes: 'grant:read grant:audit grant:payee', accountId: 'zibo' };

let world: TestSubgraph;
let requests = 0;

beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  await putSchemes(world.database, [{ id: 1000 }]);
  await putCases(world.database, [
    { id: 1, scheme: 1000, applicant: 360112, account: '6222020000001234567' },
    { id: 2, scheme: 1000, applicant: 900001 },
    { id: 3, scheme: 1000, applicant: 360302 },
  ]);
});
afterAll(() => world.close());

type Finding = {
  id: string;
  number: string;
  status: string;
  revision: number;
  dueOn: string | null;
  repeats: { number: string }[];
};
type Outcome = { userErrors: { code: string; field: string[] | null }[]; finding: Finding | null };

async function ask(actor: TestActor, mutation: string, type: string, input: object): Promise<Outcome> {
  const { data, errors } = await world.ask<Record<string, Outcome>>(
    actor,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field }
       finding { id number status revision dueOn repeats { number } steps { kind actorName text } } } }`,
    { input: { clientMutationId: `f${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation]!;
}
const FOUND = {
  title: '缺少验收',
  criterion: '办法第十二条',
  text: '两年未见验收资料',
  severity: 'HIGH',
  amount: '3000000.00',
};
const write = (input: object, actor = auditor) =>
  ask(actor, 'writeGrantFinding', 'WriteGrantFindingInput', { ...FOUND, ...input });
const step = (actor: TestActor, name: string, finding: Finding, input: object = {}) =>
  ask(actor, `${name}GrantFinding`, 'GrantFindingStepInput', {
    id: finding.id,
    revision: finding.revision,
    text: '已核实',
    ...input,
  });

describe('when a finding is followed to its end', () => {
  it('goes from hand to hand, each step written once', async () => {
    let { finding } = await write({ grantId: unionId(1), dueOn: '2026-12-20' });
    expect(finding).toMatchObject({ status: 'OPEN', revision: 1, dueOn: '2026-12-20' });
    expect(finding!.number).toMatch(/^F-2026-\d{6}$/);
    ({ finding } = await step(cadre, 'respondTo', finding!, { text: '资料在档案室，尚未移交' }));
    expect(finding).toMatchObject({ status: 'ANSWERED', revision: 2, dueOn: null });
    expect(await step(cadre, 'planFor', finding!)).toMatchObject({ userErrors: [{ code: 'DATE' }] });
    ({ finding } = await step(cadre, 'planFor', finding!, { dueOn: '2027-03-31' }));
    expect(finding).toMatchObject({ status: 'PLANNED', dueOn: '2027-03-31' });
    ({ finding } = await step(auditor, 'followUp', finding!));
    ({ finding } = await step(auditor, 'close', finding!));
    expect(finding).toMatchObject({ status: 'CLOSED', revision: 5, dueOn: null });
    await expect(world.database.pool.query(`update grants.audit_finding_step set text = 'x'`)).rejects.toThrow(
      /never changed/,
    );
  });

  it('refuses who may not, what is no longer so, and what was read before', async () => {
    const { finding } = await write({ grantId: unionId(1) });
    expect((await step(cityCadre, 'respondTo', finding!)).userErrors).toMatchObject([{ code: 'AUDITED_ONLY' }]);
    expect((await step(auditor, 'close', finding!)).userErrors).toMatchObject([{ code: 'STATE_CHANGED' }]);
    const answered = await step(cadre, 'respondTo', finding!);
    expect((await step(cadre, 'planFor', finding!, { dueOn: '2027-01-01' })).userErrors).toMatchObject([
      { code: 'STATE_CHANGED', field: ['revision'] },
    ]);
    expect((await step(cadre, 'respondTo', answered.finding!)).userErrors).toMatchObject([{ code: 'STATE_CHANGED' }]);
    const { finding: own } = await write({ grantId: unionId(1) }, both);
    expect((await step(both, 'respondTo', own!)).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
  });

  it('lets the county respond for a grassroots union, which has no staff', async () => {
    const { finding } = await write({ grantId: unionId(2) });
    expect((await step(cityCadre, 'respondTo', finding!)).userErrors).toMatchObject([{ code: 'AUDITED_ONLY' }]);
    expect((await step(cadre, 'respondTo', finding!)).userErrors).toEqual([]);
  });

  it('takes one of two answers that come at once', async () => {
    const { finding } = await write({ grantId: unionId(1) });
    const answers = await Promise.all([step(cadre, 'respondTo', finding!), step(cadre, 'respondTo', finding!)]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });
});

describe('when a finding is written', () => {
  it.each([
    ['GRANT_NOT_FOUND', { grantId: unionId(9) }, auditor],
    ['GRANT_NOT_FOUND', { grantId: unionId(1) }, zibo],
    ['UNION_NOT_FOUND', {}, auditor],
    ['UNION_NOT_FOUND', { unionId: unionId(370300) }, auditor],
    ['NAME', { grantId: unionId(1), title: '' }, auditor],
    ['AMOUNT', { grantId: unionId(1), amount: '-1.00' }, auditor],
    ['DATE', { grantId: unionId(1), dueOn: '2026-11-20' }, auditor],
    ['FLAG_NOT_FOUND', { grantId: unionId(1), flagId: unionId(1) }, auditor],
    ['FINDING_NOT_FOUND', { grantId: unionId(1), repeatOfId: unionId(1) }, auditor],
  ])('refuses with %s', async (code, input, actor) => {
    expect((await write(input, actor)).userErrors).toMatchObject([{ code }]);
  });

  it('links repeats to the first of their kind', async () => {
    const { finding: first } = await write({ unionId: unionId(360302), title: '第一次' });
    const { finding: second } = await write({ grantId: unionId(3), repeatOfId: first!.id });
    const { finding: third } = await write({ grantId: unionId(3), repeatOfId: second!.id });
    const { data } = await world.ask<{ grantFinding: { repeats: object[] } }>(
      auditor,
      'query($id: ID!) { grantFinding(id: $id) { repeats { number repeatOf { number } } } }',
      { id: first!.id },
    );
    expect(data!.grantFinding.repeats).toEqual(
      [second, third].map((one) => ({ number: one!.number, repeatOf: { number: first!.number } })),
    );
  });
});

describe('when findings are listed', () => {
  const LIST = `query($filter: GrantFindingFilter, $orderBy: GrantFindingOrder!) { grantFindings(filter: $filter, orderBy: $orderBy, first: 50) {
    totalCount edges { node { number status severity dueOn grant { number } union { id } steps { kind } repeats { id } repeatOf { id } flag { id } } } } }`;
  type List = {
    grantFindings: { totalCount: number; edges: { node: { number: string; grant: { number: string } | null } }[] };
  };
  const list = async (actor: TestActor, filter: object = {}, orderBy = 'NUMBER') =>
    (await world.ask<List>(actor, LIST, { filter, orderBy })).data!.grantFindings;

  it('shows the scope, by filter and order, in as many statements for one as for many', async () => {
    const all = await list(auditor);
    expect(all.totalCount).toBeGreaterThan(6);
    expect((await list(zibo)).totalCount).toBe(0);
    expect((await list(cadre)).edges.every(({ node }) => node.grant !== null)).toBe(true);
    expect((await list(auditor, { repeated: true })).totalCount).toBe(2);
    expect((await list(auditor, { statuses: ['CLOSED'], unionId: unionId(360100) })).totalCount).toBe(1);
    expect((await list(auditor, { overdue: true })).totalCount).toBe(0);
    expect((await list(auditor, { grantId: unionId(3), severities: ['HIGH'] })).totalCount).toBe(2);
    expect((await list(auditor, { grants: { unionId: unionId(360100) } })).edges.every(({ node }) => node.grant)).toBe(
      true,
    );
    expect((await list(auditor, { grants: { text: '没有这样的补助' } })).totalCount).toBe(0);
    world.statements.length = 0;
    await list(auditor, {}, 'DUE');
    const many = world.statements.length;
    world.statements.length = 0;
    await list(auditor, { repeated: true }, 'SEVERITY');
    expect(world.statements).toHaveLength(many);
  });
});

describe('when an auditor writes a note', () => {
  const ADD =
    'mutation($input: AddGrantAuditNoteInput!) { addGrantAuditNote(input: $input) { userErrors { code } note { text writtenBy } } }';
  const NOTES = 'query($id: ID!) { grant(id: $id) { number notes { text } } }';

  it('is kept for auditors, and never changed', async () => {
    const input = { clientMutationId: 'n1', grantId: unionId(1), text: '发票号段连续' };
    const { data } = await world.ask(auditor, ADD, { input });
    expect(data).toMatchObject({ addGrantAuditNote: { userErrors: [], note: { text: '发票号段连续' } } });
    expect((await world.ask(auditor, NOTES, { id: unionId(1) })).data).toMatchObject({
      grant: { notes: [{ text: '发票号段连续' }] },
    });
    const asCadre = await world.ask(cadre, NOTES, { id: unionId(1) });
    expect(asCadre.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await expect(world.database.pool.query('delete from grants.audit_note')).rejects.toThrow(/never changed/);
  });
});

describe('when somebody reads account numbers, or a document', () => {
  const READ = `mutation($input: ReadGrantAccountsInput!) { readGrantAccounts(input: $input) { userErrors { code } accounts { paymentId payeeName account } } }`;
  const input = (fields: object = {}) => ({
    input: { clientMutationId: `r${++requests}`, grantId: unionId(1), reason: '核对回单', ...fields },
  });

  it('shows them, and on the grant who read them and why', async () => {
    const request = input();
    const { data } = await world.ask(auditor, READ, request);
    expect(data).toEqual({
      readGrantAccounts: {
        userErrors: [],
        accounts: [{ paymentId: null, payeeName: '户名1', account: '6222020000001234567' }],
      },
    });
    const shown = await world.ask(
      cadre,
      'query($id: ID!) { grant(id: $id) { payeeAccount personalReads { what readBy readAt reason } } }',
      { id: unionId(1) },
    );
    expect(shown.data).toEqual({
      grant: {
        payeeAccount: '****4567',
        personalReads: [
          { what: 'PAYEE_ACCOUNTS', readBy: 'Test', readAt: new Date('2026-11-21T08:00:00Z'), reason: '核对回单' },
        ],
      },
    });
    // The same request again shows them again, and is written down again.
    expect((await world.ask(auditor, READ, request)).data).toEqual(data);
    const { rows } = await world.database.pool.query('select from grants.personal_read where case_id = $1', [
      unionId(1),
    ]);
    expect(rows).toHaveLength(2);
  });

  it('shows nothing without a reason, a scope or the right', async () => {
    expect((await world.ask(auditor, READ, input({ reason: ' ' }))).data).toMatchObject({
      readGrantAccounts: { userErrors: [{ code: 'REASON' }], accounts: [] },
    });
    expect((await world.ask(zibo, READ, input())).data).toMatchObject({
      readGrantAccounts: { userErrors: [{ code: 'GRANT_NOT_FOUND' }] },
    });
    expect((await world.ask(cadre, READ, input())).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is written down, too, of who opens a document, whoever that is', async () => {
    const { rows } = await world.database.pool.query<{ id: string }>(
      `insert into grants.case_document (id, case_id, union_id, kind, file_name, media_type, size, sha256, content)
       select platform.uuid7(), id, union_id, 'ROLL', '名册.pdf', 'application/pdf', 4, repeat('0', 64), 'text'
         from grants.grant_case where id = $1 returning id`,
      [unionId(2)],
    );
    const open = (actor: TestActor, documentId: string, clientMutationId = `o${++requests}`) =>
      world.ask<{ openGrantDocument: { userErrors: { code: string }[]; content: string | null } }>(
        actor,
        `mutation($input: OpenGrantDocumentInput!) { openGrantDocument(input: $input) { userErrors { code } document { fileName } content } }`,
        { input: { clientMutationId, documentId } },
      );
    for (const _ of [1, 2])
      expect((await open(auditor, rows[0]!.id, 'again')).data?.openGrantDocument).toEqual({
        userErrors: [],
        document: { fileName: '名册.pdf' },
        content: Buffer.from('text').toString('base64'),
      });
    for (const [actor, id] of [
      [zibo, rows[0]!.id],
      [auditor, unionId(9)],
      [auditor, 'x'],
    ] as const)
      expect((await open(actor, id)).data?.openGrantDocument).toEqual({
        userErrors: [{ code: 'GRANT_DOCUMENT_NOT_FOUND' }],
        document: null,
        content: null,
      });
    const { data } = await world.ask(
      auditor,
      'query($id: ID!) { grant(id: $id) { personalReads { what fileName readBy reason } } }',
      { id: unionId(2) },
    );
    const opened = { what: 'DOCUMENT', fileName: '名册.pdf', readBy: 'Test', reason: null };
    expect(data).toEqual({ grant: { personalReads: [opened, opened] } });
  });

  it('leaves no number in what is kept of requests or in the trail', async () => {
    const { rows } = await world.database.pool.query<{ text: string }>(
      `select coalesce(string_agg(result::text, ''), '') || (select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), '') from audit.record) as text
         from platform.mutation_key`,
    );
    expect(rows[0]!.text).not.toContain('6222020000001234567');
  });
});
