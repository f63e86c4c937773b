import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Worker } from '../worker/worker.entity.js';

/** That somebody was taken off a roster, or moved from it to another: on which day, by whom and why. It stays. */
@Entity({ tableName: 'roster_change', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'roster_change_union_id_index', properties: ['unionId'] })
@Index({ name: 'roster_change_worker_id_index', properties: ['workerId'] })
@ObjectType({ description: 'That somebody was taken off a roster, or moved to another employer’s (名册变动).' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class RosterChange {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Worker, fieldName: 'worker_id', mapToPk: true, index: false })
  workerId!: string;

  /** Whose roster she stood on; repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which she no longer stood on it.' })
  changedOn!: string;

  /** Whose roster she went to; null where she left. */
  @Property({ type: 'uuid', nullable: true })
  toUnionId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Why, in the words of who did it.' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'changedBy', description: 'Who did it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'recordedAt', description: 'When it was recorded.' })
  at!: Date;
}
