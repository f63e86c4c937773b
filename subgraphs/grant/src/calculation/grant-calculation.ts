import { MoneyScalar } from '@gonghui/kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { Calculation } from '../rules/calculate.js';
import { CalculationRule } from './calculation-rule.js';

@ObjectType({ description: 'One rule and what it did to the amount.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantCalculationLine {
  @Field(() => CalculationRule, { description: 'The rule.' })
  rule!: CalculationRule;

  @Field(() => String, { nullable: true, description: 'Key of the item it looked at; null for the whole grant.' })
  itemKey!: string | null;

  @Field(() => MoneyScalar, { name: 'asked', description: 'Amount before, yuan.' })
  askedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'cap', nullable: true, description: 'Most that the rule allows, yuan.' })
  capFen!: bigint | null;

  @Field(() => MoneyScalar, { name: 'cut', description: 'What it took off, yuan.' })
  cutFen!: bigint;

  @Field(() => MoneyScalar, { name: 'granted', description: 'Amount after, yuan: asked less cut.' })
  grantedFen!: bigint;

  @Field({ description: 'The rule in words, with its numbers.' })
  explanation!: string;
}

@ObjectType({ description: 'An amount with its trace: asked less all cuts is granted (测算过程).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantCalculation implements Omit<Calculation, 'itemsFen'> {
  @Field(() => MoneyScalar, { name: 'asked', description: 'Asked, yuan.' })
  askedFen!: bigint;

  @Field(() => [GrantCalculationLine], { description: 'The rules, in the order in which they were applied.' })
  lines!: GrantCalculationLine[];

  @Field(() => MoneyScalar, { name: 'granted', description: 'What the terms allow, yuan.' })
  grantedFen!: bigint;
}
