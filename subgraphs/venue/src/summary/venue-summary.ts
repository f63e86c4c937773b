import { DateScalar } from '@gonghui/kit';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Venues of a union and everything below it, exact at the moment of reading. All are stocks: their value at the end of the month of asOf, or now in the current month.',
})
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class VenueSummary {
  @Field(() => DateScalar, { description: 'Day asked for.' })
  asOf!: string;

  @Field(() => Int, { description: 'Workers’ cultural palaces in use (在用). Source: S111.' })
  palacesInUse!: number;

  @Field(() => Int, { description: 'Palaces being built, rebuilt or extended (新建、改扩建中). Source: S111.' })
  palacesUnderConstruction!: number;

  @Field(() => Int, { description: 'Palaces planned (计划新建). Source: S111.' })
  palacesPlanned!: number;

  @Field(() => Int, { description: 'Palaces closed for renovation.' })
  palacesRenovating!: number;

  @Field(() => Int, { description: 'Workers’ clubs in use.' })
  clubsInUse!: number;

  @Field(() => Int, { description: 'Worker service centres in use. Source: S28.' })
  serviceCentresInUse!: number;

  @Field(() => Int, { description: 'Stations for outdoor workers in use. Source: S37, S99.' })
  stationsInUse!: number;

  @Field(() => Int, {
    description:
      'Of placesRequired, those whose federation runs a palace in use, or another venue that a target takes instead, e.g. a club.',
  })
  placesWithPalace!: number;

  @Field(() => Int, {
    description:
      'Places that should have a palace by the targets of this union, of those above it and of those below it; each counted once. Parks are not places.',
  })
  placesRequired!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'placesWithPalace ÷ placesRequired; 1 is full coverage (全覆盖); null when no target applies.',
  })
  coverageRate!: number | null;
}

@ObjectType({ description: 'Stocks at the end of one month, or now in the current month.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class VenueTrendPoint {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Field(() => Int, { description: 'Palaces in use.' })
  palacesInUse!: number;

  @Field(() => Int, { description: 'Palaces being built, rebuilt or extended.' })
  palacesUnderConstruction!: number;

  @Field(() => Int, { description: 'Palaces planned.' })
  palacesPlanned!: number;
}
