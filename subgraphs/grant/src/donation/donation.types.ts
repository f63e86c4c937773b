import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Donation } from './donation.entity.js';

@ObjectType({ description: 'What was raised for a budget line and what became of it, yuan.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantFundRaising {
  @Field(() => MoneyScalar, { name: 'raised', description: 'Raised; corrections taken off.' })
  raisedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'handedOver', description: 'Handed over: paid, less what came back.' })
  handedOverFen!: bigint;

  @Field(() => MoneyScalar, { name: 'left', description: 'raised − handedOver; a campaign closes only at 0.' })
  leftFen!: bigint;
}

@InputType({ description: 'Money raised for a budget line that donations fill.' })
export class RecordDonationInput extends MutationInput {
  @Field(() => ID, { description: 'The budget line.' })
  lineId!: string;

  @Field({ description: 'Who gave it: a group or an organization, 2 to 100 characters; no names of persons.' })
  source!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; more than nothing.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day on which it came in; not in the future, in an open month.' })
  receivedOn!: string;
}

@InputType({ description: 'A donation that was recorded wrongly: another one takes it out again.' })
export class CorrectDonationInput extends MutationInput {
  @Field(() => ID, { description: 'The donation.' })
  donationId!: string;

  @Field({ description: 'What was wrong, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about a donation.' })
export class DonationPayload extends MutationPayload {
  @Field(() => Donation, { nullable: true, description: 'The donation that was written; null when refused.' })
  donation!: Donation | null;
}
