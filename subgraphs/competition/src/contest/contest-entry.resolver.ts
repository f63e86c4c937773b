import type { MutationOutcome, RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  ContestEntry,
  ContestEntryPayload,
  ContestReviewQuestion,
  SaveContestAnswersInput,
  StartContestAttemptInput,
  SubmitContestAttemptInput,
} from './contest-entry.types.js';
import { readContestEntry, readContestReview } from './read-contest-entry.js';
import { saveContestAnswers, startContestAttempt, submitContestAttempt } from './take-contest.js';

const BY_CODE = '@tag(name: "by-code")';

/** What those who take part may do, with a code and without an account. */
@Resolver(() => ContestEntry)
export class ContestEntryResolver {
  @Query(() => ContestEntry, {
    nullable: true,
    description: 'The contest that a code opens, for its bearer; null for any other code. Public. Source: S70.',
  })
  @Directive(BY_CODE)
  contestEntry(
    @Ctx() ctx: RequestContext,
    @Arg('code', { description: 'The code, as it was handed out.' }) code: string,
  ): Promise<ContestEntry | null> {
    return readContestEntry(ctx, code);
  }

  @Query(() => [ContestReviewQuestion], {
    nullable: true,
    description:
      'An attempt with what was right and why, once all attempts are used or the contest is over; null before, and for any other code. Public.',
  })
  @Directive(BY_CODE)
  contestReview(
    @Ctx() ctx: RequestContext,
    @Arg('code', { description: 'The code, as it was handed out.' }) code: string,
    @Arg('number', () => Int, { description: 'Which attempt, from 1.' }) number: number,
  ): Promise<ContestReviewQuestion[] | null> {
    return readContestReview(ctx, code, number);
  }

  @Mutation(() => ContestEntryPayload, {
    description: 'Begins an attempt, or goes on with the one that was begun. Public: the code says who it is.',
  })
  @Directive(BY_CODE)
  async startContestAttempt(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartContestAttemptInput, { description: 'Code and number.' }) input: StartContestAttemptInput,
  ): Promise<ContestEntryPayload> {
    return payload(ctx, input.code, await startContestAttempt(ctx, input));
  }

  @Mutation(() => ContestEntryPayload, {
    description: 'Keeps answers of the attempt under way; late ones are refused. Public: the code says who it is.',
  })
  @Directive(BY_CODE)
  async saveContestAnswers(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveContestAnswersInput, { description: 'Code and answers.' }) input: SaveContestAnswersInput,
  ): Promise<ContestEntryPayload> {
    return payload(ctx, input.code, await saveContestAnswers(ctx, input));
  }

  @Mutation(() => ContestEntryPayload, { description: 'Hands an attempt in. Public: the code says who it is.' })
  @Directive(BY_CODE)
  async submitContestAttempt(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SubmitContestAttemptInput, { description: 'Code and number.' })
    input: SubmitContestAttemptInput,
  ): Promise<ContestEntryPayload> {
    return payload(ctx, input.code, await submitContestAttempt(ctx, input));
  }
}

async function payload(
  ctx: RequestContext,
  code: string,
  { result: _id, ...outcome }: MutationOutcome,
): Promise<ContestEntryPayload> {
  return { ...outcome, entry: await readContestEntry(ctx, code) };
}
