import { MoneyScalar } from '@gonghui/kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { PlanBracket, PlanGrade } from './plan-terms.js';

@ObjectType({ description: 'A segment or a band of amounts: above `from`, up to and with `until`.' })
export class MedicalPlanBracket {
  @Field(() => MoneyScalar, { name: 'from', description: 'Begins above this, yuan.' })
  fromFen!: bigint;

  @Field(() => MoneyScalar, { name: 'until', nullable: true, description: 'Ends with this, yuan; null for no end.' })
  untilFen!: bigint | null;

  @Field(() => Int, { description: 'Share that is paid, in ten thousandths.' })
  rateBasisPoints!: number;
}

@InputType({ description: 'A segment or a band of amounts.' })
export class MedicalPlanBracketInput {
  @Field(() => MoneyScalar, { description: 'Begins above this, yuan.' })
  from!: bigint;

  @Field(() => MoneyScalar, { nullable: true, description: 'Ends with this, yuan; left out for no end.' })
  until?: bigint | null;

  @Field(() => Int, { description: 'Share that is paid, in ten thousandths: 0 to 10,000.' })
  rateBasisPoints!: number;
}

@ObjectType({ description: 'What a grade of disability gives (伤残等级).' })
export class MedicalPlanGrade implements PlanGrade {
  @Field(() => Int, { description: 'The grade: 1, the worst, to 10.' })
  grade!: number;

  @Field(() => Int, { description: 'Share of the fixed amount that is paid, in ten thousandths.' })
  rateBasisPoints!: number;
}

@InputType({ description: 'What a grade of disability gives.' })
export class MedicalPlanGradeInput implements PlanGrade {
  @Field(() => Int, { description: 'The grade, 1 to 10; each once.' })
  grade!: number;

  @Field(() => Int, { description: 'Share of the fixed amount that is paid, in ten thousandths: 0 to 10,000.' })
  rateBasisPoints!: number;
}

/** Brackets from an input. */
export function bracketsOf(inputs: readonly MedicalPlanBracketInput[]): PlanBracket[] {
  return inputs.map(({ from, until, rateBasisPoints }) => ({
    fromFen: from,
    untilFen: until ?? null,
    rateBasisPoints,
  }));
}
