import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ScreeningBatch } from './screening-batch.entity.js';
import { ScreeningProvider } from './screening-provider.entity.js';

@InputType({ description: 'Which days of examinations. All conditions given must hold.' })
export class ScreeningBatchFilter {
  @Field(() => ID, { nullable: true, description: 'Of this programme.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this union or one below it.' })
  withinId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Days for which workers of this union can be booked: for it or a union above.',
  })
  forUnionId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only days with places left, or only full ones.' })
  hasPlaces?: boolean | null;
}

@ObjectType({ description: 'A day of a hospital, and how many places of it are taken by whatever union.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ScreeningProviderDay {
  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;

  @Field(() => Int, { description: 'Places that days of examinations have taken.' })
  taken!: number;

  @Field(() => Int, { description: 'Places left.' })
  left!: number;
}

@InputType({ description: 'A hospital to register.' })
export class CreateScreeningProviderInput extends MutationInput {
  @Field(() => ID, { description: 'The union that registers it; those below may send women there.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => Int, { description: 'Women whom it can examine in a day, 1 to 10,000.' })
  dailyPlaces!: number;
}

@ObjectType({ description: 'What became of a hospital to register.' })
export class ScreeningProviderPayload extends MutationPayload {
  @Field(() => ScreeningProvider, { nullable: true, description: 'The hospital; null when refused.' })
  provider!: ScreeningProvider | null;
}

@InputType({ description: 'A day of examinations to arrange.' })
export class CreateScreeningBatchInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The employer’s union: at or below the one that runs the programme.' })
  unionId!: string;

  @Field(() => ID, { description: 'The hospital.' })
  providerId!: string;

  @Field(() => DateScalar, { description: 'The day, within the programme.' })
  heldOn!: string;

  @Field(() => Int, { description: 'Women who can come; the hospital’s places of that day are shared.' })
  places!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the hospital is paid for each woman who comes, yuan; at most the programme’s cap.',
  })
  unitCost?: bigint | null;

  @Field(() => ID, { description: 'Account of the one handler who reads the results of this day.' })
  handlerId!: string;
}

@ObjectType({ description: 'What became of a day of examinations.' })
export class ScreeningBatchPayload extends MutationPayload {
  @Field(() => ScreeningBatch, { nullable: true, description: 'The day; null when refused.' })
  batch!: ScreeningBatch | null;
}
