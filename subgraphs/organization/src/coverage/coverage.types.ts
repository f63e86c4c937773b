import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Coverage } from './coverage.entity.js';

@ObjectType({ description: 'A union that covers or covered the unit.' })
export class UnitCoverage {
  @Field(() => ID, { description: 'Id of the coverage.' })
  id!: string;

  unionId!: string;

  @Field({ description: 'Whether it counts in coveredUnits.' })
  isPrimary!: boolean;

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer covered; null while it lasts.' })
  validTo!: string | null;
}

@InputType({ description: 'A union begins to cover a unit.' })
export class CoverUnitInput extends MutationInput {
  @Field(() => ID, { description: 'The union.' })
  unionId!: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => DateScalar, { description: 'First day; not in the future.' })
  validFrom!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False for a further joint union or federation of a unit that is covered already.',
  })
  isPrimary!: boolean;
}

@InputType({ description: 'A union no longer covers a unit, e.g. because the unit moved out.' })
export class EndCoverageInput extends MutationInput {
  @Field(() => ID, { description: 'The coverage.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day no longer covered; not in the future.' })
  validTo!: string;
}

@ObjectType({ description: 'What became of a request about a coverage.' })
export class CoveragePayload extends MutationPayload {
  @Field(() => Coverage, {
    nullable: true,
    description: 'The coverage as it is now; null when the request was refused.',
  })
  coverage!: Coverage | null;
}
