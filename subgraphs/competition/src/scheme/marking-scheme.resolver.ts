import { loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RoundPayload } from '../event/event.inputs.js';
import { Round } from '../event/round.entity.js';
import { formatMark } from '../rules/score.js';
import { Aspect } from './aspect.entity.js';
import { MarkingScheme } from './marking-scheme.entity.js';
import { SchemePart } from './scheme-part.entity.js';
import { SetMarkingSchemeInput, TieBreakRule } from './scheme.inputs.js';
import { setMarkingScheme } from './set-marking-scheme.js';

@Resolver(() => MarkingScheme)
export class MarkingSchemeResolver {
  @FieldResolver(() => [SchemePart], { description: 'Its parts, in order; their weights sum to 100 %.' })
  parts(@Root() scheme: MarkingScheme, @Ctx() ctx: RequestContext): Promise<SchemePart[]> {
    return loadListBy(
      ctx,
      'competition:read',
      'partsOf',
      scheme.id,
      (em, ids) => em.find(SchemePart, { schemeId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (part) => part.schemeId,
    );
  }

  @FieldResolver(() => [TieBreakRule], { description: 'What decides between equal totals, in order.' })
  tieBreaks(@Root() scheme: MarkingScheme): TieBreakRule[] {
    return scheme.tieBreaks.map((one) => ({ ...one }));
  }

  @Mutation(() => RoundPayload, {
    description: 'Sets how a round is marked, as another version. Refused unless each part sums to 100 marks.',
  })
  @Directive('@requiresScopes(scopes: [["competition:write"]])')
  async setMarkingScheme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetMarkingSchemeInput, { description: 'The scheme.' }) input: SetMarkingSchemeInput,
  ): Promise<RoundPayload> {
    const { result, ...outcome } = await mutate(ctx, 'setMarkingScheme', input, (em) =>
      setMarkingScheme(ctx, em, input),
    );
    return { ...outcome, round: result ? await ctx.read((em) => em.findOne(Round, { id: result })) : null };
  }
}

@Resolver(() => SchemePart)
export class SchemePartResolver {
  @FieldResolver(() => String, { description: 'Share of the total in percent, e.g. "30.00".' })
  weight(@Root() part: SchemePart): string {
    return formatMark(part.weight);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Difference between judges’ totals beyond which they must look again, in marks.',
  })
  alarmSpread(@Root() part: SchemePart): string | null {
    return part.alarmHundredths === null ? null : formatMark(part.alarmHundredths);
  }

  @FieldResolver(() => [Aspect], { description: 'Its lines, in order; their maxima sum to 100.' })
  aspects(@Root() part: SchemePart, @Ctx() ctx: RequestContext): Promise<Aspect[]> {
    return loadListBy(
      ctx,
      'competition:read',
      'aspectsOf',
      part.id,
      (em, ids) => em.find(Aspect, { partId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (aspect) => aspect.partId,
    );
  }
}

@Resolver(() => Aspect)
export class AspectResolver {
  @FieldResolver(() => String, { description: 'Most marks, e.g. "12.50".' })
  maxMarks(@Root() aspect: Aspect): string {
    return formatMark(aspect.maxHundredths);
  }
}
