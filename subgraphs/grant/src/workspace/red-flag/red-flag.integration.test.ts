import type { ExecutionResult } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { unionId } from '../../testing/organization-stand-in.js';
import {
  auditor,
  cadre,
  flags,
  run,
  type Run,
  subjects,
  world,
  zibo,
  tellRedFlagStory,
} from '../../testing/red-flag-story.js';
import { RedFlagKey } from './red-flag-key.js';

tellRedFlagStory();

type Page = {
  grantRedFlags: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string } }[] };
};

describe('when the rules are run', () => {
  let first: readonly Run[];
  beforeAll(async () => {
    first = await run();
  });

  it.each([
    [RedFlagKey.JUST_UNDER_CAP, [101, 801], '金额2,999,000.00元，达到上限3,000,000.00元的95%以上而未达上限。'],
    [
      RedFlagKey.REPEATED_AWARD,
      [201, 202, 901, 902, 913, 914, 951, 953],
      '不论哪个项目，用途相同（或不同用途而每笔达到1,000,000元）的，365天内另有1笔批给同一对象（1笔）或同一账户（0笔）。',
    ],
    [
      RedFlagKey.PAYEE_NOT_AWARDEE,
      [1302],
      '款项付给“户名302”（账户****0009），获批收款人为“户名302”（账户****0302）。',
    ],
    [RedFlagKey.PAID_BEFORE_DECISION, [1303], '2026-01-31拨付，2026-02-01才作出审批决定。'],
    [RedFlagKey.PAID_OVER_AWARD, [304], '已付501.00元，批准500.00元。'],
    [RedFlagKey.YEAR_END_BUNCHING, [2200], '全年拨付9,000.00元，其中12月5,000.00元（5笔），占比达到50%。'],
    [RedFlagKey.MORE_THAN_STAFF, [401], '申报31人，超过所覆盖单位职工30人的100%。'],
    [RedFlagKey.SHARED_ACCOUNT, [501, 502], '账户****3333被2家申请单位使用。'],
    [RedFlagKey.MISSING_ACCEPTANCE, [601], '2026-03-01付清，超过180天未验收。'],
    [
      RedFlagKey.SPLIT_APPLICATIONS,
      [701, 702, 802, 803],
      '180天内同一单位为同一对象或账户申报2笔，每笔不超过上限，合计3,500,000.00元，超过上限3,000,000.00元。',
    ],
  ])('%s finds what was planted and nothing clean', async (key, planted, explanation) => {
    const found = await flags(auditor, { ruleKeys: [key] });
    expect(subjects(found)).toEqual(planted);
    expect(found.map((flag) => flag.explanation.zh)).toContain(explanation);
    expect(first.find((one) => one.key === key)).toMatchObject({ found: planted.length, opened: planted.length });
  });

  it.each([
    ['JUST_UNDER_CAP', 801, '申请明细“慰问金”：金额29,900.00元，达到上限30,000.00元的95%以上而未达上限。'],
    [
      'SPLIT_APPLICATIONS',
      802,
      '申请明细“慰问金”：180天内同一单位为同一对象或账户申报2笔，每笔不超过上限，合计16,000.00元，超过上限10,000.00元。',
    ],
    [
      'REPEATED_AWARD',
      901,
      '不论哪个项目，用途相同（或不同用途而每笔达到1,000,000元）的，365天内另有1笔批给同一对象（0笔）或同一账户（1笔）。',
    ],
  ])('%s tells of %s the cap of its item, or the award of another scheme', async (key, id, explanation) => {
    const found = await flags(auditor, { ruleKeys: [key], grantId: unionId(id) });
    expect(found.map((flag) => flag.explanation.zh)).toEqual([explanation]);
  });

  it('changes nothing when run again', async () => {
    const before = await flags(auditor, {});
    const records = 'select count(*) from audit.record';
    const { rows: recordsBefore } = await world.database.pool.query(records);
    for (const { opened, changed, closed } of await run()) expect([opened, changed, closed]).toEqual([0, 0, 0]);
    expect(await flags(auditor, {})).toEqual(before);
    expect((await world.database.pool.query(records)).rows).toEqual(recordsBefore);
  });

  it('shows each reader the flags of his scope, and of others’ grants only those in it', async () => {
    expect(subjects(await flags(cadre, {}))).toEqual([101, 401, 501]);
    const [shared] = await flags(cadre, { ruleKeys: ['SHARED_ACCOUNT'] });
    expect(shared!.related).toEqual([]);
    const [wide] = await flags(auditor, { ruleKeys: ['SHARED_ACCOUNT'], grantId: unionId(501) });
    expect(wide!.related).toEqual([{ number: 'T-2026-502' }]);
    expect(await flags(zibo, {})).toEqual([]);
  });

  it('takes four statements for a page with grants, related grants and explanations', async () => {
    world.statements.length = 0;
    await flags(auditor, {});
    expect(world.statements).toHaveLength(4);
    world.statements.length = 0;
    await flags(auditor, { severities: ['HIGH'], schemeId: unionId(2000), years: [2026], unionId: unionId(360100) });
    expect(world.statements).toHaveLength(4);
  });

  it.each([
    [{ severities: ['LOW'] }, [101, 801]],
    [{ statuses: ['CLOSED'] }, []],
    [{ unionId: unionId(360300) }, [502, 701, 702]],
    [{ years: [2025] }, [2200]],
    [{ schemeId: unionId(1000) }, [101, 701, 702]],
    [{ grantId: unionId(303) }, [1303]],
    [{ grants: { unionId: unionId(360300) } }, [502, 701, 702]],
    [{ grants: { text: '没有这样的补助' } }, []],
    [{ grantId: 'none' }, []],
  ])('filters by %o', async (filter, expected) => {
    expect(subjects(await flags(auditor, filter))).toEqual(expected);
  });

  it('orders by weight, and pages by cursor', async () => {
    const weights = (await flags(auditor, {})).map((flag) => flag.severity);
    expect(weights).toEqual(weights.toSorted((a, b) => 'HML'.indexOf(a[0]!) - 'HML'.indexOf(b[0]!)));
    const page = `query($after: String) { grantRedFlags(first: 5, after: $after, orderBy: AMOUNT) { pageInfo { endCursor hasNextPage } edges { node { id } } } }`;
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { data }: ExecutionResult<Page> = await world.ask<Page>(auditor, page, { after });
      for (const { node } of data!.grantRedFlags.edges) seen.add(node.id);
      after = data!.grantRedFlags.pageInfo.hasNextPage ? data!.grantRedFlags.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe((await flags(auditor, {})).length);
  });
});
