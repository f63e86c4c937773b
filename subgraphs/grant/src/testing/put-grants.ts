import type { TestDatabase } from '@gonghui/kit/testing';
import { hashAccount } from '../case/payee-account.js';
import { GrantStatus } from '../case/grant-status.js';
import { PayYear } from '../scheme/pay-year.js';
import { writeTerms, type SchemeTerms } from '../scheme/scheme-terms.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { unionId } from './organization-stand-in.js';

type Owner = Pick<TestDatabase, 'pool'>;

/** Terms that refuse nobody and cut nothing; a test states what differs. */
export const OPEN_TERMS: SchemeTerms = {
  applicantLevels: [],
  applicantKinds: [],
  placeIds: [],
  enterpriseScales: [],
  workerCategories: [],
  ratings: [],
  items: [{ key: 'work', name: '工作经费', unit: '项', capPerUnitFen: null, isFixed: false }],
  caps: [],
  rateBasisPoints: 10_000,
  payYear: PayYear.SAME,
  documents: [],
  decisionBody: '党组会议',
  skippedSteps: [],
};

/** A scheme of a test world with one published version, in force from 2018. Ids are those of `unionId`. */
export interface SchemeRow {
  readonly id: number;
  /** Id of the version; the scheme's and 1 when left out. */
  readonly version?: number;
  readonly funder?: number;
  readonly code?: string;
  readonly kind?: string;
  readonly subjectKind?: string | null;
  readonly terms?: Partial<SchemeTerms>;
}

/** A budget line of a test world. Its money comes from the ledger. */
export interface LineRow {
  readonly id: number;
  readonly scheme: number;
  readonly funder?: number;
  readonly year?: number;
  readonly level?: UnionLevel | null;
}

/** A grant of a test world. Amounts are yuan. */
export interface CaseRow {
  readonly id: number;
  readonly scheme: number;
  readonly version?: number;
  readonly line?: number | null;
  readonly applicant?: number;
  readonly year?: number;
  readonly status?: GrantStatus;
  readonly subject?: readonly [kind: string, id: number] | null;
  readonly account?: string;
  readonly payee?: string;
  readonly applied?: number;
  readonly awarded?: number;
  readonly appliedOn?: string;
  readonly decidedOn?: string | null;
  readonly declared?: number | null;
  /** Who took which step, the earliest first. */
  readonly steps?: readonly (readonly [kind: string, actor: string])[];
}

const JIANGXI = 360000;
const versionOf = (scheme: number, version?: number): string => unionId(version ?? scheme + 1);
const fen = (yuan: number): string => BigInt(Math.round(yuan * 100)).toString();

/** Writes schemes with their version, as the owner. */
export async function putSchemes({ pool }: Owner, rows: readonly SchemeRow[]): Promise<void> {
  for (const { id, version, funder = JIANGXI, code, kind = 'SPECIAL_SUBSIDY', subjectKind = null, terms } of rows) {
    await pool.query(
      `insert into grants.scheme (id, union_id, code, name, pinyin, kind, subject_kind) values ($1, $2, $3, $4, $4, $5, $6)`,
      [unionId(id), unionId(funder), code ?? `S${id}`, `项目${id}`, kind, subjectKind],
    );
    await pool.query(
      `insert into grants.scheme_version (id, scheme_id, union_id, version, status, effective_from, terms, source)
       values ($1, $2, $3, 1, 'PUBLISHED', '2018-01-01', $4, '办法')`,
      [versionOf(id, version), unionId(id), unionId(funder), JSON.stringify(writeTerms({ ...OPEN_TERMS, ...terms }))],
    );
  }
}

/** Writes budget lines, as the owner, without money. */
export async function putLines({ pool }: Owner, rows: readonly LineRow[]): Promise<void> {
  for (const { id, scheme, funder = JIANGXI, year = 2026, level = null } of rows)
    await pool.query(
      `insert into grants.budget_line (id, scheme_id, union_id, year, level, name) values ($1, $2, $3, $4, $5, $6)`,
      [unionId(id), unionId(scheme), unionId(funder), year, level, `预算${id}`],
    );
}

/** Writes grants, as the owner: by default of Nanchang, applied for on the first of March of their year. */
export async function putCases({ pool }: Owner, rows: readonly CaseRow[]): Promise<void> {
  for (const row of rows) {
    const { id, scheme, applicant = 360100, year = 2026, applied = 1000, awarded = 0, account = `62220000${id}` } = row;
    const decidedOn = row.decidedOn ?? (awarded > 0 ? `${year}-06-01` : null);
    await pool.query(
      `insert into grants.grant_case (id, number, union_id, scheme_id, version_id, line_id, year, applied_on, title, pinyin,
         status, subject_kind, subject_id, payee_name, payee_account, payee_account_hash, declared_count, applied_fen,
         awarded_fen, decided_on, decision_number)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
      [
        unionId(id),
        `T-${year}-${id}`,
        unionId(applicant),
        unionId(scheme),
        versionOf(scheme, row.version),
        row.line == null ? null : unionId(row.line),
        year,
        row.appliedOn ?? `${year}-03-01`,
        `申请${id}`,
        row.status ?? GrantStatus.SUBMITTED,
        row.subject?.[0] ?? null,
        row.subject ? unionId(row.subject[1]) : null,
        row.payee ?? `户名${id}`,
        account,
        hashAccount(account),
        row.declared ?? null,
        fen(applied),
        fen(awarded),
        decidedOn,
        decidedOn === null ? null : `党组会议纪要〔${year}〕${id}号`,
      ],
    );
    for (const [index, [kind, actor]] of (row.steps ?? []).entries())
      await pool.query(
        `insert into grants.case_step (id, case_id, union_id, kind, actor_id, actor_name, at)
         values (platform.uuid7(), $1, $2, $3, $4, $4, $5)`,
        [unionId(id), unionId(applicant), kind, actor, `${year}-03-0${index + 1}T01:00:00Z`],
      );
  }
}
