import { namePinyin } from '@gonghui/kit';
import { demoId } from '@gonghui/kit/demo';
import { createHash } from 'node:crypto';
import { writeCalculation } from '../calculation/stored-calculation.js';
import { DocumentKind } from '../case/document-kind.js';
import { hashBeneficiaryCode } from '../beneficiary/beneficiary-code.js';
import type { HardshipCause } from '../beneficiary/hardship-cause.js';
import { GrantStatus } from '../case/grant-status.js';
import { hashAccount } from '../case/payee-account.js';
import { StepKind } from '../case/step-kind.js';
import { calculate } from '../rules/calculate.js';
import type { SchemeKind } from '../scheme/scheme-kind.js';
import { writeTerms, type SchemeTerms } from '../scheme/scheme-terms.js';
import type { SubjectKind } from '../subject/subject-kind.js';
import type { UnionLevel } from '../trade-union/union-level.js';

/** A federation that the demo data is placed by. */
export interface Federation {
  readonly id: string;
  /** Division code, GB/T 2260, six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: UnionLevel;
}

/** A building project with what the province awarded for it, as the venue subgraph publishes it; null without an award. */
export interface AwardedProject {
  readonly id: string;
  readonly unionId: string;
  readonly title: string;
  /** Fen, decimal. */
  readonly awardFen: string | null;
}

/** Whoever took steps: an account of the demo, or somebody of a federation without one. */
interface DemoPerson {
  readonly id: string;
  readonly name: string;
}

/** A row of a table, columns as in the database. */
export type DemoRow = Readonly<Record<string, unknown>>;

/** Tables in the order in which they are written. */
export const DEMO_TABLES = [
  'scheme',
  'scheme_version',
  'budget_line',
  'grant_case',
  'filing',
  'case_item',
  'case_step',
  'case_document',
  'beneficiary',
  'tranche',
  'payment_batch',
  'payment',
] as const;

export type DemoTable = (typeof DEMO_TABLES)[number];

/** An entry of the ledger to book; its accounts follow from its kind. */
export interface DemoEntry {
  readonly id: string;
  readonly kind: 'BUDGET' | 'RESERVE' | 'PAY' | 'RETURN';
  readonly line_id: string;
  readonly case_id: string | null;
  readonly payment_id: string | null;
  readonly amount_fen: string;
  readonly booked_on: string;
  readonly note: string | null;
  readonly actor: string;
  readonly actor_name: string;
}

/** A scheme of the demo. */
export interface DemoScheme {
  readonly id: string;
  readonly versionId: string;
  readonly funder: Federation;
  readonly code: string;
  readonly terms: SchemeTerms;
}

/** A budget line of the demo. */
export interface DemoLine {
  readonly id: string;
  readonly year: number;
}

/** A payment of a grant: day, fen, and what was reached or which month it is for. */
export interface DemoPayment {
  readonly on: string;
  readonly fen: bigint;
  readonly milestone: string;
  readonly month?: string;
  /** Whom it goes to instead of the applicant. */
  readonly household?: DemoHousehold;
}

/** A household in hardship, under its pseudonym. */
export interface DemoHousehold {
  readonly id: string;
  readonly code: string;
  readonly account: string;
}

/** A household to add; it never has a name. */
export interface NewHousehold {
  readonly union: Federation;
  readonly code: string;
  readonly cause: HardshipCause;
  readonly members: number;
  readonly employed: number;
  readonly monthlyIncomeFen: bigint;
  readonly registeredOn: string;
  readonly removedOn?: string;
  /** Code on its wall; made public here, because it opens made-up data alone. */
  readonly wallCode?: string;
}

/** A grant to add. What is left out follows from its status. */
export interface NewGrant {
  readonly scheme: DemoScheme;
  readonly line: DemoLine;
  readonly applicant: Federation;
  /** Unique within the scheme. */
  readonly key: string;
  readonly title: string;
  readonly appliedOn: string;
  readonly status: GrantStatus;
  /** Key of the item, quantity, fen asked. */
  readonly items: readonly (readonly [key: string, quantity: number, fen: bigint])[];
  readonly subject?: readonly [kind: SubjectKind, id: string];
  /** The request of another subgraph that it was made of. */
  readonly requestId?: string;
  readonly payeeName?: string;
  readonly payeeAccount?: string;
  readonly declared?: readonly [count: number, of: string | null];
  readonly rated?: readonly [rating: string, score: number];
  readonly decidedOn?: string;
  readonly payments?: readonly DemoPayment[];
  readonly returned?: readonly { readonly on: string; readonly fen: bigint }[];
  /** Documents besides those that its terms ask for. */
  readonly documents?: readonly DocumentKind[];
}

/** Collects the rows of the demo data. */
export interface GrantDemoWorld {
  readonly rows: Readonly<Record<DemoTable, DemoRow[]>>;
  readonly entries: DemoEntry[];
  readonly projects: readonly AwardedProject[];
  /** @throws when the register has no such federation */
  federation(code: string): Federation;
  /** Federations of a level whose code begins so, by code. */
  federations(prefix: string, level: UnionLevel): Federation[];
  /** The federation of that id, when the demo data may use it. */
  byId(id: string): Federation | undefined;
  addScheme(scheme: {
    readonly funder: Federation;
    readonly code: string;
    readonly name: string;
    readonly kind: SchemeKind;
    readonly subjectKind?: SubjectKind;
    readonly terms: SchemeTerms;
    readonly from: string;
    readonly source: string;
  }): DemoScheme;
  addHousehold(household: NewHousehold): DemoHousehold;
  addLine(scheme: DemoScheme, year: number, name: string, budgetFen: bigint, level?: UnionLevel): DemoLine;
  addGrant(grant: NewGrant): void;
}

/** Steps that stand behind a status, in order. */
const STEPS: Readonly<Partial<Record<GrantStatus, readonly StepKind[]>>> = (() => {
  const { APPLY, CHECK, REVIEW, DECIDE, RESERVE, PAY, ACCEPT, CLOSE, REJECT, SEND_BACK } = StepKind;
  const reviewed = [APPLY, CHECK, REVIEW];
  const paid = [...reviewed, DECIDE, RESERVE, PAY];
  return {
    SUBMITTED: [APPLY],
    CHECKED: [APPLY, CHECK],
    SENT_BACK: [APPLY, CHECK, SEND_BACK],
    REVIEWED: reviewed,
    REJECTED: [APPLY, REJECT],
    APPROVED: [...reviewed, DECIDE],
    RESERVED: [...reviewed, DECIDE, RESERVE],
    PAYING: paid,
    PAID: paid,
    ACCEPTED: [...paid, ACCEPT],
    CLOSED: [...paid, ACCEPT, CLOSE],
  };
})();

/** Who takes which step: the place of the account, or of the person, is the applicant's or the funder's. */
const ROLES: Readonly<Partial<Record<StepKind, readonly [whose: 'applicant' | 'funder', role: string, name: string]>>> =
  {
    APPLY: ['applicant', 'cadre', '申报员'],
    CHECK: ['funder', 'granter', '经办员'],
    REVIEW: ['funder', 'reviewer', '复审员'],
    DECIDE: ['funder', 'reviewer', '复审员'],
    RESERVE: ['funder', 'payer', '拨付员'],
    PAY: ['funder', 'payer', '拨付员'],
    ACCEPT: ['funder', 'granter', '经办员'],
    CLOSE: ['funder', 'granter', '经办员'],
    SEND_BACK: ['funder', 'reviewer', '复审员'],
    REJECT: ['funder', 'granter', '经办员'],
  };

/** Places whose staff has accounts in the demo. */
const PLACES: Readonly<Record<string, string>> = {
  '360000': 'jiangxi',
  '360100': 'nanchang',
  '360112': 'xinjian',
  '360113': 'honggutan',
};

const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  [DocumentKind.APPLICATION]: '申请报告',
  [DocumentKind.BUDGET]: '项目预算',
  [DocumentKind.APPROVAL_OF_PROJECT]: '立项批复',
  [DocumentKind.ROLL]: '人员名册',
  [DocumentKind.DUES_RECEIPT]: '经费缴纳凭证',
  [DocumentKind.EVALUATION]: '考评结果',
  [DocumentKind.DECISION]: '会议纪要',
  [DocumentKind.EVIDENCE]: '佐证材料',
  [DocumentKind.ACCEPTANCE]: '验收报告',
  [DocumentKind.VOUCHER]: '支付凭证',
  [DocumentKind.OTHER]: '其他材料',
};

/**
 * Starts a world.
 * @param accounts ids of demo accounts by user name
 */
export function createGrantDemoWorld(
  federations: readonly Federation[],
  projects: readonly AwardedProject[],
  accounts: ReadonlyMap<string, string>,
): GrantDemoWorld {
  const byCode = new Map(federations.map((one) => [one.code, one]));
  const byId = new Map(federations.map((one) => [one.id, one]));
  const rows = Object.fromEntries(DEMO_TABLES.map((table) => [table, [] as DemoRow[]])) as Record<DemoTable, DemoRow[]>;
  const entries: DemoEntry[] = [];
  const pinyins = new Map<string, string>();
  const numbers = new Map<string, number>();

  const pinyinOf = (text: string): string => {
    // Numbers would make every name another one; the name itself is searched for them.
    const name = text.replaceAll(/[\d（）]/g, '');
    let known = pinyins.get(name);
    if (known === undefined) pinyins.set(name, (known = namePinyin(name)));
    return known;
  };
  const personOf = (federation: Federation, role: string, name: string): DemoPerson => {
    const place = PLACES[federation.code];
    return {
      id: accounts.get(`${place}.${role}`) ?? demoId('grant person', `${federation.code} ${role}`),
      name: `${placeName(federation)}${name}`,
    };
  };
  const book = (entry: Omit<DemoEntry, 'id' | 'actor' | 'actor_name'>, who: DemoPerson): void => {
    const key = `${entry.kind} ${entry.line_id} ${entry.case_id} ${entry.payment_id} ${entry.booked_on}`;
    entries.push({ id: demoId('grant entry', key), actor: who.id, actor_name: who.name, ...entry });
  };

  return {
    rows,
    entries,
    projects,
    federation(code) {
      const found = byCode.get(code);
      if (!found) throw new Error(`the demo data has no federation with the code ${code}`);
      return found;
    },
    federations: (prefix, level) => federations.filter((one) => one.code.startsWith(prefix) && one.level === level),
    byId: (id) => byId.get(id),

    addScheme({ funder, code, name, kind, subjectKind, terms, from, source }) {
      const id = demoId('grant scheme', code);
      const versionId = demoId('grant version', `${code} 1`);
      rows.scheme.push({
        id,
        union_id: funder.id,
        code,
        name,
        pinyin: namePinyin(name),
        kind,
        subject_kind: subjectKind ?? null,
      });
      rows.scheme_version.push({
        id: versionId,
        scheme_id: id,
        union_id: funder.id,
        version: 1,
        status: 'PUBLISHED',
        effective_from: from,
        effective_to: null,
        terms: writeTerms(terms),
        source,
      });
      return { id, versionId, funder, code, terms };
    },

    addHousehold({ union, code, wallCode, monthlyIncomeFen, registeredOn, removedOn, ...household }) {
      const id = demoId('grant household', `${union.code} ${code}`);
      const account = accountNumber(union.code, code);
      rows.beneficiary.push({
        ...household,
        id,
        union_id: union.id,
        household_code: code,
        monthly_income_fen: monthlyIncomeFen.toString(),
        payee_account: account,
        payee_account_hash: hashAccount(account),
        registered_on: registeredOn,
        removed_on: removedOn ?? null,
        token_hash: wallCode ? hashBeneficiaryCode(wallCode) : null,
        token_issued_at: wallCode ? `${registeredOn}T10:00:00+08:00` : null,
      });
      return { id, code, account };
    },

    addLine(scheme, year, name, budgetFen, level) {
      const id = demoId('grant line', `${scheme.code} ${year} ${name}`);
      rows.budget_line.push({
        id,
        scheme_id: scheme.id,
        union_id: scheme.funder.id,
        year,
        level: level ?? null,
        name,
      });
      book(
        {
          kind: 'BUDGET',
          line_id: id,
          case_id: null,
          payment_id: null,
          amount_fen: budgetFen.toString(),
          booked_on: `${year}-01-04`,
          note: `${year}年预算`,
        },
        personOf(scheme.funder, 'granter', '经办员'),
      );
      return { id, year };
    },

    addGrant(grant) {
      const { scheme, line, applicant, status, appliedOn, payments = [], returned = [] } = grant;
      const id = demoId('grant case', `${scheme.code} ${grant.key}`);
      const serial = (numbers.get(`${scheme.code} ${line.year}`) ?? 0) + 1;
      numbers.set(`${scheme.code} ${line.year}`, serial);
      const calculation = calculate(scheme.terms, {
        items: grant.items.map(([key, quantity, askedFen]) => ({ key, quantity, askedFen })),
        applicantLevel: applicant.level,
        persons: grant.declared?.[0] ?? null,
        projectAwardedFen: 0n,
        applicantYearAwardedFen: 0n,
      });
      const kinds = (STEPS[status] ?? []).filter((kind) => !scheme.terms.skippedSteps.includes(kind));
      const isDecided = kinds.includes(StepKind.DECIDE);
      const decidedOn = grant.decidedOn ?? addDays(appliedOn, 60);
      const isReserved = kinds.includes(StepKind.RESERVE);
      const lastPaid = payments.at(-1)?.on ?? decidedOn;
      const account = grant.payeeAccount ?? accountNumber(applicant.code, scheme.code);
      const payeeName = grant.payeeName ?? applicant.name;
      rows.grant_case.push({
        id,
        number: `${scheme.code}-${line.year}-${String(serial).padStart(6, '0')}`,
        union_id: applicant.id,
        scheme_id: scheme.id,
        version_id: scheme.versionId,
        line_id: isDecided ? line.id : null,
        year: line.year,
        applied_on: appliedOn,
        title: grant.title,
        pinyin: pinyinOf(grant.title),
        status,
        subject_kind: grant.subject?.[0] ?? null,
        subject_id: grant.subject?.[1] ?? null,
        payee_name: payeeName,
        payee_account: account,
        payee_account_hash: hashAccount(account),
        declared_count: grant.declared?.[0] ?? null,
        declared_count_of: grant.declared?.[1] ?? null,
        rating: grant.rated?.[0] ?? null,
        score: grant.rated?.[1] ?? null,
        applied_fen: calculation.askedFen.toString(),
        awarded_fen: isDecided ? calculation.grantedFen.toString() : '0',
        reserved_fen: '0',
        disbursed_fen: '0',
        returned_fen: '0',
        calculation: writeCalculation(calculation),
        decided_on: isDecided ? decidedOn : null,
        decision_number: isDecided
          ? `${placeName(scheme.funder)}总工会党组会议纪要〔${decidedOn.slice(0, 4)}〕${(serial % 20) + 1}号`
          : null,
        accepted_on: kinds.includes(StepKind.ACCEPT) ? addDays(lastPaid, 30) : null,
        closed_on: kinds.includes(StepKind.CLOSE) ? addDays(lastPaid, 45) : null,
        revision: kinds.length + 1,
      });
      if (grant.requestId)
        rows.filing.push({
          request_id: grant.requestId,
          union_id: applicant.id,
          case_id: id,
          refusals: null,
          filed_at: `${appliedOn}T10:00:00+08:00`,
          first_month: null,
          last_month: null,
        });
      grant.items.forEach(([key, quantity, askedFen], position) =>
        rows.case_item.push({
          id: demoId('grant item', `${id} ${position}`),
          case_id: id,
          union_id: applicant.id,
          position,
          item_key: key,
          quantity,
          asked_fen: askedFen.toString(),
          granted_fen: calculation.itemsFen[position]!.toString(),
        }),
      );

      const reservedOn = addDays(decidedOn, 5);
      const dayOf: Readonly<Partial<Record<StepKind, string>>> = {
        APPLY: appliedOn,
        CHECK: addDays(appliedOn, 12),
        REVIEW: addDays(appliedOn, 25),
        SEND_BACK: addDays(appliedOn, 26),
        REJECT: addDays(appliedOn, 14),
        DECIDE: decidedOn,
        RESERVE: reservedOn,
        PAY: payments[0]?.on,
        ACCEPT: addDays(lastPaid, 30),
        CLOSE: addDays(lastPaid, 45),
      };
      const step = (kind: StepKind, on: string, hour: number, fen: bigint | null, key = ''): DemoPerson => {
        const [whose, role, name] = ROLES[kind]!;
        const who = personOf(whose === 'applicant' ? applicant : scheme.funder, role, name);
        rows.case_step.push({
          id: demoId('grant step', `${id} ${kind} ${key}`),
          case_id: id,
          union_id: applicant.id,
          kind,
          actor_id: who.id,
          actor_name: who.name,
          at: `${on}T0${hour}:00:00Z`,
          note: NOTES[kind] ?? null,
          amount_fen: fen?.toString() ?? null,
        });
        return who;
      };
      for (const kind of kinds) {
        if (kind === StepKind.PAY) continue;
        const fen =
          kind === StepKind.APPLY
            ? calculation.askedFen
            : kind === StepKind.DECIDE || kind === StepKind.RESERVE
              ? calculation.grantedFen
              : null;
        const who = step(kind, dayOf[kind]!, 2, fen);
        if (kind === StepKind.RESERVE)
          book(
            {
              kind: 'RESERVE',
              line_id: line.id,
              case_id: id,
              payment_id: null,
              amount_fen: calculation.grantedFen.toString(),
              booked_on: reservedOn,
              note: null,
            },
            who,
          );
      }

      const wanted = new Set([
        ...scheme.terms.documents.filter((kind) => kind !== DocumentKind.DECISION),
        ...(isDecided ? [DocumentKind.DECISION] : []),
        ...(payments.length > 0 ? [DocumentKind.VOUCHER] : []),
        ...(grant.documents ?? []),
      ]);
      for (const kind of wanted) {
        const content = Buffer.from(`${DOCUMENT_NAMES[kind]}\n${grant.title}\n${payeeName}\n`);
        rows.case_document.push({
          id: demoId('grant document', `${id} ${kind}`),
          case_id: id,
          union_id: applicant.id,
          kind,
          file_name: `${DOCUMENT_NAMES[kind]}.txt`,
          media_type: 'text/plain',
          size: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
          content: `\\x${content.toString('hex')}`,
        });
      }

      if (!isReserved) return;
      payments.forEach(({ on, fen, milestone, month, household }, index) => {
        const trancheId = household ? null : demoId('grant tranche', `${id} ${index}`);
        const paymentId = demoId('grant payment', `${id} ${index}`);
        if (trancheId)
          rows.tranche.push({
            id: trancheId,
            case_id: id,
            union_id: applicant.id,
            position: index + 1,
            milestone,
            month: month ?? null,
            amount_fen: fen.toString(),
            due_on: on,
            met_on: on,
            document_id: demoId('grant document', `${id} ${DocumentKind.VOUCHER}`),
            status: 'MET',
          });
        rows.payment.push({
          id: paymentId,
          number: rows.payment.length + 1,
          case_id: id,
          tranche_id: trancheId,
          union_id: applicant.id,
          line_id: line.id,
          amount_fen: fen.toString(),
          payee_name: household?.code ?? payeeName,
          payee_account: household?.account ?? account,
          payee_account_hash: hashAccount(household?.account ?? account),
          beneficiary_id: household?.id ?? null,
          month: month ?? null,
          batch_id: null,
          status: 'PAID',
          prepared_on: addDays(on, -3),
          paid_on: on,
          bank_reference: `D${on.replaceAll('-', '')}${String(rows.payment.length + 1).padStart(8, '0')}`,
          failure: null,
        });
        book(
          {
            kind: 'PAY',
            line_id: line.id,
            case_id: id,
            payment_id: paymentId,
            amount_fen: fen.toString(),
            booked_on: on,
            note: milestone,
          },
          step(StepKind.PAY, on, 3, fen, String(index)),
        );
      });
      for (const { on, fen } of returned)
        book(
          {
            kind: 'RETURN',
            line_id: line.id,
            case_id: id,
            payment_id: null,
            amount_fen: fen.toString(),
            booked_on: on,
            note: '收回',
          },
          personOf(scheme.funder, 'payer', '拨付员'),
        );
    },
  };
}

const NOTES: Readonly<Partial<Record<StepKind, string>>> = {
  CHECK: '材料齐全，金额相符',
  REVIEW: '同意',
  SEND_BACK: '请补充立项批复',
  REJECT: '不符合申报条件',
};

/** The division's name: the federation's without 总工会. */
export const placeName = ({ name }: Federation): string => name.replace(/总工会$/, '');

/** A day so many days later, `yyyy-mm-dd`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Splits an amount into parts as equal as whole fen allow; the first parts are the larger ones. */
export function equalParts(totalFen: bigint, parts: number): bigint[] {
  const count = BigInt(parts);
  return Array.from({ length: parts }, (_, index) => totalFen / count + (BigInt(index) < totalFen % count ? 1n : 0n));
}

/** A made-up account: nineteen digits that belong to nobody. */
export function accountNumber(code: string, key: string): string {
  const digits = Number.parseInt(createHash('sha256').update(`${code} ${key}`).digest('hex').slice(0, 8), 16);
  return `621${code}${String(digits).padStart(10, '0')}`;
}
