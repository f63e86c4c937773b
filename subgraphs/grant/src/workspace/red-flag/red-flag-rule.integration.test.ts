import type { TestActor } from '@gonghui/kit/testing';
import { describe, expect, it } from 'vitest';
import { unionId } from '../../testing/organization-stand-in.js';
import {
  auditor,
  cadre,
  cityAuditor,
  flags,
  input,
  national,
  notDue,
  NOW,
  run,
  subjects,
  world,
  zibo,
  tellRedFlagStory,
} from '../../testing/red-flag-story.js';

tellRedFlagStory();

describe('when a rule gets a new version', () => {
  const SAVE = `mutation($input: SaveGrantRedFlagRuleInput!) {
    saveGrantRedFlagRule(input: $input) { userErrors { code field } rule { key version severity parameters } } }`;
  const next = {
    key: 'JUST_UNDER_CAP',
    severity: 'MEDIUM',
    parameters: { shareBasisPoints: 3000, perItem: 0 },
    reason: '试行',
  };

  it.each([
    ['NATIONAL_ONLY', auditor, {}],
    ['PARAMETERS', national, { parameters: { shareBasisPoints: 20_000, perItem: 1 } }],
    ['PARAMETERS', national, { parameters: [1] }],
    ['REASON', national, { reason: '' }],
  ])('refuses with %s', async (code, actor, wrong) => {
    const { data } = await world.ask(actor, SAVE, input({ ...next, ...wrong }));
    expect(data).toMatchObject({ saveGrantRedFlagRule: { userErrors: [{ code }], rule: null } });
  });

  it('runs with it from then on, and says so on the flag', async () => {
    const { data } = await world.ask(national, SAVE, input(next));
    expect(data).toMatchObject({ saveGrantRedFlagRule: { userErrors: [], rule: { version: 3, severity: 'MEDIUM' } } });
    await run();
    const found = await flags(auditor, { ruleKeys: ['JUST_UNDER_CAP'], statuses: ['OPEN'] });
    expect(subjects(found)).toEqual([101, 104, 701, 702, 703]);
    expect(found[0]!.explanation.zh).toContain('30%');
    const rules = await world.ask<{ grantRedFlagRules: { key: string; version: number; openCount: number }[] }>(
      auditor,
      '{ grantRedFlagRules { key version openCount title { zh en } } }',
    );
    expect(rules.data!.grantRedFlagRules).toHaveLength(10);
    expect(rules.data!.grantRedFlagRules.find(({ key }) => key === 'JUST_UNDER_CAP')).toMatchObject({
      version: 3,
      openCount: 5,
    });
  });

  it('tells who may write the next, and what it must say', async () => {
    const ask = async (actor: TestActor) => {
      world.statements.length = 0;
      const { data, errors } = await world.ask<{
        grantRedFlagRules: { key: string; mayChange: boolean; ranges: object[] }[];
      }>(actor, '{ grantRedFlagRules { key mayChange ranges { name value least most } } }');
      expect(errors).toBeUndefined();
      return data!.grantRedFlagRules;
    };
    expect((await ask(national)).every(({ mayChange }) => mayChange)).toBe(true);
    expect(world.statements).toHaveLength(2);
    const rules = await ask(auditor);
    expect(rules.some(({ mayChange }) => mayChange)).toBe(false);
    expect(rules.find(({ key }) => key === 'REPEATED_AWARD')!.ranges).toEqual([
      { name: 'windowDays', value: 365, least: 1, most: 3650 },
      { name: 'others', value: 1, least: 1, most: 100 },
      { name: 'acrossSchemes', value: 1, least: 0, most: 1 },
      { name: 'samePurpose', value: 1, least: 0, most: 1 },
      { name: 'acrossYuan', value: 1_000_000, least: 0, most: 1_000_000_000 },
    ]);
  });

  it('cannot be changed by anybody, the owner of the tables included', async () => {
    await expect(world.database.pool.query('update grants.red_flag_rule set version = 9')).rejects.toThrow(
      /never changed/,
    );
  });
});

describe('when nobody runs the rules', () => {
  const checkedAt = async (actor: TestActor) => {
    const { data } = await world.ask<{ grantRedFlagsCheckedAt: string | null }>(actor, '{ grantRedFlagsCheckedAt }');
    const at = data!.grantRedFlagsCheckedAt;
    return at && new Date(at).toISOString();
  };

  it('they run by themselves over the whole tree, once in ten minutes, and say when', async () => {
    await world.database.pool.query('delete from grants.red_flag_search');
    await notDue();
    await run(cityAuditor);
    expect([await checkedAt(auditor), await checkedAt(zibo)]).toEqual([null, null]);
    expect([await checkedAt(cityAuditor), await checkedAt(cadre)]).toEqual([NOW.toISOString(), NOW.toISOString()]);
    await world.database.pool.query('delete from grants.red_flag_search where union_id = $1', [unionId(100000)]);
    await world.subgraph.runJobs();
    const everybody = [cadre, auditor, zibo, national];
    expect(await Promise.all(everybody.map(checkedAt))).toEqual(everybody.map(() => NOW.toISOString()));
    world.statements.length = 0;
    await world.subgraph.runJobs();
    expect(world.statements.filter((one) => one.includes('grants.red_flag as flag'))).toEqual([]);
  });

  it('a run of the province leaves what the whole tree has found', async () => {
    const found = async () => (await flags(auditor, { statuses: ['OPEN'] })).map(({ id }) => id);
    const before = await found();
    expect(before.length).toBeGreaterThan(0);
    await run();
    expect(await found()).toEqual(before);
  });
});
