import { MoneyScalar } from '@gonghui/kit';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { LoanReturn } from './loan-return.entity.js';
import { LoanTotals } from './loan-totals.js';
import { MissingFigure } from './missing-figure.js';

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const TRACE = { nullable: true, description: 'The calculation in numbers and signs; null where there is none.' };
const MISSING = { nullable: true, description: 'Why it is left out; null where it is not.' };

@ObjectType({ description: 'Growth of what was lent over the year before, with its calculation.' })
@Directive(READ)
export class LoanGrowth {
  @Field(() => Float, { nullable: true, description: 'Share of the year before, to four places: 0.5598 is +55.98 %.' })
  rate!: number | null;

  @Field(() => String, TRACE)
  trace!: string | null;

  @Field(() => MissingFigure, MISSING)
  missing!: MissingFigure | null;
}

@ObjectType({ description: 'What an enterprise was lent on average, with its calculation.' })
@Directive(READ)
export class LoanMean {
  @Field(() => MoneyScalar, { name: 'amount', nullable: true, description: 'Yuan, rounded to fen.' })
  amountFen!: bigint | null;

  @Field(() => String, TRACE)
  trace!: string | null;

  @Field(() => MissingFigure, MISSING)
  missing!: MissingFigure | null;
}

@ObjectType({ description: 'What the returns of all years come to; only where each of them is annual.' })
@Directive(READ)
export class LoanSum {
  @Field(() => MoneyScalar, { name: 'amount', nullable: true, description: 'Lent, yuan.' })
  amountFen!: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Jobs created and kept, persons.' })
  jobs!: number | null;

  @Field({ description: 'Whether there were more jobs than that.' })
  isJobsFloor!: boolean;

  @Field(() => String, TRACE)
  trace!: string | null;

  @Field(() => MissingFigure, MISSING)
  missing!: MissingFigure | null;
}

@ObjectType({
  description:
    'A year of a programme: what was published of it, and the single loans that are known. Neither is added to the other.',
})
@Directive(READ)
export class LoanYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => LoanReturn, { nullable: true, description: 'Its return, in the latest version; null without one.' })
  published!: LoanReturn | null;

  @Field(() => LoanGrowth, { description: 'Growth of the published amount.' })
  growth!: LoanGrowth;

  @Field(() => LoanMean, { description: 'Published amount per enterprise.' })
  mean!: LoanMean;

  @Field(() => LoanTotals, { nullable: true, description: 'Its single loans within your scope; null without any.' })
  loans!: LoanTotals | null;

  @Field(() => MoneyScalar, {
    name: 'difference',
    nullable: true,
    description: 'Published less single loans, yuan; null without one of them, or where the return is cumulative.',
  })
  differenceFen!: bigint | null;
}
