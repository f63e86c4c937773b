import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ClassApproval } from './class-approval.entity.js';
import { CompetitionClass } from './competition-class.js';
import { CompetitionStatus } from './competition-status.js';

/** A skill competition. Its union is the one that organizes it; hosts are those that hold it together. */
@Entity({ tableName: 'competition', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'competition_union_id_index', properties: ['unionId', 'year'] })
@Index({ name: 'competition_approval_id_index', properties: ['approvalId'] })
@Check({ name: 'competition_dates_check', expression: `ends_on >= starts_on and entry_closes_on >= entry_opens_on` })
@ObjectType({ description: 'A skill competition (技能竞赛).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Competition {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 工业机器人操作技能竞赛.' })
  name!: string;

  @Property({ type: 'text' })
  pinyin!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which it is held.' })
  year!: number;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Edition (届), e.g. 5; null when it is not counted.' })
  edition!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Theme, e.g. 优化营商环境 服务市场主体.' })
  theme!: string | null;

  @Enum({ items: () => CompetitionClass, type: 'string' })
  @Field(() => CompetitionClass, { name: 'class', description: 'Class. Source: S11.' })
  competitionClass!: CompetitionClass;

  @ManyToOne({
    entity: () => ClassApproval,
    fieldName: 'approval_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  approvalId!: string | null;

  @Enum({ items: () => CompetitionStatus, type: 'string' })
  @Field(() => CompetitionStatus, { description: 'Status.' })
  status!: CompetitionStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null otherwise.' })
  statusReason!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day of entries.' })
  entryOpensOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day of entries.' })
  entryClosesOn!: string | null;

  @Property({ type: 'uuid', nullable: true })
  venueId!: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], {
    description: 'Bodies outside the unions that hold it together with them, e.g. 上海市市场监督管理局.',
  })
  outsideBodies!: string[];

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether its results are to become something that lasts, e.g. a norm. Source: S07.' })
  convertsResults!: boolean;

  @Property({ type: 'text' })
  createdBy!: string;
}
