import { checkName, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { QuestionBank } from './question-bank.entity.js';
import { QuestionKind } from './question-kind.js';
import { Question } from './question.entity.js';
import type { CreateQuestionBankInput, RetireQuestionInput, SaveQuestionInput } from './question.inputs.js';
import { checkQuestion, TRUE_FALSE_OPTIONS } from './rules/check-question.js';

/** Sets up a bank of questions. @returns its id */
export async function createQuestionBank(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateQuestionBankInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(['name', 'NAME_INVALID', checkName(input.name)]);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const name = input.name.trim();
  // Two who set up the same bank take turns.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`competition.question_bank ${union.id}`]);
  if ((await em.count(QuestionBank, { unionId: union.id, name })) > 0)
    refuse('BANK_KNOWN', 'This union has a bank of that name already.', 'name');
  const bank = em.create(QuestionBank, { id: v7(), unionId: union.id, name, createdBy: actor.accountId });
  em.persist(bank);
  return bank.id;
}

/** Adds a question, or changes one; what a contest holds stays, and a new version takes its place. @returns its id */
export async function saveQuestion(ctx: RequestContext, em: EntityManager, input: SaveQuestionInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const options = input.kind === QuestionKind.TRUE_FALSE ? [...TRUE_FALSE_OPTIONS] : input.options;
  refuseProblems(...checkQuestion({ ...input, options }));
  const bank = await loadBank(em, input.bankId, 'bankId');
  const content = {
    kind: input.kind,
    topic: input.topic?.trim() || null,
    body: input.body.trim(),
    options: options.map((option) => option.trim()),
    correct: input.correct.toSorted((a, b) => a - b),
    explanation: input.explanation?.trim() || null,
  };
  if (input.questionId == null) {
    const id = v7();
    em.persist(
      em.create(Question, {
        id,
        bankId: bank.id,
        unionId: bank.unionId,
        lineageId: id,
        version: 1,
        ...content,
        usedAt: null,
        retiredAt: null,
      }),
    );
    return id;
  }
  const known = await loadQuestion(em, input.questionId, 'questionId');
  if (known.bankId !== bank.id) refuse('QUESTION_NOT_FOUND', 'The bank has no such question.', 'questionId');
  if (known.retiredAt !== null)
    refuse('QUESTION_RETIRED', 'This version is drawn no more; change the one in its place.', 'questionId');
  if (known.usedAt === null) {
    em.assign(known, content);
    return known.id;
  }
  known.retiredAt = ctx.now;
  const next = em.create(Question, {
    id: v7(),
    bankId: bank.id,
    unionId: bank.unionId,
    lineageId: known.lineageId,
    version: known.version + 1,
    ...content,
    usedAt: null,
    retiredAt: null,
  });
  em.persist(next);
  return next.id;
}

/** Ends the use of a question; contests that hold it keep it. @returns its id */
export async function retireQuestion(
  ctx: RequestContext,
  em: EntityManager,
  input: RetireQuestionInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const question = await loadQuestion(em, input.questionId, 'questionId');
  question.retiredAt ??= ctx.now;
  return question.id;
}

/** The bank that an input names, locked: its questions change one after the other. */
export async function loadBank(em: EntityManager, id: string, field: string): Promise<QuestionBank> {
  const bank = isId(id) ? await em.findOne(QuestionBank, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!bank) refuse('BANK_NOT_FOUND', 'There is no such bank of questions in your scope.', field);
  return bank;
}

async function loadQuestion(em: EntityManager, id: string, field: string): Promise<Question> {
  const question = isId(id) ? await em.findOne(Question, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!question) refuse('QUESTION_NOT_FOUND', 'There is no such question in your scope.', field);
  return question;
}
