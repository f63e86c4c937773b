import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { AwardKind } from './award-kind.js';
import { Award } from './award.entity.js';

@InputType({ description: 'An award of an event.' })
export class AwardQuotaInput {
  @Field(() => AwardKind, { description: 'Kind.' })
  kind!: AwardKind;

  @Field({ description: 'Title, e.g. 一等奖; 2 to 100 characters.' })
  title!: string;

  @Field(() => Int, { description: 'Most entries that get it, 1 to 10,000.' })
  quota!: number;

  @Field(() => [String], { defaultValue: [], description: 'Honours that a winner may apply for.' })
  honours!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The grant budget line that prize money comes from, of your union or one above; none when left out.',
  })
  prizeLineId?: string | null;
}

@InputType({ description: 'All awards of an event, the highest first; before they are given.' })
export class SetAwardQuotasInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => [AwardQuotaInput], { description: 'Its awards, 1 to 20.' })
  quotas!: AwardQuotaInput[];
}

@InputType({ description: 'Gives the awards of an event by its confirmed ranks.' })
export class GiveAwardsInput extends MutationInput {
  @Field(() => ID, { description: 'The event of a published competition.' })
  eventId!: string;
}

@InputType({ description: 'Revokes an award; its certificate says so from then on.' })
export class RevokeAwardInput extends MutationInput {
  @Field(() => ID, { description: 'The award.' })
  id!: string;

  @Field({ description: 'Why; shown with the certificate. 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about the awards of an event.' })
export class AwardsPayload extends MutationPayload {
  @Field(() => CompetitionEvent, { nullable: true, description: 'The event; null when refused.' })
  event!: CompetitionEvent | null;
}

@ObjectType({ description: 'What became of a request about an award.' })
export class AwardPayload extends MutationPayload {
  @Field(() => Award, { nullable: true, description: 'The award as it is now; null when refused.' })
  award!: Award | null;
}

/** Whether a certificate holds. */
export enum CertificateStatus {
  VALID = 'VALID',
  REVOKED = 'REVOKED',
}

registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'Whether a certificate holds.',
  valuesConfig: { VALID: { description: 'It holds (有效).' }, REVOKED: { description: 'It was revoked (已撤销).' } },
});

@ObjectType({ description: 'What a certificate says, for whoever holds its serial. Public.' })
export class Certificate {
  @Field({ description: 'Its serial.' })
  serial!: string;

  @Field(() => CertificateStatus, { description: 'Whether it holds.' })
  status!: CertificateStatus;

  @Field({ description: 'Whom it was given to.' })
  recipient!: string;

  @Field({ description: 'Title of the award.' })
  title!: string;

  @Field({ description: 'The competition.' })
  competitionName!: string;

  @Field(() => Int, { nullable: true, description: 'Its edition.' })
  edition!: number | null;

  @Field({ description: 'The event.' })
  eventName!: string;

  @Field(() => [String], { description: 'Unions and bodies that held it.' })
  hostNames!: string[];

  @Field(() => DateScalar, { description: 'Day it was given.' })
  givenOn!: string;

  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  revokedBecause!: string | null;
}
