import { badInput, readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.js';
import { CompetitionSummary, PeriodInput } from './competition-summary.js';
import { COMPETITION_INDICATORS } from './indicators.js';

const KEYS = Object.values(COMPETITION_INDICATORS);

@Resolver(() => TradeUnion)
export class CompetitionSummaryResolver {
  @FieldResolver(() => CompetitionSummary, {
    description: 'Competitions that this union and those below it organize; in this year unless a period is given.',
  })
  @Directive('@requiresScopes(scopes: [["competition:read"]])')
  competitionSummary(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('period', () => PeriodInput, { nullable: true, description: 'The period; this year when left out.' })
    period?: PeriodInput | null,
  ): Promise<CompetitionSummary> {
    requireScope(ctx.actor, 'competition:read');
    const year = ctx.today.slice(0, 4);
    const { from, until } = period ?? { from: `${year}-01-01`, until: `${year}-12-31` };
    if (from > until) throw badInput('The period ends before it begins.');
    return ctx
      .loader<string, CompetitionSummary>(`competitionSummary ${from} ${until}`, (ids) =>
        ctx.read(async (em) => {
          const totals = await readTotals(em, ids, KEYS, { since: from, until });
          return ids.map((id) => {
            const figures = totals.get(id);
            if (!figures)
              return new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } });
            return {
              from,
              until,
              competitions: figures[COMPETITION_INDICATORS.competitions],
              contestants: figures[COMPETITION_INDICATORS.contestants],
              contests: figures[COMPETITION_INDICATORS.contests],
              contestParticipants: figures[COMPETITION_INDICATORS.contestParticipants],
              courses: figures[COMPETITION_INDICATORS.courses],
              courseSessions: figures[COMPETITION_INDICATORS.courseSessions],
              trainees: figures[COMPETITION_INDICATORS.trainees],
              trainedPersons: figures[COMPETITION_INDICATORS.trainedPersons],
            };
          });
        }),
      )
      .load(union.id);
  }
}
