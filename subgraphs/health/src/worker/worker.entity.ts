import { Check, Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Gender } from './gender.js';
import { HonourLevel } from './honour-level.js';

/**
 * A worker on an employer's roster, without a name: who she is stands encrypted in a table of its own, which opens to a
 * reader who has written down why. Most are women, to whom examinations are owed; men are there for check-ups and care.
 */
@Entity({ tableName: 'worker', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'worker_identity_unique', properties: ['unionId', 'identityIndex'] })
@Unique({ name: 'worker_alias_unique', properties: ['alias'] })
@Index({
  name: 'worker_honour_index',
  expression: `create index worker_honour_index on health.worker (union_id, honour) where honour is not null`,
})
@Check({ name: 'worker_dates_check', expression: 'left_on >= rostered_on' })
@ObjectType('RosteredWorker', { description: 'A worker on an employer’s roster, under an alias (职工).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class Worker {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The employer's union: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Keyed hash of the identity number: finds her again without decrypting anything. */
  @Property({ type: 'text' })
  identityIndex!: string;

  /** As the identity number says; screening is owed to women alone. */
  @Enum({ items: () => Gender, type: 'string' })
  gender!: Gender;

  /** As the identity number says; the day of birth is not kept. Null where the roster was taken in before years were. */
  @Property({ type: 'smallint', nullable: true })
  birthYear!: number | null;

  @Enum({ items: () => HonourLevel, type: 'string', nullable: true })
  @Field(() => HonourLevel, {
    nullable: true,
    description: 'Level of the model-worker honour; null for others (劳模).',
  })
  honour!: HonourLevel | null;

  @Property({ type: 'text' })
  @Field({ description: 'Stands for her name wherever she is not looked up by name.' })
  alias!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which she came onto the roster.' })
  rosteredOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day on which she no longer is; null while she is.' })
  leftOn!: string | null;
}
