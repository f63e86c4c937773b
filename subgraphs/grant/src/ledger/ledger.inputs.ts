import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { AccountingPeriod } from './accounting-period.entity.js';
import { EntryKind } from './entry-kind.js';
import { LedgerEntry } from './ledger-entry.entity.js';

/** What a list of entries may be ordered by. */
export enum EntryOrder {
  OLDEST_FIRST = 'OLDEST_FIRST',
  NEWEST_FIRST = 'NEWEST_FIRST',
  LARGEST_FIRST = 'LARGEST_FIRST',
}

registerEnumType(EntryOrder, {
  name: 'GrantEntryOrder',
  description: 'Order of entries.',
  valuesConfig: {
    OLDEST_FIRST: { description: 'As they were booked.' },
    NEWEST_FIRST: { description: 'The last booked first.' },
    LARGEST_FIRST: { description: 'The largest amount first.' },
  },
});

@InputType('GrantEntryFilter', { description: 'Which entries. All conditions given must hold.' })
export class EntryFilter {
  @Field(() => [EntryKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: EntryKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Booked on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Booked on this day or earlier.' })
  until?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Of at least this amount, yuan.' })
  minAmount?: bigint | null;
}

@ObjectType('GrantLineBalance', { description: 'What a budget line holds, yuan.' })
export class LineBalances {
  @Field(() => MoneyScalar, { name: 'budget', description: 'Put into it, less what was taken out.' })
  budgetFen!: bigint;

  @Field(() => MoneyScalar, { name: 'available', description: 'May still be reserved.' })
  availableFen!: bigint;

  @Field(() => MoneyScalar, { name: 'reserved', description: 'Reserved and not yet paid.' })
  reservedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'disbursed', description: 'Paid; what came back is not taken off.' })
  disbursedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'returned', description: 'Of the paid, what came back.' })
  returnedFen!: bigint;
}

@InputType({ description: 'A month that takes no more entries.' })
export class ClosePeriodInput extends MutationInput {
  @Field(() => ID, { description: 'The funder.' })
  unionId!: string;

  @Field(() => DateScalar, { description: 'Any day of the month; the month must be over.' })
  month!: string;
}

@ObjectType({ description: 'What became of a request to close a month.' })
export class ClosePeriodPayload extends MutationPayload {
  @Field(() => AccountingPeriod, { nullable: true, description: 'The closed month; null when refused.' })
  period!: AccountingPeriod | null;
}

@InputType({ description: 'An entry that was wrong: another one takes it back.' })
export class CorrectEntryInput extends MutationInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => DateScalar, { description: 'Day that the correction counts for; not in the future, in an open month.' })
  bookedOn!: string;

  @Field({ description: 'What was wrong, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request to correct an entry.' })
export class CorrectEntryPayload extends MutationPayload {
  @Field(() => LedgerEntry, { nullable: true, description: 'The correction; null when refused.' })
  entry!: LedgerEntry | null;
}

@InputType({ description: 'Returned money that may be spent again.' })
export class ReappropriateReturnsInput extends MutationInput {
  @Field(() => ID, { description: 'The budget line that it came back to.' })
  lineId!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; no more than came back and is not used again.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day that it counts for; not in the future, in an open month.' })
  bookedOn!: string;

  @Field({ description: 'Who allowed it and why, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request to use returned money again.' })
export class ReappropriateReturnsPayload extends MutationPayload {
  @Field(() => BudgetLine, { nullable: true, description: 'The line as it is now; null when refused.' })
  line!: BudgetLine | null;
}
