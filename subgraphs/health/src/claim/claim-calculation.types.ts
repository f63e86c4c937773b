import { MoneyScalar } from '@gonghui/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { ClaimRule } from './claim-rule.js';
import type { TraceLine } from './rules/payer.js';

@ObjectType({ description: 'One rule and what it made of an amount.' })
export class MedicalClaimTraceLine implements TraceLine {
  @Field(() => ClaimRule, { description: 'The rule.' })
  rule!: ClaimRule;

  @Field(() => MoneyScalar, { name: 'of', description: 'What it looked at, yuan.' })
  ofFen!: bigint;

  @Field(() => MoneyScalar, {
    name: 'limit',
    nullable: true,
    description: 'What it took off or allowed at most, yuan; null for a rate.',
  })
  limitFen!: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Rate in ten thousandths; null where none applies.' })
  rateBasisPoints!: number | null;

  @Field(() => MoneyScalar, { name: 'result', description: 'What came out, yuan.' })
  resultFen!: bigint;
}
