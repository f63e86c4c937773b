import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OfficerRole, UnionOfficer } from './union-officer.entity.js';

@InputType({ description: 'A person takes a post of a union.' })
export class AppointOfficerInput extends MutationInput {
  @Field(() => ID, { description: 'The union.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => OfficerRole, { description: 'The post.' })
  role!: OfficerRole;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether full-time (专职).' })
  isFullTime!: boolean;

  @Field(() => DateScalar, { description: 'First day of the term; not in the future.' })
  termFrom!: string;
}

@InputType({ description: 'A term ends.' })
export class EndOfficerTermInput extends MutationInput {
  @Field(() => ID, { description: 'The officer’s term.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day after the term; not in the future.' })
  termUntil!: string;
}

@ObjectType({ description: 'What became of a request about an officer.' })
export class OfficerPayload extends MutationPayload {
  @Field(() => UnionOfficer, {
    nullable: true,
    description: 'The term as it is now; null when the request was refused.',
  })
  officer!: UnionOfficer | null;
}
