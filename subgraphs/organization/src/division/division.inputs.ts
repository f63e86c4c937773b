import { Field, InputType } from 'type-graphql';
import { DivisionLevel } from './division-level.js';

@InputType({ description: 'Which divisions. All conditions given must hold.' })
export class DivisionFilter {
  @Field(() => [DivisionLevel], { nullable: true, description: 'Any of these levels.' })
  levels?: DivisionLevel[] | null;

  @Field(() => String, { nullable: true, description: 'Only divisions right below the one of this code.' })
  parentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, the code, or the pinyin (full or initials).' })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only divisions with a federation in your scope, or only those without.',
  })
  hasFederation?: boolean | null;
}
