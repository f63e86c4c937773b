import { badInput, readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { fieldKeys } from '../privacy/field-keys.js';
import { ReturnQualifier } from '../plan-return/return-qualifier.js';
import { readProtectedCounts } from '../publication/read-protected-counts.js';
import { shownCount } from '../publication/shown-count.js';
import { shownRelief } from '../publication/shown-relief.js';
import { TradeUnion } from '../trade-union/trade-union.js';
import { HealthSummary, PeriodInput } from './health-summary.js';
import { OPEN_KEYS } from './indicators.js';
import { perHeadFen, perTenThousand } from './rules/per-head.js';
import { wholeYears } from './rules/whole-years.js';

/** Longest period, in years: each is counted on its own. */
const MAX_YEARS = 30;

@Resolver(() => TradeUnion)
export class HealthSummaryResolver {
  @FieldResolver(() => HealthSummary, {
    description: 'Health work of this union and everything below it; in this year unless a period is given.',
  })
  @Directive('@requiresScopes(scopes: [["health:read"]])')
  healthSummary(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('period', () => PeriodInput, { nullable: true, description: 'The period; this year when left out.' })
    period?: PeriodInput | null,
  ): Promise<HealthSummary> {
    requireScope(ctx.actor, 'health:read');
    const year = ctx.today.slice(0, 4);
    const { from, until } = period ?? { from: `${year}-01-01`, until: `${year}-12-31` };
    if (from > until) throw badInput('The period ends before it begins.');
    const years = wholeYears(from, until);
    if (years && years.length > MAX_YEARS) throw badInput(`A period has at most ${MAX_YEARS} years.`);
    return ctx
      .loader<string, HealthSummary>(`healthSummary ${from} ${until}`, (ids) =>
        ctx.read(async (em) => {
          const totals = await readTotals(em, ids, OPEN_KEYS, { since: from, until });
          const cells = years ? await readProtectedCounts(em, fieldKeys(), [...totals.keys()], years) : null;
          return ids.map((id) => {
            const figures = totals.get(id);
            if (!figures)
              return new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } });
            const women = figures['health.returnedWomen'] + figures['health.attendedWomen'];
            const fundsFen = BigInt(figures['health.screeningFunds']);
            const solatia = shownCount(cells, id, 'solatia');
            const cervical = shownCount(cells, id, 'cervicalPositives');
            const breast = shownCount(cells, id, 'breastPositives');
            const claims = shownCount(cells, id, 'claims');
            const recipients = shownCount(cells, id, 'reliefRecipients');
            const relief = shownRelief(cells, id);
            return Object.assign(new HealthSummary(), {
              unionId: id,
              from,
              until,
              womenScreened: women,
              screeningFundsFen: fundsFen,
              costPerHeadFen: perHeadFen(fundsFen, women),
              solatia: solatia.value,
              solatiaProtection: solatia.protection,
              solatiaPerTenThousand: solatia.value === null ? null : perTenThousand(solatia.value, women),
              cervicalPositives: cervical.value,
              cervicalProtection: cervical.protection,
              breastPositives: breast.value,
              breastProtection: breast.protection,
              coveredPersons: figures['health.coveredPersons'],
              coverPersonTimes: figures['health.returnedCovers'] + figures['health.covers'],
              coverQualifier: qualifierOf(figures['health.coverFloors'], figures['health.coverCeilings']),
              giftedHouseholds: figures['health.giftedHouseholds'] + figures['health.giftedCovers'],
              claims: claims.value,
              claimsProtection: claims.protection,
              reliefRecipients: recipients.value,
              reliefRecipientsProtection: recipients.protection,
              reliefFen: relief.amountFen,
              reliefProtection: relief.protection,
              reliefQualifier: qualifierOf(figures['health.reliefFloors'], figures['health.reliefCeilings']),
              // Person-times and persons are different units: an average of both would mean nothing.
              reliefPerRecipientFen:
                relief.amountFen !== null && claims.value === 0
                  ? perHeadFen(relief.amountFen, recipients.value ?? 0)
                  : null,
            });
          });
        }),
      )
      .load(union.id);
  }
}

/** How exact a sum is: reports with floors alone make it a floor; with both it is neither. */
function qualifierOf(floors: number, ceilings: number): ReturnQualifier | null {
  if (floors > 0 && ceilings > 0) return null;
  if (floors > 0) return ReturnQualifier.MORE_THAN;
  return ceilings > 0 ? ReturnQualifier.NEARLY : ReturnQualifier.EXACT;
}
