import { seededRandom } from '@gonghui/kit/demo';
import { beforeAll, describe, expect, it } from 'vitest';
import { GrantStatus } from '../../case/grant-status.js';
import { unionId } from '../../testing/organization-stand-in.js';
import { putCases } from '../../testing/put-grants.js';
import { flags, national, run, world, tellRedFlagStory } from '../../testing/red-flag-story.js';
import { RedFlagKey } from './red-flag-key.js';

tellRedFlagStory();

describe('with many grants that share subjects and accounts', () => {
  const random = seededRandom('flags of a test');
  const dayOf = (offset: number) => new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10);
  const CAPS: Readonly<Record<number, number>> = { 360100: 10_000_000, 360112: 3_000_000, 360121: 3_000_000 };
  const rows = Array.from({ length: 160 }, (_, index) => {
    const applied = random.between(500_000, 4_000_000);
    const day = random.between(0, 900);
    return {
      id: 8000 + index,
      scheme: random.pick([1000, 2000]),
      applicant: random.pick([360100, 360112, 360121]),
      subject: random.chance(0.5) ? (['VENUE', random.between(8801, 8806)] as const) : null,
      account: `62229900000${random.between(1, 30)}`,
      applied,
      awarded: random.chance(0.6) ? applied : 0,
      day,
      appliedOn: dayOf(day),
      decidedOn: dayOf(day + 30),
      status: random.chance(0.1) ? GrantStatus.WITHDRAWN : GrantStatus.APPROVED,
    };
  });
  type Row = (typeof rows)[number];
  const sameSubject = (a: Row, b: Row) => a.subject !== null && a.subject[1] === b.subject?.[1];
  const sameAccount = (a: Row, b: Row) => a.account === b.account;
  const live = rows.filter(({ status }) => status !== GrantStatus.WITHDRAWN);
  const others = (of: Row, list: readonly Row[]) => list.filter((one) => one.id !== of.id && one.scheme === of.scheme);

  const expected: readonly (readonly [RedFlagKey, (row: Row) => object | null])[] = [
    [
      RedFlagKey.REPEATED_AWARD,
      (row) => {
        const near = rows.filter(
          (one) =>
            one.id !== row.id &&
            one.awarded > 0 &&
            Math.abs(one.day - row.day) < 365 &&
            (sameSubject(one, row) ||
              (sameAccount(one, row) &&
                (one.subject === null || row.subject === null) &&
                (one.scheme === row.scheme || Math.min(one.awarded, row.awarded) >= 1_000_000))),
        );
        return row.awarded > 0 && near.length > 0
          ? {
              others: near.length,
              sameSubject: near.filter((one) => sameSubject(one, row)).length,
              sameAccount: near.filter((one) => sameAccount(one, row)).length,
            }
          : null;
      },
    ],
    [
      RedFlagKey.SHARED_ACCOUNT,
      (row) => {
        const applicants = new Set(live.filter((one) => sameAccount(one, row)).map(({ applicant }) => applicant)).size;
        return live.includes(row) && applicants > 1 ? { applicants, account: `****${row.account.slice(-4)}` } : null;
      },
    ],
    [
      RedFlagKey.SPLIT_APPLICATIONS,
      (row) => {
        const cap = CAPS[row.applicant]!;
        const parts = others(row, live).filter(
          (one) =>
            one.applicant === row.applicant &&
            one.applied <= cap &&
            Math.abs(one.day - row.day) <= 180 &&
            (row.subject ? sameSubject(one, row) : sameAccount(one, row)),
        );
        const total = parts.reduce((sum, { applied }) => sum + applied, row.applied);
        return row.scheme === 1000 && live.includes(row) && row.applied <= cap && parts.length > 0 && total > cap
          ? { applications: parts.length + 1, totalFen: `${total}00`, capFen: `${cap}00` }
          : null;
      },
    ],
  ];

  beforeAll(async () => {
    await putCases(world.database, rows);
    await run(national);
  });

  it.each(expected)('%s finds what comparing each with each does', async (key, evidenceOf) => {
    const plain = rows.flatMap((row) => {
      const evidence = evidenceOf(row);
      return evidence ? [[row.id, evidence] as const] : [];
    });
    const found = (
      await Promise.all(
        rows.map(({ id }) => flags(national, { ruleKeys: [key], grantId: unionId(id), statuses: ['OPEN'] })),
      )
    ).flat();
    expect(plain.length).toBeGreaterThan(3);
    expect(found.map((flag) => [Number(flag.subjectId.slice(-12)), flag.evidence])).toEqual(plain);
  });
});
