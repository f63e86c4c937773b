import { Direction } from './direction.js';
import { MoneyScalar } from '@gonghui/kit';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { SubjectKind } from '../subject/subject-kind.js';
import { GrantStatus } from './grant-status.js';

@InputType({
  description:
    'Which grants. All conditions given must hold. The same input chooses rows, totals, exports, samples and flags.',
})
export class GrantFilter {
  @Field(() => ID, { nullable: true, description: 'Only grants of this scheme.' })
  schemeId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Any of these schemes.' })
  schemeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Paid from any of these budget lines (预算项).' })
  lineIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only grants of this union and those below it.' })
  unionId?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these pay years.' })
  years?: number[] | null;

  @Field(() => [GrantStatus], {
    nullable: true,
    description: 'Any of these statuses; all but DRAFT when left out.',
  })
  statuses?: GrantStatus[] | null;

  @Field(() => [SubjectKind], { nullable: true, description: 'Any of these kinds of subject.' })
  subjectKinds?: SubjectKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only grants for this subject.' })
  subjectId?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Least amount, yuan: what was awarded, or asked while nothing is decided.',
  })
  minAmount?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Largest amount, yuan; as minAmount.' })
  maxAmount?: bigint | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, of the title or its pinyin, or of the payee’s name.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only grants with an open red flag, or only those without one.',
  })
  flagged?: boolean | null;
}

/** What a list of grants may be ordered by. */
export enum GrantOrderField {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  APPLIED_ON = 'APPLIED_ON',
  YEAR = 'YEAR',
  APPLIED = 'APPLIED',
  AWARDED = 'AWARDED',
  DISBURSED = 'DISBURSED',
}

registerEnumType(GrantOrderField, {
  name: 'GrantOrderField',
  description: 'What a list of grants may be ordered by.',
  valuesConfig: {
    NUMBER: { description: 'Number.' },
    TITLE: { description: 'Title, by pinyin.' },
    APPLIED_ON: { description: 'Day of the application.' },
    YEAR: { description: 'Pay year.' },
    APPLIED: { description: 'Amount asked.' },
    AWARDED: { description: 'Amount awarded.' },
    DISBURSED: { description: 'Amount paid.' },
  },
});

@InputType({ description: 'Order of a list of grants; ties by id.' })
export class GrantOrder {
  @Field(() => GrantOrderField, { description: 'What to order by.' })
  field!: GrantOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}
