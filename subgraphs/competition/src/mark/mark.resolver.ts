import { arrayLiteral, isId, loadById, loadListBy, mutate, requireScope, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry/entry.entity.js';
import { showTrace, type StoredPart } from '../result/find-ranking.js';
import { PartTrace } from '../result/ranking.types.js';
import { exactScore, formatMark, formatScore } from '../rules/score.js';
import { Aspect } from '../scheme/aspect.entity.js';
import { SchemePart } from '../scheme/scheme-part.entity.js';
import { Lot } from './lot.entity.js';
import { LotPayload, NoteLotInput, RecordMarksInput, SheetPayload } from './mark.inputs.js';
import { Mark } from './mark.entity.js';
import { noteLot } from './note-lot.js';
import { recordMarks } from './record-marks.js';
import { ScoreSheet } from './score-sheet.entity.js';

const SCOPE = 'competition:read';

@Resolver(() => ScoreSheet)
export class ScoreSheetResolver {
  @FieldResolver(() => Lot, { nullable: true, description: 'The lot.' })
  lot(@Root() sheet: ScoreSheet, @Ctx() ctx: RequestContext): Promise<Lot | null> {
    return loadById(ctx, SCOPE, Lot, sheet.lotId);
  }

  @FieldResolver(() => SchemePart, { nullable: true, description: 'The part.' })
  part(@Root() sheet: ScoreSheet, @Ctx() ctx: RequestContext): Promise<SchemePart | null> {
    return loadById(ctx, SCOPE, SchemePart, sheet.partId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Total, e.g. "87.50"; null until it is handed in.' })
  total(@Root() { totalHundredths }: ScoreSheet): string | null {
    return totalHundredths === null ? null : formatMark(totalHundredths);
  }

  @FieldResolver(() => [Mark], { description: 'The marks that count, in the order of the sheet.' })
  marks(@Root() sheet: ScoreSheet, @Ctx() ctx: RequestContext): Promise<Mark[]> {
    return marksOf(ctx, sheet, true);
  }

  @FieldResolver(() => [Mark], { description: 'All marks that were ever given, superseded ones too, oldest first.' })
  markHistory(@Root() sheet: ScoreSheet, @Ctx() ctx: RequestContext): Promise<Mark[]> {
    return marksOf(ctx, sheet, false);
  }

  @Mutation(() => SheetPayload, {
    description:
      'Records marks of yours, each once, and hands the sheet in when asked. Acknowledged marks are kept, whatever happens then.',
  })
  @Directive('@requiresScopes(scopes: [["competition:judge"]])')
  async recordMarks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordMarksInput, { description: 'The marks.' }) input: RecordMarksInput,
  ): Promise<SheetPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordMarks', input, (em) => recordMarks(ctx, em, input));
    return { ...outcome, sheet: result ? await ctx.read((em) => em.findOne(ScoreSheet, { id: result })) : null };
  }
}

@Resolver(() => Mark)
export class MarkResolver {
  @FieldResolver(() => Aspect, { nullable: true, description: 'What is marked.' })
  aspect(@Root() mark: Mark, @Ctx() ctx: RequestContext): Promise<Aspect | null> {
    return loadById(ctx, SCOPE, Aspect, mark.aspectId);
  }

  @FieldResolver(() => String, { description: 'The marks, e.g. "8.75".' })
  marks(@Root() mark: Mark): string {
    return formatMark(mark.hundredths);
  }
}

@Resolver(() => Lot)
export class LotResolver {
  @Query(() => Lot, { nullable: true, description: 'One lot; null when unknown or outside your scope.' })
  @Directive('@requiresScopes(scopes: [["competition:read"]])')
  lot(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Lot | null> {
    return loadById(ctx, SCOPE, Lot, id);
  }

  @FieldResolver(() => Entry, {
    nullable: true,
    description: 'The entry; null until both layers of the draw are opened.',
  })
  entry(@Root() { entryId }: Lot, @Ctx() ctx: RequestContext): Promise<Entry | null> | null {
    return entryId ? loadById(ctx, SCOPE, Entry, entryId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Total, two decimals; null until all its panels have handed in.',
  })
  score(@Root() { units }: Lot): string | null {
    return units === null ? null : formatScore(units);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Total without rounding: a decimal, or a fraction such as "260/3"; null as for the score.',
  })
  exactScore(@Root() { units }: Lot): string | null {
    return units === null ? null : exactScore(units);
  }

  @FieldResolver(() => [PartTrace], { nullable: true, description: 'How the score came about; null without one.' })
  async trace(@Root() lot: Lot, @Ctx() ctx: RequestContext): Promise<PartTrace[] | null> {
    const parts = lot.trace as readonly StoredPart[] | null;
    if (!parts || lot.units === null || lot.isAbsent) return null;
    const named = await Promise.all(parts.map(({ part }) => loadById(ctx, SCOPE, SchemePart, part)));
    return showTrace(parts, Object.fromEntries(named.flatMap((part) => (part ? [[part.id, part.name]] : []))));
  }

  @FieldResolver(() => [ScoreSheet], { description: 'Its sheets as far as you may see them, by judge.' })
  sheets(@Root() lot: Lot, @Ctx() ctx: RequestContext): Promise<ScoreSheet[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'sheetsOf',
      lot.id,
      (em, ids) => em.find(ScoreSheet, { lotId: { $in: [...ids] } }, { orderBy: { judgeName: 'asc', id: 'asc' } }),
      (sheet) => sheet.lotId,
    );
  }

  @Mutation(() => LotPayload, {
    description: 'Notes of a lot that nobody turned up, the time used, or what was decided about differing judges.',
  })
  @Directive('@requiresScopes(scopes: [["competition:write"]])')
  async noteLot(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NoteLotInput, { description: 'The note.' }) input: NoteLotInput,
  ): Promise<LotPayload> {
    const { result, ...outcome } = await mutate(ctx, 'noteLot', input, (em) => noteLot(ctx, em, input));
    return { ...outcome, lot: result ? await ctx.read((em) => em.findOne(Lot, { id: result })) : null };
  }
}

function marksOf(ctx: RequestContext, { id }: ScoreSheet, counting: boolean): Promise<Mark[]> {
  requireScope(ctx.actor, SCOPE);
  return loadListBy(
    ctx,
    SCOPE,
    counting ? 'marksOf' : 'markHistoryOf',
    id,
    async (em, ids) =>
      (
        await em.execute<object[]>(
          `select mark.* from competition.mark join competition.aspect on aspect.id = mark.aspect_id
            where mark.sheet_id = any(?::uuid[]) and (mark.superseded_at is null or not ?)
            order by case when ? then aspect.position end, mark.recorded_at, mark.id`,
          [arrayLiteral(ids.filter(isId)), counting, counting],
        )
      ).map((row) => em.map(Mark, row)),
    (mark) => mark.sheetId,
  );
}
