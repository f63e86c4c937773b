import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';

let system: DemoSystem;
beforeAll(async () => {
  system = await startDemoSystem();
}, 120_000);
afterAll(() => system?.close());

const PROVINCE = `query Province($code: String, $period: PeriodInput) {
  tradeUnion(code: $code) {
    name
    healthSummary(period: $period) { womenScreened screeningFunds costPerHead solatia solatiaProtection solatiaPerTenThousand }
    children(first: 50) { edges { node { name level healthSummary(period: $period) { womenScreened solatia solatiaProtection } } } }
  }
}`;

const ask = async (username: string, code: string, from: string, until: string) => {
  const { data, errors } = await system.ask(username, PROVINCE, { code, period: { from, until } });
  expect(errors).toBeUndefined();
  const { tradeUnion } = data;
  return {
    ...tradeUnion,
    cities: tradeUnion.children.edges.map((edge: any) => edge.node).filter((node: any) => node.level === 'MUNICIPAL'),
  };
};

describe('when Liaoning asks for its screening of 2019 to 2021 (S112)', () => {
  test('the province answers what is printed, and its cities add up to it', async () => {
    const { healthSummary, cities } = await ask('liaoning.analyst', '210000', '2019-01-01', '2021-12-31');
    expect(healthSummary).toEqual({
      womenScreened: 400_800,
      screeningFunds: '110000000.00',
      costPerHead: '274.45',
      solatia: 986,
      solatiaProtection: 'EXACT',
      solatiaPerTenThousand: 24.6,
    });
    const sum = (field: string) => cities.reduce((total: number, city: any) => total + city.healthSummary[field], 0);
    expect([sum('womenScreened'), sum('solatia')]).toEqual([400_800, 986]);
  });

  test('the statements stay the same from one city to all', async () => {
    const count = async (first: number) => {
      system.statements.length = 0;
      await system.ask('liaoning.analyst', PROVINCE.replace('first: 50', `first: ${first}`), {
        code: '210000',
        period: { from: '2019-01-01', until: '2021-12-31' },
      });
      return system.statements.length;
    };
    expect(await count(50)).toBe(await count(1));
  });
});

describe('when Jiangxi asks for 2019 (S119)', () => {
  test('19 patients show for the province, and no small city can be worked out', async () => {
    const { healthSummary, cities } = await ask('jiangxi.health', '360000', '2019-01-01', '2019-12-31');
    expect(healthSummary).toMatchObject({ womenScreened: 16_334, solatia: 19 });
    const shown = cities.map((city: any) => city.healthSummary.solatia);
    expect(shown.filter((count: number | null) => count !== null && count > 0 && count < 8)).toEqual([]);
    expect(shown).toContain(null);
  });
});

describe('when Jiangxi reads what its 19 patients got in 2019 (S119)', () => {
  test('81,000 yuan, 4,263.16 a head, from a programme for private enterprises alone', async () => {
    const { data, errors } = await system.ask(
      'jiangxi.health',
      `{ healthGrantRequests(first: 5) { edges { node { persons asked programme { name ownerships }
           delivery { status progress awarded perHead payYear } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.healthGrantRequests.edges).toEqual([
      {
        node: {
          persons: 19,
          asked: '81000.00',
          programme: { name: '江西省民营企业女职工免费妇科检查', ownerships: ['PRIVATE'] },
          delivery: { status: 'DELIVERED', progress: 'PAID', awarded: '81000.00', perHead: '4263.16', payYear: 2019 },
        },
      },
    ]);
  });
});

describe('with people who do not plan screening', () => {
  test.each(['liaoning.analyst', 'liaoning.handler', 'liaoning.auditor'])(
    '%s changes no programme',
    async (username) => {
      const { data, errors } = await system.ask(
        username,
        `mutation { closeScreeningProgramme(input: { clientMutationId: "x", id: "x", endsOn: "2021-05-31" }) { userErrors { code } } }`,
      );
      expect(data?.closeScreeningProgramme ?? null).toBeNull();
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
    },
  );
});
