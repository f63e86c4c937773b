import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { AidProgress } from './aid-progress.js';
import { AidShare } from './aid-share.entity.js';
import { GrantRequest } from './grant-request.entity.js';
import { RequestKind } from './request-kind.js';

/** Whether the grant subgraph has taken a request. */
export enum DeliveryStatus {
  PENDING = 'PENDING',
  DELIVERED = 'DELIVERED',
  REFUSED = 'REFUSED',
}

registerEnumType(DeliveryStatus, {
  name: 'HealthDeliveryStatus',
  description: 'Whether the grant subgraph has taken a request.',
  valuesConfig: {
    PENDING: { description: 'Kept; it is delivered as soon as the grant subgraph can be reached (待送达).' },
    DELIVERED: { description: 'A grant was made of it (已送达).' },
    REFUSED: { description: 'Refused, for the reasons given (未受理).' },
  },
});

/** A grant as this subgraph knows it; the grant subgraph owns the rest. */
@ObjectType({ description: 'One grant, from the application to its closing.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Grant {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** A scheme as this subgraph knows it; the grant subgraph owns the rest. */
@ObjectType({ description: 'A programme by which a federation gives money.' })
@Directive('@key(fields: "id", resolvable: false)')
export class GrantScheme {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** What became of a request. */
@ObjectType({ description: 'What the grant subgraph has made of a request.' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class HealthDelivery {
  @Field(() => DeliveryStatus, { description: 'Whether it was taken.' })
  status!: DeliveryStatus;

  @Field(() => AidProgress, { description: 'How far the money is.' })
  progress!: AidProgress;

  @Field(() => [String], { description: 'Codes of the grant subgraph for why it was refused; empty otherwise.' })
  refusals!: string[];

  @Field(() => Grant, { nullable: true, description: 'The grant; null before it was made.' })
  grant!: Grant | null;

  @Field(() => Int, { nullable: true, description: 'Year that pays it; null before it was made.' })
  payYear!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision; null before it.' })
  decidedOn!: string | null;

  @Field(() => MoneyScalar, { name: 'awarded', description: 'Decided, yuan; 0 before.' })
  awardedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'disbursed', description: 'Paid, yuan.' })
  disbursedFen!: bigint;

  @Field(() => MoneyScalar, {
    name: 'perHead',
    nullable: true,
    description: 'awarded ÷ persons of the request, yuan, rounded to the fen; null before the decision. Source: S119.',
  })
  perHeadFen!: bigint | null;
}

@InputType({ description: 'Which requests. All conditions given must hold.' })
export class HealthRequestFilter {
  @Field(() => ID, { nullable: true, description: 'Only those for this programme.' })
  programmeId?: string | null;

  @Field(() => [RequestKind], { nullable: true, description: 'Any of these purposes.' })
  kinds?: RequestKind[] | null;
}

/** Where the money is to come from and to go. */
@InputType()
abstract class RequestInput extends MutationInput {
  @Field(() => ID, { description: 'Scheme of the grant subgraph that is to pay.' })
  schemeId!: string;

  @Field({ description: 'Name of the federation’s account, 2 to 100 characters; never a person’s.' })
  payeeName!: string;

  @Field({ description: 'Number of that account, 8 to 32 digits.' })
  payeeAccount!: string;
}

@InputType({ description: 'A subsidy for examinations to request. How many women it is for is counted.' })
export class RequestScreeningSubsidyInput extends RequestInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The union that applies, for the women of its area.' })
  unionId!: string;

  @Field(() => DateScalar, { description: 'A day of the first month to count.' })
  from!: string;

  @Field(() => DateScalar, { description: 'A day of the last month to count; a month that is over.' })
  until!: string;

  @Field(() => MoneyScalar, { description: 'Cost of each woman, yuan. What the scheme does not pay is cut there.' })
  unitCost!: bigint;
}

@InputType({ description: 'Solatia to request for all cases that wait: at least 8.' })
export class RequestSolatiaInput extends RequestInput {
  @Field(() => ID, {
    description: 'The programme. Cases of programmes that unions below run go with it.',
  })
  programmeId!: string;

  @Field(() => MoneyScalar, { description: 'For each, yuan. What the scheme does not pay is cut there.' })
  amountEach!: bigint;
}

@InputType({ description: 'Relief to request for all claims that are decided and wait: of at least 8 persons.' })
export class RequestReliefInput extends RequestInput {
  @Field(() => ID, { description: 'The union that applies, for claims of its area.' })
  unionId!: string;
}

@InputType({ description: 'A case for which a solatium is proposed.' })
export class ProposeSolatiumInput extends MutationInput {
  @Field(() => ID, { description: 'The case; you must be its handler, and its finding positive.' })
  followUpId!: string;
}

@ObjectType({ description: 'What became of money to request.' })
export class HealthRequestPayload extends MutationPayload {
  @Field(() => GrantRequest, { nullable: true, description: 'The request; null when refused.' })
  request!: GrantRequest | null;
}

@ObjectType({ description: 'What became of a solatium to propose.' })
export class ProposeSolatiumPayload extends MutationPayload {
  @Field(() => FollowUp, { nullable: true, description: 'The case; null when refused.' })
  followUp!: FollowUp | null;
}

/** The solatium of a case, for its handler. */
@ObjectType('Solatium', {
  description: 'The solatium that was proposed for a case (关爱慰问金). For its handler alone.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class Solatium {
  share!: AidShare;
}
