import {
  checkName,
  checkNotFuture,
  checkRange,
  checkReason,
  checkUscc,
  isId,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { MAX_GRANT_FEN } from '../rules/check-items.js';
import { lockOwnProgramme } from './load-programme.js';
import type { LoanProgramme } from './loan-programme.entity.js';
import { Loan } from './loan.entity.js';
import type { RecordLoanInput, VoidLoanInput } from './loan.types.js';

/** Most jobs that one loan, or the figures of one year, can name: more is a slip of the pen. */
export const MOST_JOBS = 100_000_000;

/**
 * Records a loan that the bank made. @returns its id
 * @throws Refusal `COLLATERAL_NOT_ALLOWED`, `GUARANTEE_NOT_ALLOWED`, `BORROWER_KIND_NOT_ALLOWED`, `CONTRACT_TAKEN`,
 * `OUTSIDE_PERIOD`, and what is wrong with single fields
 */
export async function recordLoan(ctx: RequestContext, em: EntityManager, input: RecordLoanInput): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(...checkLoan(input, ctx.today));
  const programme = await lockOwnProgramme(em, input.programmeId, 'programmeId');
  refuseProblems(...checkAgainstProgramme(input, programme));
  const unionId = await loadPlace(em, input.unionId, programme.unionId);
  const contractNumber = input.contractNumber.trim();
  if (await em.findOne(Loan, { programmeId: programme.id, contractNumber, voidedOn: null }))
    refuse('CONTRACT_TAKEN', 'A loan with this contract is recorded already. Void that one first.', 'contractNumber');
  const borrowerName = input.borrowerName.trim();
  const loan = em.create(Loan, {
    id: v7(),
    programmeId: programme.id,
    unionId,
    contractNumber,
    borrowerName,
    pinyin: namePinyin(borrowerName),
    uscc: usccOf(input),
    borrowerKind: input.borrowerKind,
    amountFen: input.amount,
    lentOn: input.lentOn,
    termMonths: input.termMonths,
    jobsCreated: input.jobsCreated,
    jobsKept: input.jobsKept,
    hasCollateral: input.hasCollateral,
    hasGuarantee: input.hasGuarantee,
    voidedOn: null,
    voidReason: null,
  });
  em.persist(loan);
  return loan.id;
}

/** Takes a wrong loan out of the count. @returns its id @throws Refusal `LOAN_NOT_FOUND`, `LOAN_VOIDED` */
export async function voidLoan(ctx: RequestContext, em: EntityManager, input: VoidLoanInput): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const known = isId(input.id) ? await em.findOne(Loan, { id: input.id }) : null;
  if (!known) refuse('LOAN_NOT_FOUND', 'There is no such loan in your scope.', 'id');
  await lockOwnProgramme(em, known.programmeId, 'id');
  const loan = await em.findOneOrFail(Loan, { id: known.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (loan.voidedOn !== null) refuse('LOAN_VOIDED', `This loan was voided on ${loan.voidedOn} already.`, 'id');
  em.assign(loan, { voidedOn: ctx.today, voidReason: input.reason.trim() });
  return loan.id;
}

const usccOf = ({ uscc }: RecordLoanInput): string => uscc.trim().toUpperCase();

function checkLoan(input: RecordLoanInput, today: string): InputCheck[] {
  const uscc = checkUscc(usccOf(input));
  return [
    ['contractNumber', 'CONTRACT_INVALID', checkName(input.contractNumber, 'The number of the contract')],
    ['borrowerName', 'NAME_INVALID', checkName(input.borrowerName)],
    ['uscc', 'USCC_INVALID', uscc.state === 'invalid' ? uscc.reason : null],
    [
      'amount',
      'AMOUNT_INVALID',
      input.amount > 0n && input.amount <= MAX_GRANT_FEN ? null : 'The amount is 0.01 to 100000000000.00 yuan.',
    ],
    ['lentOn', 'DATE_IN_FUTURE', checkNotFuture(input.lentOn, today)],
    ['termMonths', 'TERM_INVALID', checkRange(input.termMonths, 1, 360, 'The term in months')],
    ['jobsCreated', 'COUNT_INVALID', checkRange(input.jobsCreated, 0, MOST_JOBS, 'The number of jobs')],
    ['jobsKept', 'COUNT_INVALID', checkRange(input.jobsKept, 0, MOST_JOBS, 'The number of jobs')],
    [
      'hasCollateral',
      'COLLATERAL_NOT_ALLOWED',
      input.hasCollateral
        ? 'These loans are made without collateral: one that has some belongs to another business of the bank.'
        : null,
    ],
    [
      'hasGuarantee',
      'GUARANTEE_NOT_ALLOWED',
      input.hasGuarantee
        ? 'These loans are made without a guarantee: one that has one belongs to another business of the bank.'
        : null,
    ],
  ];
}

function checkAgainstProgramme(
  { borrowerKind, lentOn }: RecordLoanInput,
  { name, borrowerKinds, startsOn, endsOn }: LoanProgramme,
): InputCheck[] {
  const isInside = lentOn >= startsOn && (endsOn === null || lentOn < endsOn);
  return [
    [
      'borrowerKind',
      'BORROWER_KIND_NOT_ALLOWED',
      borrowerKinds.includes(borrowerKind) ? null : `${name} does not lend to enterprises of this kind.`,
    ],
    [
      'lentOn',
      'OUTSIDE_PERIOD',
      isInside ? null : `${name} lends from ${startsOn}${endsOn === null ? '' : ` and before ${endsOn}`}.`,
    ],
  ];
}

async function loadPlace(em: EntityManager, id: string, programmeUnionId: string): Promise<string> {
  const [union] = isId(id)
    ? await em.execute<{ id: string; name: string; status: string; inside: boolean }[]>(
        `select u.id, u.name, u.status, u.path operator(public.<@) tree.path_of(?::uuid) as inside
           from reference.union_node u where u.id = ?::uuid`,
        [programmeUnionId, id],
      )
    : [];
  if (!union) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  if (union.status !== 'ACTIVE') refuse('UNION_ENDED', `${union.name} no longer exists.`, 'unionId');
  if (!union.inside)
    refuse('OUTSIDE_PROGRAMME', `${union.name} does not belong to the federation that runs the programme.`, 'unionId');
  return union.id;
}
