import { Check, Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/**
 * A woman on an employer's roster, without a name: who she is stands encrypted in a table of its own, which opens to a
 * reader who has written down why.
 */
@Entity({ tableName: 'worker', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'worker_identity_unique', properties: ['unionId', 'identityIndex'] })
@Unique({ name: 'worker_alias_unique', properties: ['alias'] })
@Check({ name: 'worker_dates_check', expression: 'left_on >= rostered_on' })
@ObjectType('RosteredWorker', { description: 'A woman worker on an employer’s roster, under an alias (女职工).' })
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
