import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';

let system: DemoSystem;
beforeAll(async () => {
  system = await startDemoSystem();
}, 120_000);
afterAll(() => system?.close());

const PROVINCE = `query Province($code: String) {
  tradeUnion(code: $code) {
    name
    venueSummary { palacesInUse palacesUnderConstruction palacesPlanned placesRequired placesWithPalace coverageRate }
    children { edges { node { name level organizationSummary { members grassrootsUnions } venueSummary { coverageRate } } } }
  }
}`;

describe('with the Jiangxi analyst', () => {
  test('one query answers for the province and each of its cities, with the printed figures', async () => {
    const { data, errors } = await system.ask('jiangxi.analyst', PROVINCE, { code: '360000' });
    expect(errors).toBeUndefined();
    expect(data.tradeUnion).toMatchObject({
      name: '江西省总工会',
      venueSummary: { palacesInUse: 53, palacesUnderConstruction: 38, palacesPlanned: 12 },
    });
    const cities = data.tradeUnion.children.edges.map((edge: any) => edge.node);
    expect(cities.filter((city: any) => city.level === 'MUNICIPAL')).toHaveLength(11);
    for (const city of cities) {
      expect(city.organizationSummary.members).toBeGreaterThan(0);
      expect(city.venueSummary.coverageRate).toBeGreaterThanOrEqual(0);
    }
  });

  test('the statements stay the same from one city to all, and are few', async () => {
    const ask = async (first: number) => {
      system.statements.length = 0;
      await system.ask('jiangxi.analyst', PROVINCE.replace('children {', `children(first: ${first}) {`), {
        code: '360000',
      });
      return [...system.statements];
    };
    const one = await ask(1);
    const all = await ask(50);
    expect(all.length, all.join('\n')).toBe(one.length);
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(8);
  });

  test.each(['370300', '370000', '100000', '999999'])(
    '%s is refused with a type, and nothing is told',
    async (code) => {
      const { data, errors } = await system.ask('jiangxi.analyst', PROVINCE, { code });
      expect(data).toEqual({ tradeUnion: null });
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['NOT_FOUND']);
    },
  );

  test('viewer says who asks', async () => {
    const { data, errors } = await system.ask(
      'jiangxi.analyst',
      '{ viewer { account { username union { name code } roles } scopes } }',
    );
    expect(errors).toBeUndefined();
    expect(data.viewer).toMatchObject({
      account: { username: 'jiangxi.analyst', union: { name: '江西省总工会', code: '360000' }, roles: ['ANALYST'] },
    });
  });
});

describe('without a token', () => {
  test('there is a typed error and no data', async () => {
    const { data, errors } = await system.ask(null, PROVINCE, { code: '360000' });
    expect(data ?? null).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors!) expect(error.extensions?.['code']).toBeTypeOf('string');
  });
});

describe('the articles’ figures', () => {
  test.each([
    [
      'shandong.analyst',
      '370300',
      { grassrootsUnions: 7_198, members: 712_541, newFormUnions: 388, newFormMembers: 56_622 },
    ],
    ['beijing.analyst', '110106', { grassrootsUnions: 2_404, coveredUnits: 18_574, members: 310_500 }],
  ])('%s asks for %s', async (account, code, summary) => {
    const { data, errors } = await system.ask(
      account,
      `{ tradeUnion(code: "${code}") { organizationSummary { grassrootsUnions coveredUnits members newFormUnions newFormMembers } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.tradeUnion.organizationSummary).toMatchObject(summary);
  });

  test('Gansu has 86 counties', async () => {
    const { data } = await system.ask(
      'gansu.analyst',
      `{ tradeUnion(code: "620000") { id } tradeUnions(filter: { levels: [COUNTY], kinds: [GENERAL_FEDERATION] }) { totalCount } }`,
    );
    expect(data.tradeUnions.totalCount).toBe(86);
  });

  test('Weihai has 32 regional and industry federations, and the Shanshui joint union 19 member units', async () => {
    const { data, errors } = await system.ask(
      'shandong.analyst',
      `{ tradeUnion(code: "371000") { id } shanshui: tradeUnions(filter: { text: "山水田园联合工会" }) { edges { node { name kind foundedOn memberUnitCount } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.shanshui.edges[0].node).toMatchObject({ kind: 'JOINT', foundedOn: '2021-04-28', memberUnitCount: 19 });
    const federations = await system.ask(
      'shandong.analyst',
      `query($id: ID!) { tradeUnions(filter: { withinId: $id, kinds: [REGIONAL_FEDERATION, INDUSTRY_FEDERATION], foundedFrom: "2021-01-01", foundedUntil: "2021-12-31" }) { totalCount } }`,
      { id: data.tradeUnion.id },
    );
    expect(federations.data.tradeUnions.totalCount).toBe(32);
  });
});
