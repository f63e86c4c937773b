import { Direction, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EnterpriseScale, Ownership, Unit, UnitKind } from './unit.entity.js';

/** What a list of units may be ordered by. */
export enum UnitOrderField {
  NAME = 'NAME',
  USCC = 'USCC',
  INDUSTRY = 'INDUSTRY',
  EMPLOYEES = 'EMPLOYEES',
}

registerEnumType(UnitOrderField, {
  name: 'UnitOrderField',
  description: 'What a list of units may be ordered by.',
  valuesConfig: {
    NAME: { description: 'Name, by pinyin.' },
    USCC: { description: 'Unified social credit code; those without come last when rising.' },
    INDUSTRY: { description: 'Industry class; those without come last when rising.' },
    EMPLOYEES: { description: 'Workers; those without a number count as the fewest.' },
  },
});

@InputType({ description: 'Order of a list of units; ties by id.' })
export class UnitOrder {
  @Field(() => UnitOrderField, { description: 'What to order by.' })
  field!: UnitOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}

@InputType({ description: 'Which units. All conditions given must hold.' })
export class UnitFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Registered in the subtree of this union, or covered by a union in it.',
  })
  withinId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, the credit code, or the pinyin (full or initials).',
  })
  text?: string | null;

  @Field(() => [UnitKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: UnitKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only units that a union covers today, or only those that none does (the organizing list).',
  })
  covered?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'At least so many workers, persons.' })
  minEmployees?: number | null;
}

@InputType({ description: 'A unit to register.' })
export class CreateUnitInput extends MutationInput {
  @Field({ description: 'Registered name, 2 to 100 characters.' })
  name!: string;

  @Field(() => UnitKind, { description: 'Kind of unit.' })
  kind!: UnitKind;

  @Field(() => ID, { description: 'Federation of the division where it is registered.' })
  registeredInId!: string;

  @Field(() => String, { nullable: true, description: 'Unified social credit code, 18 characters.' })
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: 'Industry class of GB/T 4754-2017, e.g. G54.' })
  industry?: string | null;

  @Field(() => EnterpriseScale, { nullable: true, description: 'Scale class of an enterprise.' })
  scale?: EnterpriseScale | null;

  @Field(() => Ownership, { nullable: true, description: 'Who owns it.' })
  ownership?: Ownership | null;

  @Field(() => Int, { nullable: true, description: 'Workers employed, persons.' })
  employees?: number | null;
}

@InputType({ description: 'Changes to a unit; what is left out stays as it is.' })
export class UpdateUnitInput extends MutationInput {
  @Field(() => ID, { description: 'The unit.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'New registered name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'New credit code.' })
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: 'New industry class.' })
  industry?: string | null;

  @Field(() => EnterpriseScale, { nullable: true, description: 'New scale class.' })
  scale?: EnterpriseScale | null;

  @Field(() => Ownership, { nullable: true, description: 'New ownership.' })
  ownership?: Ownership | null;

  @Field(() => Int, { nullable: true, description: 'Workers employed now, persons.' })
  employees?: number | null;
}

@ObjectType({ description: 'What became of a request about a unit.' })
export class UnitPayload extends MutationPayload {
  @Field(() => Unit, { nullable: true, description: 'The unit as it is now; null when the request was refused.' })
  unit!: Unit | null;
}
