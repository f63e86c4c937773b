import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competitionFile } from '../support/competition-file.js';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';

let system: DemoSystem;
beforeAll(async () => {
  system = await startDemoSystem();
}, 120_000);
afterAll(() => system?.close());

const COMPETITIONS = `query($text: String!) { competitions(first: 1, filter: { text: $text }) { edges { node {
  id name edition status teamCount contestantCount hosts { id } hostNames organizer { name }
  events { name entryCount rounds { id name stage entrantCount ranking(first: 3) { totalCount edges { node { rank score lot { entry { label } } } } } } } } } } }`;

describe('the articles’ competitions', () => {
  test('Anhui’s fifth clinical competition had 16 teams and 64 contestants (F014–F017)', async () => {
    const { data, errors } = await system.ask('anhui.organizer', COMPETITIONS, { text: '青年医师' });
    expect(errors).toBeUndefined();
    expect(data.competitions.edges[0].node).toMatchObject({
      edition: 5,
      teamCount: 16,
      contestantCount: 64,
      organizer: { name: '安徽省总工会' },
    });
  });

  test('Anhui reads the competition that it holds with three other provinces (F018–F022)', async () => {
    const { data, errors } = await system.ask('anhui.organizer', COMPETITIONS.replace('organizer { name }', ''), {
      text: '长三角',
    });
    expect(errors).toBeUndefined();
    const [{ node }] = data.competitions.edges;
    expect(node).toMatchObject({
      teamCount: 20,
      hostNames: ['上海市总工会', '江苏省总工会', '浙江省总工会', '安徽省总工会'],
    });
    expect(node.events.map(({ name, entryCount }: any) => [name, entryCount])).toEqual([
      ['燃油加油机计量检验', 20],
      ['商品包装计量检验', 20],
      ['公平竞争审查业务能力提升', 20],
    ]);
    for (const { rounds } of node.events) expect(rounds[0].ranking.totalCount).toBe(20);
    const { data: others } = await system.ask('jiangxi.analyst', COMPETITIONS, { text: '长三角' });
    expect(others.competitions.edges).toEqual([]);
  });

  test('Shaanxi’s robot competition waits for its 81 entrants, and the judges of the demo sit on its panels (F239–F242)', async () => {
    const { data, errors } = await system.ask('shaanxi.organizer', COMPETITIONS, { text: '工业机器人' });
    expect(errors).toBeUndefined();
    const [{ node }] = data.competitions.edges;
    expect(node).toMatchObject({ status: 'ENTRY_CLOSED', contestantCount: 81 });
    expect(node.events[0].rounds.map(({ entrantCount }: any) => entrantCount)).toEqual([81, 0]);
  });

  test('prize money is a budget line of the grant subgraph, whose amounts the award shows', async () => {
    const who = 'shaanxi.organizer';
    const { data: found } = await system.ask(
      who,
      `{ tradeUnion(code: "610800") { id } grantSchemes(first: 100) { edges { node { code budgetLines { id } } } } }`,
    );
    const scheme = found.grantSchemes.edges.find(({ node }: any) => node.code === 'YL-REFUND').node;
    const change = async (name: string, fields: string, input: object): Promise<any> => {
      const { data, errors } = await system.ask(
        who,
        `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } ${fields} } }`,
        { input: { clientMutationId: `prize-${name}`, ...input } },
      );
      expect(errors).toBeUndefined();
      expect(data[name].userErrors).toEqual([]);
      return data[name];
    };
    const { competition } = await change('createCompetition', 'competition { id }', {
      unionId: found.tradeUnion.id,
      name: '榆林市职工技能竞赛',
      year: 2026,
      competitionClass: 'PROVINCIAL_CLASS_III',
    });
    const { event } = await change('addCompetitionEvent', 'event { id }', {
      competitionId: competition.id,
      name: '焊工',
      scoredUnit: 'CONTESTANT',
      rounds: [{ name: '决赛' }],
    });
    const { event: planned } = await change(
      'setAwardQuotas',
      'event { awardQuotas { title prizeLine { year name scheme { code } balance { budget disbursed } } } }',
      {
        eventId: event.id,
        quotas: [{ kind: 'FIRST', title: '一等奖', quota: 1, prizeLineId: scheme.budgetLines[0].id }],
      },
    );
    expect(planned.awardQuotas).toEqual([
      {
        title: '一等奖',
        prizeLine: {
          year: 2021,
          name: '小微企业工会经费返还',
          scheme: { code: 'YL-REFUND' },
          balance: { budget: expect.stringMatching(/^\d+\.\d\d$/), disbursed: expect.stringMatching(/^\d+\.\d\d$/) },
        },
      },
    ]);
  });

  test('an organizer takes over a competition whose file, packed, is larger than other requests may be', async () => {
    const who = 'shaanxi.organizer';
    const entrants = 15_000;
    const content = gzipSync(JSON.stringify(competitionFile(entrants)));
    expect(content.length).toBeGreaterThan(1024 * 1024);
    const { data: found } = await system.ask(who, '{ tradeUnion(code: "610800") { id } }');
    const input = {
      clientMutationId: 'large-competition',
      unionId: found.tradeUnion.id,
      contentBase64: content.toString('base64'),
      fileName: '竞赛.json.gz',
      dryRun: false,
    };
    const { data, errors } = await system.ask(
      who,
      `mutation($input: ImportCompetitionInput!) { importCompetition(input: $input) {
        userErrors { code } problems { path code } competition { status contestantCount events { entryCount } } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    expect(data.importCompetition).toEqual({
      userErrors: [],
      problems: [],
      competition: { status: 'ENTRY_OPEN', contestantCount: entrants, events: [{ entryCount: entrants }] },
    });
    const { errors: refused } = await system.ask(
      who,
      'mutation($input: RevokeAwardInput!) { revokeAward(input: $input) { userErrors { code } } }',
      { input: { clientMutationId: 'large-other', id: 'x', reason: input.contentBase64 } },
    );
    expect(refused?.map(({ extensions }) => extensions?.['code'])).toEqual(['PAYLOAD_TOO_LARGE']);
  }, 60_000);

  test('one question gives a province its union, its venues and its competitions', async () => {
    const { data, errors } = await system.ask(
      'anhui.organizer',
      `{ tradeUnion(code: "340000") { name venueSummary { palacesInUse } competitionSummary(period: { from: "2021-01-01", until: "2021-12-31" }) { competitions contestants } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.tradeUnion).toMatchObject({
      name: '安徽省总工会',
      competitionSummary: { competitions: 1, contestants: 64 },
    });
  });
});
