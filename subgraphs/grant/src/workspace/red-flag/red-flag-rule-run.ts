import { Field, Int, ObjectType } from 'type-graphql';
import { RedFlagKey } from './red-flag-key.js';

/** What one rule did in a search. */
@ObjectType('GrantRedFlagRuleRun', { description: 'What one rule did in a search.' })
export class RedFlagRuleRun {
  @Field(() => RedFlagKey, { description: 'The rule.' })
  key!: RedFlagKey;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => Int, { description: 'Subjects to which it applies now.' })
  found!: number;

  @Field(() => Int, { description: 'Flags raised for the first time.' })
  opened!: number;

  @Field(() => Int, { description: 'Flags whose facts changed, or that hold again.' })
  changed!: number;

  @Field(() => Int, { description: 'Flags that no longer hold.' })
  closed!: number;
}
