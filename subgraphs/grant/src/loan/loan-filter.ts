import { MoneyScalar } from '@gonghui/kit';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Direction } from '../case/direction.js';
import { BorrowerKind } from './borrower-kind.js';

@InputType({ description: 'Which loans. All conditions given must hold. The same input chooses rows and totals.' })
export class LoanFilter {
  @Field(() => ID, { nullable: true, description: 'Only loans of this programme.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only loans in the place of this union and those below it.' })
  unionId?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Paid out in any of these years.' })
  years?: number[] | null;

  @Field(() => [BorrowerKind], { nullable: true, description: 'Any of these kinds of borrower.' })
  borrowerKinds?: BorrowerKind[] | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Least amount, yuan.' })
  minAmount?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Largest amount, yuan.' })
  maxAmount?: bigint | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the enterprise’s name or its pinyin, of its credit code, or of the contract’s number.',
  })
  text?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The voided ones instead of those that count.' })
  voided?: boolean;
}

/** What a list of loans may be ordered by. */
export enum LoanOrderField {
  LENT_ON = 'LENT_ON',
  AMOUNT = 'AMOUNT',
  BORROWER = 'BORROWER',
}

registerEnumType(LoanOrderField, {
  name: 'LoanOrderField',
  description: 'What a list of loans may be ordered by.',
  valuesConfig: {
    LENT_ON: { description: 'Day on which it was paid out.' },
    AMOUNT: { description: 'Amount.' },
    BORROWER: { description: 'Name of the enterprise, by pinyin.' },
  },
});

@InputType({ description: 'Order of a list of loans; ties by id.' })
export class LoanOrder {
  @Field(() => LoanOrderField, { description: 'What to order by.' })
  field!: LoanOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}
