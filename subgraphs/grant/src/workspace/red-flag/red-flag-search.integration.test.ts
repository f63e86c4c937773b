import { describe, expect, it } from 'vitest';
import {
  auditor,
  cadre,
  cityAuditor,
  request,
  run,
  SEARCH,
  search,
  world,
  tellRedFlagStory,
} from '../../testing/red-flag-story.js';
import { RedFlagKey } from './red-flag-key.js';

tellRedFlagStory();

describe('when a search is asked for', () => {
  const { JUST_UNDER_CAP, SHARED_ACCOUNT } = RedFlagKey;

  it('waits for its turn, and takes up what is asked meanwhile', async () => {
    expect(await request(cityAuditor, [SHARED_ACCOUNT])).toMatchObject({ search: { state: 'REQUESTED' } });
    await request(cityAuditor, [JUST_UNDER_CAP, SHARED_ACCOUNT]);
    expect(await search(cityAuditor)).toMatchObject({ state: 'REQUESTED', ruleKeys: [SHARED_ACCOUNT, JUST_UNDER_CAP] });
    await world.subgraph.runJobs();
    const done = await search(cityAuditor);
    expect([done!.state, done!.runs.map(({ key }) => key)]).toEqual(['DONE', [SHARED_ACCOUNT, JUST_UNDER_CAP]]);
  });

  it('one that a killed process left behind goes on with the rule that it was at', async () => {
    await request(cityAuditor, [SHARED_ACCOUNT, JUST_UNDER_CAP]);
    const done = { key: SHARED_ACCOUNT, version: 1, found: 7, opened: 0, changed: 0, closed: 0 };
    await world.database.pool.query(
      'update grants.red_flag_search set started_at = requested_at, runs = $2 where union_id = $1',
      [cityAuditor.unionId, JSON.stringify([done])],
    );
    expect((await search(cityAuditor))!.state).toBe('RUNNING');
    await world.subgraph.runJobs();
    const { state, runs } = (await search(cityAuditor))!;
    expect([state, runs[0], runs[1]!.key]).toEqual(['DONE', done, JUST_UNDER_CAP]);
  });

  it('only one process is at it', async () => {
    await request(cityAuditor, [SHARED_ACCOUNT]);
    const other = await world.database.pool.connect();
    try {
      await other.query('begin');
      await other.query(`select pg_advisory_xact_lock(hashtextextended('grants.red_flag', 0))`);
      await world.subgraph.runJobs();
      expect((await search(cityAuditor))!.state).toBe('RUNNING');
    } finally {
      await other.query('rollback');
      other.release();
    }
    await world.subgraph.runJobs();
    expect((await search(cityAuditor))!.state).toBe('DONE');
  });

  it('a rule that fails takes nothing of the others away, and does not hold up whoever waits', async () => {
    await request(cityAuditor, [SHARED_ACCOUNT, JUST_UNDER_CAP]);
    await request(auditor, [SHARED_ACCOUNT]);
    await world.database.pool.query('alter table grants.scheme_version rename to away');
    try {
      await world.subgraph.runJobs();
    } finally {
      await world.database.pool.query('alter table grants.away rename to scheme_version');
    }
    const failed = await search(cityAuditor);
    expect([failed!.state, failed!.runs.map(({ key }) => key)]).toEqual(['FAILED', [SHARED_ACCOUNT]]);
    expect((await search(auditor))!.state).toBe('DONE');
    await run(cityAuditor);
  });

  it('its state is for auditors', async () => {
    expect((await world.ask(cadre, SEARCH)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
