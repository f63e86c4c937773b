import {
  connectionType,
  loadById,
  loadCountBy,
  mutate,
  NestedPageArgs,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { countBy } from '../count-by.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { findQuestionBanks, findQuestions } from './find-contests.js';
import { QuestionBank } from './question-bank.entity.js';
import { Question } from './question.entity.js';
import {
  CreateQuestionBankInput,
  QuestionBankPayload,
  QuestionFilter,
  QuestionPayload,
  RetireQuestionInput,
  SaveQuestionInput,
} from './question.inputs.js';
import { createQuestionBank, retireQuestion, saveQuestion } from './save-question.js';

export const QuestionBankConnection = connectionType('QuestionBank', () => QuestionBank);
export const QuestionConnection = connectionType('ContestQuestion', () => Question);

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';

@Resolver(() => QuestionBank)
export class QuestionBankResolver {
  @Query(() => QuestionBank, {
    nullable: true,
    description: 'One bank of questions; null when unknown or outside your scope.',
  })
  @Directive(WRITE)
  questionBank(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<QuestionBank | null> {
    return loadById(ctx, 'competition:write', QuestionBank, id);
  }

  @Query(() => QuestionBankConnection, { description: 'Banks of questions of your scope, by name.' })
  @Directive(WRITE)
  questionBanks(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only those of this union or one below it.' })
    withinId?: string | null,
  ): Promise<Connection<QuestionBank>> {
    return findQuestionBanks(ctx, withinId ?? null, page);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that keeps it.' })
  union(@Root() bank: QuestionBank): TradeUnion {
    return unionOf(bank.unionId);
  }

  @FieldResolver(() => Int, { description: 'Questions that may be drawn.' })
  questionCount(@Root() bank: QuestionBank, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      'competition:write',
      'questionCount',
      bank.id,
      countBy('competition.question', 'bank_id', 'retired_at is null'),
    );
  }

  @FieldResolver(() => Question, {
    nullable: true,
    description: 'One of its questions, in any version; null when unknown.',
  })
  async question(
    @Root() bank: QuestionBank,
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The question.' }) id: string,
  ): Promise<Question | null> {
    const found = await loadById(ctx, 'competition:write', Question, id);
    return found?.bankId === bank.id ? found : null;
  }

  @FieldResolver(() => QuestionConnection, { description: 'Its questions, the newest first.' })
  questions(
    @Root() bank: QuestionBank,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => QuestionFilter, { nullable: true, description: 'Which; all in use when left out.' })
    filter?: QuestionFilter | null,
  ): Promise<Connection<Question>> {
    return findQuestions(ctx, bank.id, { ...page, filter });
  }

  @Mutation(() => QuestionBankPayload, { description: 'Sets up a bank of questions.' })
  @Directive(WRITE)
  async createQuestionBank(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateQuestionBankInput, { description: 'The bank.' }) input: CreateQuestionBankInput,
  ): Promise<QuestionBankPayload> {
    const { result, ...outcome } = await mutate(ctx, 'createQuestionBank', input, (em) =>
      createQuestionBank(ctx, em, input),
    );
    return { ...outcome, bank: result ? await loadById(ctx, 'competition:write', QuestionBank, result) : null };
  }

  @Mutation(() => QuestionPayload, {
    description: 'Adds or changes a question; one that a contest holds stays, and a new version takes its place.',
  })
  @Directive(WRITE)
  async saveQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveQuestionInput, { description: 'The question.' }) input: SaveQuestionInput,
  ): Promise<QuestionPayload> {
    return payload(ctx, await mutate(ctx, 'saveQuestion', input, (em) => saveQuestion(ctx, em, input)));
  }

  @Mutation(() => QuestionPayload, { description: 'Ends the use of a question; contests that hold it keep it.' })
  @Directive(WRITE)
  async retireQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RetireQuestionInput, { description: 'The question.' }) input: RetireQuestionInput,
  ): Promise<QuestionPayload> {
    return payload(ctx, await mutate(ctx, 'retireQuestion', input, (em) => retireQuestion(ctx, em, input)));
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<QuestionPayload> {
  return { ...outcome, question: result ? await loadById(ctx, 'competition:write', Question, result) : null };
}
