import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { HonourLevel } from '../worker/honour-level.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';

@InputType({ description: 'Which check-up packages. All conditions given must hold.' })
export class CheckUpPackageFilter {
  @Field(() => ID, { nullable: true, description: 'Of this hospital.' })
  providerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those offered today, or only those withdrawn.' })
  isOffered?: boolean | null;
}

@InputType({ description: 'Which days of check-ups. All conditions given must hold.' })
export class CheckUpBatchFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Days to which workers at or below this union may come: arranged by it, above it or below it.',
  })
  forUnionId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  until?: string | null;
}

@InputType({ description: 'A check-up package to offer.' })
export class CreateCheckUpPackageInput extends MutationInput {
  @Field(() => ID, { description: 'The union that agreed on it; those below may choose it.' })
  unionId!: string;

  @Field(() => ID, { description: 'The hospital.' })
  providerId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => [String], { description: 'The tests in order, 1 to 60, each 2 to 100 characters.' })
  items!: string[];

  @Field(() => MoneyScalar, { description: 'Price per person, yuan; at least 0.' })
  price!: bigint;
}

@InputType({ description: 'A check-up package that is no longer offered; who has chosen it keeps it.' })
export class WithdrawCheckUpPackageInput extends MutationInput {
  @Field(() => ID, { description: 'The package.' })
  id!: string;
}

@InputType({ description: 'A day of check-ups to arrange.' })
export class CreateCheckUpBatchInput extends MutationInput {
  @Field(() => ID, { description: 'The union that arranges it; workers at or below it may come.' })
  unionId!: string;

  @Field(() => ID, { description: 'The hospital.' })
  providerId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;

  @Field(() => Int, { description: 'Persons who can come; the hospital’s places of that day are shared.' })
  places!: number;

  @Field(() => DateScalar, {
    description: 'Last day on which a choice may be changed or called off; not after the day itself.',
  })
  changeUntil!: string;

  @Field(() => HonourLevel, {
    defaultValue: HonourLevel.PROVINCIAL_MINISTERIAL,
    description: 'Least level of the honour of who comes.',
  })
  leastHonour!: HonourLevel;
}

@ObjectType({ description: 'What became of a check-up package.' })
export class CheckUpPackagePayload extends MutationPayload {
  @Field(() => CheckUpPackage, { nullable: true, description: 'The package; null when refused.' })
  package!: CheckUpPackage | null;
}

@ObjectType({ description: 'What became of a day of check-ups.' })
export class CheckUpBatchPayload extends MutationPayload {
  @Field(() => CheckUpBatch, { nullable: true, description: 'The day; null when refused.' })
  batch!: CheckUpBatch | null;
}
