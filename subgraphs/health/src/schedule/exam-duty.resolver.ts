import { arrayLiteral, DateScalar, loadById, loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { ExamDuty } from './exam-duty.entity.js';
import { ExamDutyPayload, SetExamDutyInput } from './exam-duty.types.js';
import { setExamDuty } from './set-exam-duty.js';

@Resolver(() => ExamDuty)
export class ExamDutyResolver {
  @FieldResolver(() => TradeUnion, { description: 'The federation in whose area it holds.' })
  union(@Root() duty: ExamDuty): TradeUnion {
    return unionOf(duty.unionId);
  }

  @Mutation(() => ExamDutyPayload, { description: 'Sets a duty to examine from a day on. Source: S113.' })
  @Directive('@requiresScopes(scopes: [["health:manage"]])')
  async setExamDuty(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetExamDutyInput, { description: 'The duty.' }) input: SetExamDutyInput,
  ): Promise<ExamDutyPayload> {
    const { result, ...outcome } = await mutate(ctx, 'setExamDuty', input, (em) => setExamDuty(ctx, em, input));
    return { ...outcome, duty: result ? await loadById(ctx, 'health:read', ExamDuty, result) : null };
  }
}

@Resolver(() => TradeUnion)
export class UnionExamDutiesResolver {
  @FieldResolver(() => [ExamDuty], {
    description:
      'Duties to examine that bind this union on a day, one per kind: its own, or else those of the nearest union above.',
  })
  @Directive('@requiresScopes(scopes: [["health:read"]])')
  async examDuties(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) on?: string | null,
  ): Promise<ExamDuty[]> {
    const day = on ?? ctx.today;
    const binding = await loadListBy(
      ctx,
      'health:read',
      `examDuties ${day}`,
      union.id,
      async (em, ids) =>
        (
          await em.execute<{ asked_id: string }[]>(
            `select distinct on (asked.id, duty.kind) asked.id as asked_id, duty.*
               from tree.place asked
               join tree.place owner on asked.path operator(public.<@) owner.path
               join health.exam_duty duty on duty.union_id = owner.id
              where asked.id = any(?::uuid[]) and tree.in_scope(asked.id)
                and duty.effective_from <= ?::date and (duty.effective_until is null or duty.effective_until > ?::date)
              order by asked.id, duty.kind, public.nlevel(owner.path) desc`,
            [arrayLiteral(ids), day, day],
          )
        ).map(({ asked_id: askedId, ...row }) => ({ askedId, duty: em.map(ExamDuty, row) })),
      ({ askedId }) => askedId,
    );
    return binding.map(({ duty }) => duty);
  }
}
