import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GrantFilter } from '../../case/grant-filter.js';
import { Severity } from '../red-flag/severity.js';
import { FindingStatus } from './finding-status.js';
import { Finding } from './finding.entity.js';

/** Orders of a list of findings. */
export enum FindingOrder {
  NUMBER = 'NUMBER',
  DUE = 'DUE',
  SEVERITY = 'SEVERITY',
}

registerEnumType(FindingOrder, {
  name: 'GrantFindingOrder',
  description: 'Orders of a list of findings.',
  valuesConfig: {
    NUMBER: { description: 'The latest number first.' },
    DUE: { description: 'The next due first; those without a day last.' },
    SEVERITY: { description: 'The weightiest first.' },
  },
});

@InputType('GrantFindingFilter', { description: 'Which findings; all conditions must hold.' })
export class FindingFilter {
  @Field(() => [FindingStatus], { nullable: true, description: 'In any of these states.' })
  statuses?: FindingStatus[] | null;

  @Field(() => [Severity], { nullable: true, description: 'Of any of these weights.' })
  severities?: Severity[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this union and those below it.' })
  unionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this grant.' })
  grantId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose next step is overdue, or only the others.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that repeat an earlier one, or only the others.' })
  repeated?: boolean | null;

  @Field(() => GrantFilter, { nullable: true, description: 'About grants that this finds.' })
  grants?: GrantFilter | null;
}

@InputType({ description: 'A finding to write. It is about a grant, or about a union as a whole.' })
export class WriteGrantFindingInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The grant; the audited union is its applicant.' })
  grantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The audited union, when it is about no grant.' })
  unionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The red flag that led to it.' })
  flagId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The drawn record that led to it.' })
  sampleItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The earlier finding that it repeats.' })
  repeatOfId?: string | null;

  @Field({ description: 'What is wrong, in a line, 2 to 100 characters.' })
  title!: string;

  @Field({ description: 'The rule that was not kept, 2 to 500 characters.' })
  criterion!: string;

  @Field({ description: 'What was found, 2 to 2000 characters.' })
  text!: string;

  @Field(() => Severity, { description: 'How much it weighs.' })
  severity!: Severity;

  @Field(() => MoneyScalar, { nullable: true, description: 'Money it is about, yuan.' })
  amount?: bigint | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the response is due.' })
  dueOn?: string | null;
}

@InputType({ description: 'A step of a finding.' })
export class GrantFindingStepInput extends MutationInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;

  @Field(() => Int, { description: 'Its revision as it was read.' })
  revision!: number;

  @Field({ description: 'What is written, 2 to 2000 characters.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day that a plan promises; needed for a plan.' })
  dueOn?: string | null;
}

@ObjectType({ description: 'Outcome of a change of a finding.' })
export class GrantFindingPayload extends MutationPayload {
  @Field(() => Finding, { nullable: true, description: 'The finding; null when refused.' })
  finding!: Finding | null;
}
