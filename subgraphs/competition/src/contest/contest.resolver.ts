import {
  connectionType,
  ImportPayload,
  loadById,
  loadCountBy,
  loadListBy,
  mutate,
  NestedPageArgs,
  PageArgs,
  requireScope,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { countBy } from '../count-by.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { mayWrite } from '../may-write.js';
import { addContestParticipants, importContestParticipants, issueContestCodes } from './add-participants.js';
import { ContestAnswer } from './contest-answer.entity.js';
import { ContestAttempt } from './contest-attempt.entity.js';
import { ContestParticipant } from './contest-participant.entity.js';
import { Contest } from './contest.entity.js';
import {
  AddContestParticipantsInput,
  AnnounceContestInput,
  CancelContestInput,
  ContestCodesPayload,
  ContestFilter,
  ContestPaperPart,
  ContestParticipantFilter,
  ContestParticipantsPayload,
  ContestParticipationReport,
  ContestPayload,
  ContestStanding,
  CreateContestInput,
  ImportContestParticipantsInput,
  IssueContestCodesInput,
  UpdateContestInput,
  type StandingRow,
} from './contest.inputs.js';
import { findContestParticipants, findContestRanking, findContests } from './find-contests.js';
import { QuestionBank } from './question-bank.entity.js';
import { QuestionKind } from './question-kind.js';
import { Question } from './question.entity.js';
import { readParticipation } from './read-participation.js';
import { fullMarks } from './rules/draw-questions.js';
import { isOver } from './rules/may-attempt.js';
import { announceContest, cancelContest, createContest, updateContest } from './save-contest.js';

export const ContestConnection = connectionType('Contest', () => Contest);
export const ContestParticipantConnection = connectionType('ContestParticipant', () => ContestParticipant);
export const ContestStandingConnection = connectionType('ContestStanding', () => ContestStanding);

const READ = '@requiresScopes(scopes: [["competition:read"]])';
const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@Resolver(() => Contest)
export class ContestResolver {
  @Query(() => Contest, { nullable: true, description: 'One online contest; null when unknown or outside your scope.' })
  @Directive(READ)
  contest(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Contest | null> {
    return loadById(ctx, SCOPE, Contest, id);
  }

  @Query(() => ContestConnection, {
    description: 'Online contests of your scope, and those that its persons may take part in, the latest first.',
  })
  @Directive(READ)
  contests(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ContestFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: ContestFilter | null,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only those that this union or one below it holds.' })
    withinId?: string | null,
  ): Promise<Connection<Contest>> {
    return findContests(ctx, withinId ?? null, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that holds it.' })
  union(@Root() contest: Contest): TradeUnion {
    return unionOf(contest.unionId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether you may change it: the subtree of the union that holds it, with the scope to write.',
  })
  canWrite(@Root() contest: Contest, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayWrite(ctx, contest.unionId);
  }

  @FieldResolver(() => QuestionBank, {
    nullable: true,
    description: 'The bank that its questions come from; for those who may write contests.',
  })
  @Directive(WRITE)
  bank(@Root() contest: Contest, @Ctx() ctx: RequestContext): Promise<QuestionBank | null> {
    return loadById(ctx, 'competition:write', QuestionBank, contest.bankId);
  }

  @FieldResolver(() => [ContestPaperPart], { description: 'What is drawn for each attempt.' })
  paper(@Root() contest: Contest): ContestPaperPart[] {
    return contest.paper.map(({ kind, count, marks }) => ({
      kind: QuestionKind[kind as keyof typeof QuestionKind],
      count,
      marks,
    }));
  }

  @FieldResolver(() => Int, { description: 'Marks with every answer right.' })
  fullMarks(@Root() contest: Contest): number {
    return fullMarks(contest.paper);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Questions that may be drawn; null for a draft.' })
  poolSize(@Root() contest: Contest): number | null {
    return contest.pool?.length ?? null;
  }

  @FieldResolver(() => Int, { description: 'Persons who may take part, of your scope.' })
  registeredCount(@Root() contest: Contest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      SCOPE,
      'contestRegistered',
      contest.id,
      countBy('competition.contest_participant', 'contest_id'),
    );
  }

  @FieldResolver(() => Int, { description: 'Persons who took part, each once, of your scope.' })
  participantCount(@Root() contest: Contest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      SCOPE,
      'contestTaken',
      contest.id,
      countBy('competition.contest_participant', 'contest_id', 'counted_on is not null'),
    );
  }

  @FieldResolver(() => Int, { description: 'Attempts that were begun (参与人次), of your scope.' })
  attemptCount(@Root() contest: Contest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, SCOPE, 'contestAttempts', contest.id, countBy('competition.contest_attempt', 'contest_id'));
  }

  @FieldResolver(() => Int, { description: 'Persons on the list who have no code yet, of your scope.' })
  withoutCodeCount(@Root() contest: Contest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      SCOPE,
      'contestWithoutCode',
      contest.id,
      countBy('competition.contest_participant', 'contest_id', 'code_hash is null'),
    );
  }

  @FieldResolver(() => ContestParticipantConnection, { description: 'Persons who may take part, by union and number.' })
  participants(
    @Root() contest: Contest,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => ContestParticipantFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: ContestParticipantFilter | null,
  ): Promise<Connection<ContestParticipant>> {
    return findContestParticipants(ctx, contest.id, { ...page, filter });
  }

  @FieldResolver(() => ContestParticipant, {
    nullable: true,
    description: 'One person who may take part; null when unknown or outside your scope.',
  })
  async participant(
    @Root() contest: Contest,
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The participant.' }) id: string,
  ): Promise<ContestParticipant | null> {
    const found = await loadById(ctx, SCOPE, ContestParticipant, id);
    return found?.contestId === contest.id ? found : null;
  }

  @FieldResolver(() => ContestStandingConnection, {
    description: 'Ranking by the best attempt of each: marks, then the shorter time. Ranks are among all participants.',
  })
  ranking(
    @Root() contest: Contest,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only persons of this union or one below it.' })
    withinId?: string | null,
  ): Promise<Connection<StandingRow>> {
    return findContestRanking(ctx, contest.id, { ...page, filter: { withinId } });
  }

  @FieldResolver(() => ContestParticipationReport, {
    nullable: true,
    description:
      'How many of their members take part, by union directly below; of the union that holds it, or of yours when it stands above you. Null outside your scope.',
  })
  participation(
    @Root() contest: Contest,
    @Ctx() ctx: RequestContext,
    @Arg('withinId', () => ID, { nullable: true, description: 'Of this union and those directly below it.' })
    withinId?: string | null,
  ): Promise<ContestParticipationReport | null> {
    return readParticipation(ctx, contest, withinId ?? null);
  }

  @Mutation(() => ContestPayload, { description: 'Prepares an online contest. Source: S70.' })
  @Directive(WRITE)
  async createContest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateContestInput, { description: 'The contest.' }) input: CreateContestInput,
  ): Promise<ContestPayload> {
    return payload(ctx, await mutate(ctx, 'createContest', input, (em) => createContest(ctx, em, input)));
  }

  @Mutation(() => ContestPayload, { description: 'Describes a draft of an online contest anew.' })
  @Directive(WRITE)
  async updateContest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateContestInput, { description: 'The contest.' }) input: UpdateContestInput,
  ): Promise<ContestPayload> {
    return payload(ctx, await mutate(ctx, 'updateContest', input, (em) => updateContest(ctx, em, input)));
  }

  @Mutation(() => ContestPayload, { description: 'Announces a contest: its questions and conditions are fixed.' })
  @Directive(WRITE)
  async announceContest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnnounceContestInput, { description: 'The contest.' }) input: AnnounceContestInput,
  ): Promise<ContestPayload> {
    return payload(ctx, await mutate(ctx, 'announceContest', input, (em) => announceContest(ctx, em, input)));
  }

  @Mutation(() => ContestPayload, { description: 'Cancels a contest that nobody has taken part in.' })
  @Directive(WRITE)
  async cancelContest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelContestInput, { description: 'The contest, and why.' }) input: CancelContestInput,
  ): Promise<ContestPayload> {
    return payload(ctx, await mutate(ctx, 'cancelContest', input, (em) => cancelContest(ctx, em, input)));
  }

  @Mutation(() => ContestParticipantsPayload, { description: 'Adds persons of a union who may take part.' })
  @Directive(WRITE)
  async addContestParticipants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddContestParticipantsInput, { description: 'The persons.' })
    input: AddContestParticipantsInput,
  ): Promise<ContestParticipantsPayload> {
    const { result, ...outcome } = await mutate(ctx, 'addContestParticipants', input, (em) =>
      addContestParticipants(ctx, em, input),
    );
    const ids = [...(result ?? [])];
    return {
      ...outcome,
      participants: ids.length > 0 ? await ctx.read((em) => em.find(ContestParticipant, { id: { $in: ids } })) : [],
    };
  }

  @Mutation(() => ImportPayload, { description: 'Adds the persons of a table who may take part, all or none.' })
  @Directive(WRITE)
  importContestParticipants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportContestParticipantsInput, { description: 'The table.' })
    input: ImportContestParticipantsInput,
  ): Promise<ImportPayload> {
    return importContestParticipants(ctx, input);
  }

  @Mutation(() => ContestCodesPayload, {
    description: 'Issues codes to those who have none, or new ones to those named. They are shown this once.',
  })
  @Directive(WRITE)
  async issueContestCodes(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IssueContestCodesInput, { description: 'For whom.' }) input: IssueContestCodesInput,
  ): Promise<ContestCodesPayload> {
    const { result: _count, codes, ...outcome } = await issueContestCodes(ctx, input);
    return { ...outcome, codes: [...codes] };
  }
}

@Resolver(() => ContestParticipant)
export class ContestParticipantResolver {
  @FieldResolver(() => TradeUnion, { description: 'The union that the person belongs to and counts for.' })
  homeUnion(@Root() participant: ContestParticipant): TradeUnion {
    return unionOf(participant.homeUnionId);
  }

  @FieldResolver(() => [ContestAttempt], { description: 'All attempts, in order.' })
  attempts(@Root() participant: ContestParticipant, @Ctx() ctx: RequestContext): Promise<ContestAttempt[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'contestAttemptsOf',
      participant.id,
      (em, ids) => em.find(ContestAttempt, { participantId: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
      (attempt) => attempt.participantId,
    );
  }
}

@ObjectType({ description: 'What a participant chose at a question of an attempt.' })
@Directive('@requiresScopes(scopes: [["competition:write"]])')
export class ContestAnswerRecord {
  @Field(() => Question, { description: 'The question, in the version that was asked.' })
  question!: Question;

  @Field(() => [Int], { description: 'Numbers of the options chosen; none when it was not answered.' })
  chosen!: number[];

  @Field(() => Int, { description: 'Marks it got.' })
  marks!: number;
}

@Resolver(() => ContestAttempt)
export class ContestAttemptResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it has ended: handed in, or its time is over.' })
  isOver(@Root() attempt: ContestAttempt, @Ctx() ctx: RequestContext): boolean {
    return ended(ctx, attempt);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Its marks; null while it runs.' })
  score(@Root() attempt: ContestAttempt, @Ctx() ctx: RequestContext): number | null {
    return ended(ctx, attempt) ? attempt.score : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Time used, whole seconds; null while it runs.' })
  seconds(@Root() attempt: ContestAttempt, @Ctx() ctx: RequestContext): number | null {
    if (!ended(ctx, attempt)) return null;
    return Math.floor(((attempt.submittedAt ?? attempt.dueAt).getTime() - attempt.startedAt.getTime()) / 1000);
  }

  @FieldResolver(() => [ContestAnswerRecord], {
    description: 'Its questions with what was chosen, in the order shown; for those who may write contests.',
  })
  @Directive(WRITE)
  async answers(@Root() attempt: ContestAttempt, @Ctx() ctx: RequestContext): Promise<ContestAnswerRecord[]> {
    requireScope(ctx.actor, 'competition:write');
    if (!ended(ctx, attempt)) return [];
    const [answers, questions] = await Promise.all([
      loadListBy(
        ctx,
        SCOPE,
        'contestAnswersOf',
        attempt.id,
        (em, ids) => em.find(ContestAnswer, { attemptId: { $in: [...ids] } }),
        (answer) => answer.attemptId,
      ),
      Promise.all(attempt.questions.map((id) => loadById(ctx, 'competition:write', Question, id))),
    ]);
    const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
    return questions.flatMap((question) => {
      const answer = question && byQuestion.get(question.id);
      return question ? { question, chosen: answer?.chosen ?? [], marks: answer?.marks ?? 0 } : [];
    });
  }
}

@Resolver(() => ContestStanding)
export class ContestStandingResolver {
  @FieldResolver(() => ContestParticipant, { description: 'The participant.' })
  async participant(@Root() standing: StandingRow, @Ctx() ctx: RequestContext): Promise<ContestParticipant> {
    return (await loadById(ctx, SCOPE, ContestParticipant, standing.participantId))!;
  }
}

function ended(ctx: RequestContext, { number, dueAt, submittedAt }: ContestAttempt): boolean {
  return isOver({ number, dueAt: dueAt.getTime(), isSubmitted: submittedAt !== null }, ctx.now.getTime());
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<ContestPayload> {
  return { ...outcome, contest: result ? await loadById(ctx, SCOPE, Contest, result) : null };
}
