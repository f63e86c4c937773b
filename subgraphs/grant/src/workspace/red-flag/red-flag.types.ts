import { JsonScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GrantFilter } from '../../case/grant-filter.js';
import { FlagStatus } from './flag-status.js';
import { RedFlagKey } from './red-flag-key.js';
import { RedFlagRule } from './red-flag-rule.entity.js';
import { RedFlagSearch } from './red-flag-search.entity.js';
import { RedFlag } from './red-flag.entity.js';
import { Severity } from './severity.js';

/** Orders of a list of flags. */
export enum RedFlagOrder {
  SEVERITY = 'SEVERITY',
  AMOUNT = 'AMOUNT',
  CHANGED = 'CHANGED',
}

registerEnumType(RedFlagOrder, {
  name: 'GrantRedFlagOrder',
  description: 'Orders of a list of flags.',
  valuesConfig: {
    SEVERITY: { description: 'The weightiest first, then the largest amount.' },
    AMOUNT: { description: 'The largest amount first.' },
    CHANGED: { description: 'The latest change first.' },
  },
});

@InputType('GrantRedFlagFilter', { description: 'Which flags; all conditions must hold.' })
export class RedFlagFilter {
  @Field(() => [RedFlagKey], { nullable: true, description: 'Found by any of these rules.' })
  ruleKeys?: RedFlagKey[] | null;

  @Field(() => [Severity], { nullable: true, description: 'Of any of these weights.' })
  severities?: Severity[] | null;

  @Field(() => [FlagStatus], { nullable: true, description: 'In any of these states.' })
  statuses?: FlagStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this union and those below it.' })
  unionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this grant or a payment of it.' })
  grantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About grants or budget lines of this scheme.' })
  schemeId?: string | null;

  @Field(() => [Int], { nullable: true, description: 'About grants or budget lines of any of these years.' })
  years?: number[] | null;

  @Field(() => GrantFilter, {
    nullable: true,
    description: 'About grants that this finds, or about budget lines that such grants are paid from.',
  })
  grants?: GrantFilter | null;
}

/** A text in both languages of the console. */
@ObjectType('GrantBilingualText', { description: 'A text in both languages of the console.' })
export class BilingualText {
  @Field({ description: 'Chinese.' })
  zh!: string;

  @Field({ description: 'English.' })
  en!: string;
}

/** A number of a rule, and what it may be in a new version. */
@ObjectType({ description: 'A number of a red-flag rule, and what it may be in a new version.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantRedFlagParameter {
  @Field({ description: 'Its name; a share, in ten thousandths, ends in BasisPoints.' })
  name!: string;

  @Field(() => Int, { description: 'Its value in this version; the standard one where the version is older than it.' })
  value!: number;

  @Field(() => Int, { description: 'Least value.' })
  least!: number;

  @Field(() => Int, { description: 'Largest value; with 0 as the least and 1 as the largest it is a no or a yes.' })
  most!: number;
}

@InputType({ description: 'A run of red-flag rules over your whole scope.' })
export class RunGrantRedFlagsInput extends MutationInput {
  @Field(() => [RedFlagKey], { nullable: true, description: 'Rules to run; all when left out.' })
  ruleKeys?: RedFlagKey[] | null;
}

@ObjectType({ description: 'Outcome of asking for a run of red-flag rules.' })
export class RunGrantRedFlagsPayload extends MutationPayload {
  @Field(() => RedFlagSearch, { nullable: true, description: 'The search that runs them; null when refused.' })
  search!: RedFlagSearch | null;
}

@InputType({ description: 'A flag that is a false alarm.' })
export class SetGrantRedFlagAsideInput extends MutationInput {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;

  @Field({ description: 'Why, 2 to 500 characters; everybody in scope reads it.' })
  reason!: string;
}

@InputType({ description: 'A flag that was set aside and is to be open again.' })
export class ReopenGrantRedFlagInput extends MutationInput {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;
}

@ObjectType({ description: 'Outcome of a change of a flag.' })
export class GrantRedFlagPayload extends MutationPayload {
  @Field(() => RedFlag, { nullable: true, description: 'The flag; null when refused.' })
  redFlag!: RedFlag | null;
}

@InputType({ description: 'A new version of a rule.' })
export class SaveGrantRedFlagRuleInput extends MutationInput {
  @Field(() => RedFlagKey, { description: 'The rule.' })
  key!: RedFlagKey;

  @Field(() => Severity, { description: 'How much its flags weigh.' })
  severity!: Severity;

  @Field(() => JsonScalar, { description: 'All of its numbers by name; shares are ten thousandths.' })
  parameters!: unknown;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'Outcome of a new version of a rule.' })
export class GrantRedFlagRulePayload extends MutationPayload {
  @Field(() => RedFlagRule, { nullable: true, description: 'The new version; null when refused.' })
  rule!: RedFlagRule | null;
}
