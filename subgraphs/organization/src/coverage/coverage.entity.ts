import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Unit } from '../unit/unit.entity.js';
import { TradeUnion } from '../trade-union/trade-union.entity.js';

/** That a union covers a unit, from one day until another. */
@Entity({ tableName: 'coverage', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'coverage_union_id_index', properties: ['unionId', 'validFrom'] })
@Index({ name: 'coverage_unit_id_index', properties: ['unitId'] })
@Index({
  name: 'coverage_one_primary',
  expression: `alter table organization.coverage add constraint coverage_one_primary
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&) where (is_primary)`,
})
@Check({ name: 'coverage_interval_check', expression: 'valid_to > valid_from' })
@ObjectType({
  description: 'That a union covers a unit, or has it as member unit (会员单位), from one day until another.',
})
export class Coverage {
  [OptionalProps]?: 'isPrimary';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => TradeUnion, fieldName: 'union_id', mapToPk: true, index: false })
  unionId!: string;

  @ManyToOne({ entity: () => Unit, fieldName: 'unit_id', mapToPk: true, index: false })
  unitId!: string;

  @Property({ type: 'boolean', default: true })
  @Field({
    description:
      'Whether it counts in coveredUnits. A unit has one primary union a day; as member unit of a further joint union or federation it is not counted again.',
  })
  isPrimary: boolean = true;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer covered; null while it lasts.' })
  validTo!: string | null;
}
