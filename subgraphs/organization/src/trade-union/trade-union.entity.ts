import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { UnionKind } from './union-kind.js';
import { UnionLevel } from './union-level.js';
import { UnionStatus } from './union-status.js';

/** A trade-union body: a federation, or a grassroots union of workers. */
@Entity({ tableName: 'trade_union', policies: [{ name: 'scope', using: scopePolicy('id') }] })
@Index({ name: 'trade_union_parent_id_index', properties: ['parentId'] })
@Index({
  name: 'trade_union_federation_level_index',
  expression: `create index trade_union_federation_level_index on organization.trade_union (level) where level <> 'GRASSROOTS'`,
})
@Unique({
  name: 'trade_union_code_unique',
  expression: `create unique index trade_union_code_unique on organization.trade_union (code) where status = 'ACTIVE'`,
})
@ObjectType({
  description: 'A trade-union body: a federation, or a grassroots union of workers (工会). The spine of the graph.',
})
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["organization:read"]])')
export class TradeUnion {
  [OptionalProps]?: 'status' | 'isNewBusinessForm' | 'directlyAdministered';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; never reused. Division codes change, ids do not.' })
  id!: string;

  /** The union it belongs to; moved only together with the tree. */
  @ManyToOne({
    entity: () => TradeUnion,
    fieldName: 'parent_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  parentId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Present division code of a federation (e.g. 360000), or the union’s own code.',
  })
  code!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Full name, e.g. 江西省总工会.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Short name for tables and charts, e.g. 江西.' })
  shortName!: string | null;

  /** Name as pinyin and initials, for search: `jiangxishengzonggonghui jxszgh`. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => UnionLevel, type: 'string' })
  @Field(() => UnionLevel, { description: 'Level in the tree.' })
  level!: UnionLevel;

  @Enum({ items: () => UnionKind, type: 'string' })
  @Field(() => UnionKind, { description: 'Kind of union body.' })
  kind!: UnionKind;

  @Enum({ items: () => UnionStatus, type: 'string', default: 'ACTIVE' })
  @Field(() => UnionStatus, { description: 'Whether it still exists.' })
  status: UnionStatus = UnionStatus.ACTIVE;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was founded; null when not known.' })
  foundedOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was dissolved or merged.' })
  dissolvedOn!: string | null;

  /** Since when it counts in totals: the founding day where known. */
  @Property({ type: 'date' })
  countedFrom!: string;

  @Property({ type: 'boolean', default: false })
  @Field({
    description: 'Whether it organizes workers of new business forms: couriers, riders, ride-hailing (新业态).',
  })
  isNewBusinessForm: boolean = false;

  @Property({ type: 'boolean', default: false })
  @Field({ description: 'Whether a provincial federation leads this grassroots union directly (直管基层工会).' })
  directlyAdministered: boolean = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Industry class of GB/T 4754-2017, e.g. G54.' })
  industry!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Unified social credit code, GB 32100, 18 characters.' })
  uscc!: string | null;

  /** The union it was merged into. */
  @ManyToOne({
    entity: () => TradeUnion,
    fieldName: 'successor_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  successorId!: string | null;
}
