import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';

let system: DemoSystem;
beforeAll(async () => {
  system = await startDemoSystem();
}, 180_000);
afterAll(() => system?.close());

const PROGRAMME = `query Programme($text: String, $years: [Int!]) {
  grantSchemes(filter: { text: $text }, first: 1) { edges { node {
    id name funder { name code } totals { count budget awarded disbursed } currentVersion { terms { caps { kind level amount } } }
  } } }
  grants(filter: { years: $years, text: "工人文化宫" }, first: 50) {
    totalCount
    totals { count awarded disbursed meanAwarded }
    edges { node {
      number awarded union { name level }
      calculation { asked granted lines { rule cap cut } }
      payments { edges { node { amount paidOn bankReference tranche { milestone document { id fileName sha256 } } } } }
      subject { __typename ... on VenueProject { title budget venue { name status } } }
    } }
  }
}`;

describe('with the Jiangxi auditor', () => {
  test('one query walks from the programme to grants, payments and documents, and to the projects of the venues', async () => {
    const { data, errors } = await system.ask('jiangxi.auditor', PROGRAMME, {
      text: 'JX-GONG',
      years: [2019, 2020, 2021],
    });
    expect(errors).toBeUndefined();
    expect(data.grantSchemes.edges[0].node).toMatchObject({
      name: '工人文化宫建设奖补',
      funder: { name: '江西省总工会', code: '360000' },
      totals: { awarded: '80500000.00', disbursed: '80500000.00' },
    });
    expect(data.grants).toMatchObject({
      totalCount: 39,
      totals: { count: 39, awarded: '80500000.00', disbursed: '80500000.00', meanAwarded: '2064102.56' },
    });
    for (const { node } of data.grants.edges) {
      expect(node.subject.__typename).toBe('VenueProject');
      expect(node.subject.venue.name).toMatch('工人文化宫');
      expect(Number(node.subject.budget)).toBeGreaterThan(Number(node.awarded));
      expect(node.payments.edges).toHaveLength(2);
      for (const { node: payment } of node.payments.edges) {
        expect(payment.bankReference).toMatch(/^D\d{16}$/);
        expect(payment.tranche.document.fileName).toMatch('支付凭证');
      }
    }
  });

  test('a venue’s project tells its grants, and a union its money', async () => {
    const { data, errors } = await system.ask(
      'jiangxi.auditor',
      `{ tradeUnion(code: "360000") { grantSummary(year: 2021) { count awarded }
          grants(filter: { years: [2021] }, first: 2) { totals { count awarded } edges { node { number } } } }
         venueProjects(first: 100) { edges { node { title grants { totals { awarded } edges { node { number } } }
           budgetSources { level amount } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.tradeUnion.grantSummary).toEqual(data.tradeUnion.grants.totals);
    const awarded = data.venueProjects.edges.filter(({ node }: any) => node.grants.totals.awarded !== '0.00');
    expect(awarded).toHaveLength(39);
    for (const { node } of awarded)
      expect(node.budgetSources.find((source: any) => source.level === 'PROVINCIAL').amount).toBe(
        node.grants.totals.awarded,
      );
  });

  test('the statements do not grow with the grants shown', async () => {
    const ask = async (first: number): Promise<number> => {
      system.statements.length = 0;
      await system.ask('jiangxi.auditor', PROGRAMME.replace('first: 50', `first: ${first}`), {
        text: 'JX-GONG',
        years: [2019, 2020, 2021],
      });
      return system.statements.length;
    };
    const few = await ask(2);
    expect(await ask(39)).toBe(few);
  });
});

describe('with an account of another province', () => {
  test('nothing of it is seen', async () => {
    const { data, errors } = await system.ask('liaoning.auditor', PROGRAMME, { text: 'JX-GONG', years: [2021] });
    expect(errors).toBeUndefined();
    expect(data.grantSchemes.edges).toEqual([]);
    expect(data.grants.totals).toMatchObject({ count: 0, awarded: '0.00' });
  });
});

describe('with Yulin’s cadre', () => {
  test('2,197 refunds sum to 2,441,500.00 yuan, and a medium enterprise’s request is not eligible', async () => {
    const { data } = await system.ask(
      'yulin.cadre',
      `{ grants(filter: { text: "YL-REFUND" }, first: 1) { totals { count disbursed meanAwarded } edges { node { scheme { id } } } }
         viewer { account { union { id } } } }`,
    );
    expect(data.grants.totals).toEqual({ count: 2197, disbursed: '2441500.00', meanAwarded: '1111.29' });
    const { data: register } = await system.ask(
      'yulin.cadre',
      `query($id: ID!) { units(filter: { withinId: $id, kinds: [ENTERPRISE], covered: true }, first: 100) {
         edges { node { scale coverageHistory { validTo union { id level } } } } } }`,
      { id: data.viewer.account.union.id },
    );
    const unionOf = (wanted: string): string =>
      register.units.edges.find(({ node }: any) => node.scale === wanted && node.coverageHistory[0].union).node
        .coverageHistory[0].union.id;
    const preview = async (unionId: string): Promise<{ code: string; message: string }[]> => {
      const answer = await system.ask(
        'yulin.cadre',
        'query($input: PreviewGrantInput!) { previewGrant(input: $input) { granted userErrors { code message } } }',
        {
          input: {
            schemeId: data.grants.edges[0].node.scheme.id,
            unionId,
            items: [{ key: 'dues', quantity: 1, asked: '1111.29' }],
          },
        },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data.previewGrant.userErrors;
    };
    expect(await preview(unionOf('MEDIUM'))).toMatchObject([{ code: 'NOT_ELIGIBLE' }]);
  });
});

describe('when a grant is for a competition', () => {
  const CADRE = 'yulin.cadre';
  const change = async (who: string, mutation: string, fields: string, input: object): Promise<any> => {
    const type = mutation[0]!.toUpperCase() + mutation.slice(1);
    const { data, errors } = await system.ask(
      who,
      `mutation($input: ${type}Input!) { ${mutation}(input: $input) { userErrors { code } ${fields} } }`,
      { input: { clientMutationId: mutation, ...input } },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };

  test('its own subgraph answers for it; one of another union is refused', async () => {
    const { data } = await system.ask(
      CADRE,
      `{ tradeUnion(code: "610800") { id } grantSchemes(filter: { text: "YL-REFUND" }, first: 1) { edges { node { id } } } }`,
    );
    const unionId = data.tradeUnion.id;
    const foreign = await system.ask('anhui.organizer', '{ competitions(first: 1) { edges { node { id } } } }');
    const { competition } = await change('shaanxi.organizer', 'createCompetition', 'competition { id }', {
      unionId,
      name: '榆林市焊工技能竞赛',
      year: 2026,
      competitionClass: 'PROVINCIAL_CLASS_III',
    });
    const draft = (subjectId: string, clientMutationId: string) =>
      change(CADRE, 'saveGrantDraft', 'grant { subject { ... on Competition { name year } } }', {
        clientMutationId,
        schemeId: data.grantSchemes.edges[0].node.id,
        unionId,
        title: '焊工技能竞赛经费',
        subjectKind: 'COMPETITION',
        subjectId,
        payeeName: '榆林市总工会',
        payeeAccount: '6222021001116245702',
        items: [{ key: 'dues', quantity: 1, asked: '100.00' }],
      });
    expect(await draft(foreign.data.competitions.edges[0].node.id, 'foreign')).toMatchObject({
      userErrors: [{ code: 'SUBJECT_NOT_FOUND' }],
    });
    expect(await draft(competition.id, 'own')).toEqual({
      userErrors: [],
      grant: { subject: { name: '榆林市焊工技能竞赛', year: 2026 } },
    });
  });
});
