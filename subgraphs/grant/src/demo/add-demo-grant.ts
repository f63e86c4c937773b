import { demoId } from '@gonghui/kit/demo';
import { createHash } from 'node:crypto';
import { writeCalculation } from '../calculation/stored-calculation.js';
import { DocumentKind } from '../case/document-kind.js';
import type { GrantStatus } from '../case/grant-status.js';
import { hashAccount } from '../case/payee-account.js';
import { StepKind } from '../case/step-kind.js';
import { calculate } from '../rules/calculate.js';
import type { DemoEntry, DemoPerson, DemoRow, DemoScheme, DemoTable, Federation, NewGrant } from './demo-records.js';
import { accountNumber, addDays, placeName } from './demo-values.js';

/** What a grant is added with: the rows so far, who is who, and the ledger. */
export interface DemoDesk {
  readonly rows: Readonly<Record<DemoTable, DemoRow[]>>;
  /** Written after the entries that paid what they spend. */
  readonly uses: DemoRow[];
  /** The account of a role in a place, or somebody of a place without accounts. */
  personOf(federation: Federation, role: string, name: string): DemoPerson;
  pinyinOf(text: string): string;
  /** The next number of a scheme in a year. */
  serialOf(scheme: DemoScheme, year: number): number;
  book(entry: Omit<DemoEntry, 'id' | 'actor' | 'actor_name'>, who: DemoPerson): void;
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

const NOTES: Readonly<Partial<Record<StepKind, string>>> = {
  CHECK: '材料齐全，金额相符',
  REVIEW: '同意',
  SEND_BACK: '请补充立项批复',
  REJECT: '不符合申报条件',
};

/** Adds a grant with its steps, documents and payments, as far as its status has come. */
export function addDemoGrant(desk: DemoDesk, grant: NewGrant): void {
  const { rows, personOf, pinyinOf, book } = desk;
  const { scheme, line, applicant, status, appliedOn, payments = [] } = grant;
  const id = demoId('grant case', `${scheme.code} ${grant.key}`);
  const serial = desk.serialOf(scheme, line.year);
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
    worker_category: grant.workers ?? null,
    evaluated_subject_id: grant.evaluatedSubjectId ?? null,
    rating: null,
    score: null,
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

  const evaluated = rows.evaluated_subject.find((row) => row['id'] === grant.evaluatedSubjectId);
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
  for (const hand of rows.evaluation_hand.filter(
    ({ evaluation_id: restsOn }) => restsOn === evaluated?.['evaluation_id'],
  ))
    rows.case_step.push({
      id: demoId('grant step', `${id} SCORE ${String(hand['actor_id'])}`),
      case_id: id,
      union_id: applicant.id,
      kind: StepKind.SCORE,
      actor_id: hand['actor_id'],
      actor_name: hand['actor_name'],
      at: hand['at'],
      note: null,
      amount_fen: null,
    });
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

  addDocuments(desk, grant, { id, payeeName }, isDecided);
  if (isReserved) addPayments(desk, grant, { id, payeeName, account }, step);
  addUses(desk, grant, id);
}

function addUses({ uses: rows, personOf }: DemoDesk, { applicant, uses = [] }: NewGrant, id: string): void {
  const [, role, name] = ROLES[StepKind.APPLY]!;
  const who = personOf(applicant, role, name);
  uses.forEach(({ on, fen, usedFor, recipients }, index) =>
    rows.push({
      id: demoId('grant use', `${id} ${index}`),
      case_id: id,
      union_id: applicant.id,
      used_for: usedFor,
      amount_fen: fen.toString(),
      used_on: on,
      recipients: recipients ?? null,
      document_id: demoId('grant document', `${id} ${DocumentKind.EVIDENCE}`),
      corrects_id: null,
      reason: null,
      actor: who.id,
      actor_name: who.name,
      recorded_at: `${on}T10:00:00+08:00`,
    }),
  );
}

function addDocuments(
  { rows }: DemoDesk,
  { scheme, applicant, title, payments = [], documents = [] }: NewGrant,
  { id, payeeName }: { readonly id: string; readonly payeeName: string },
  isDecided: boolean,
): void {
  const wanted = new Set([
    ...scheme.terms.documents.filter((kind) => kind !== DocumentKind.DECISION),
    ...(isDecided ? [DocumentKind.DECISION] : []),
    ...(payments.length > 0 ? [DocumentKind.VOUCHER] : []),
    ...documents,
  ]);
  for (const kind of wanted) {
    const content = Buffer.from(`${DOCUMENT_NAMES[kind]}\n${title}\n${payeeName}\n`);
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
}

function addPayments(
  { rows, book, personOf }: DemoDesk,
  { scheme, line, applicant, payments = [], returned = [] }: NewGrant,
  { id, payeeName, account }: { readonly id: string; readonly payeeName: string; readonly account: string },
  step: (kind: StepKind, on: string, hour: number, fen: bigint | null, key?: string) => DemoPerson,
): void {
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
  for (const { on, fen, isReused } of returned) {
    const who = personOf(scheme.funder, 'payer', '拨付员');
    const entry = { line_id: line.id, payment_id: null, amount_fen: fen.toString(), booked_on: on };
    book({ ...entry, kind: 'RETURN', case_id: id, note: '收回' }, who);
    if (isReused) book({ ...entry, kind: 'REAPPROPRIATE', case_id: null, note: '收回后继续周转' }, who);
  }
}
