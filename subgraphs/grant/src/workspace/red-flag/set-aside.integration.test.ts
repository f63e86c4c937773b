import type { TestActor } from '@gonghui/kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { unionId } from '../../testing/organization-stand-in.js';
import {
  auditor,
  cadre,
  cityAuditor,
  flags,
  input,
  RUN,
  run,
  world,
  zibo,
  tellRedFlagStory,
} from '../../testing/red-flag-story.js';

tellRedFlagStory();

beforeAll(async () => {
  await run();
});

describe('when a false alarm is set aside', () => {
  const SET_ASIDE = `mutation($input: SetGrantRedFlagAsideInput!) {
    setGrantRedFlagAside(input: $input) { userErrors { code } redFlag { status setAsideReason setAsideName } } }`;
  const one = async (actor: TestActor = auditor) =>
    (await flags(actor, { ruleKeys: ['JUST_UNDER_CAP'], grantId: unionId(101) }))[0]!;

  it('stays so with its reason, which its scope reads, until the facts change', async () => {
    const { id } = await one();
    const refused = await world.ask(auditor, SET_ASIDE, input({ id, reason: ' ' }));
    expect(refused.data).toMatchObject({ setGrantRedFlagAside: { userErrors: [{ code: 'REASON' }] } });
    const { data } = await world.ask(auditor, SET_ASIDE, input({ id, reason: '概算批复即为此数' }));
    expect(data).toMatchObject({ setGrantRedFlagAside: { userErrors: [], redFlag: { status: 'SET_ASIDE' } } });
    expect(await one(cadre)).toMatchObject({ status: 'SET_ASIDE', setAsideReason: '概算批复即为此数' });
    const again = await world.ask(auditor, SET_ASIDE, input({ id, reason: '再来一次' }));
    expect(again.data).toMatchObject({ setGrantRedFlagAside: { userErrors: [{ code: 'STATE_CHANGED' }] } });

    await run();
    expect((await one()).status).toBe('SET_ASIDE');
    await world.database.pool.query('update grants.grant_case set applied_fen = applied_fen - 100 where id = $1', [
      unionId(101),
    ]);
    expect((await run()).find(({ key }) => key === 'JUST_UNDER_CAP')).toMatchObject({ changed: 1, opened: 0 });
    expect(await one()).toMatchObject({ id, status: 'OPEN', setAsideReason: '概算批复即为此数' });
  });

  it('is closed when it no longer holds, and keeps its identity when it does again', async () => {
    const { id } = await one();
    const set = (yuan: number) =>
      world.database.pool.query('update grants.grant_case set applied_fen = $2 where id = $1', [
        unionId(101),
        yuan * 100,
      ]);
    await set(2_000_000);
    await run();
    expect(await one()).toMatchObject({ id, status: 'CLOSED' });
    await set(2_999_000);
    await run();
    expect(await one()).toMatchObject({ id, status: 'OPEN' });
  });

  it('is for auditors, in their scope', async () => {
    const { id } = await one();
    expect(
      (await world.ask(cadre, SET_ASIDE, input({ id, reason: '没有问题' }))).errors?.[0]?.extensions?.['code'],
    ).toBe('FORBIDDEN');
    const { data } = await world.ask(zibo, SET_ASIDE, input({ id, reason: '没有问题' }));
    expect(data).toMatchObject({ setGrantRedFlagAside: { userErrors: [{ code: 'FLAG_NOT_FOUND' }] } });
    expect((await world.ask(cadre, RUN, input())).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when an auditor of a city runs the rules', () => {
  it('leaves alone what the province found with facts that the city cannot see', async () => {
    const shared = () => flags(auditor, { ruleKeys: ['SHARED_ACCOUNT'], statuses: ['OPEN'] });
    const before = await shared();
    const runs = await run(cityAuditor);
    expect(runs.find(({ key }) => key === 'SHARED_ACCOUNT')).toMatchObject({ found: 0, closed: 0 });
    expect(await shared()).toEqual(before);
  });
});
