import { connectionType, PageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.js';
import { DueExam, DueExamFilter, DueExamOrder, ExamCompliance } from './due-exam.types.js';
import { findDueExams } from './find-due-exams.js';
import { loadCompliance } from './load-compliance.js';

export const DueExamConnection = connectionType('DueExam', () => DueExam);

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => TradeUnion)
export class DueExamResolver {
  @Query(() => DueExamConnection, {
    description:
      'Examinations owed to the workers of a union and those below it, the most urgent first: whom to call. Source: S113.',
  })
  @Directive(MANAGE)
  dueExams(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DueExamFilter, { description: 'Whose, and which.' }) filter: DueExamFilter,
    @Arg('orderBy', () => DueExamOrder, { nullable: true, description: 'Order; by the last day when left out.' })
    orderBy?: DueExamOrder | null,
  ): Promise<Connection<DueExam>> {
    return findDueExams(ctx, { ...page, filter, orderBy });
  }

  @FieldResolver(() => ExamCompliance, {
    description: 'How far the duties to examine are kept today, at this union and below it. Source: S113.',
  })
  @Directive(MANAGE)
  examCompliance(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<ExamCompliance> {
    return loadCompliance(ctx, union.id);
  }
}
