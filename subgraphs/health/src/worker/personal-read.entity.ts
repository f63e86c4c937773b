import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Worker } from './worker.entity.js';

/** Where a reason is bound to when it is encrypted. */
export const reasonPlace = (readId: string): string => `personal_read.reason ${readId}`;

/**
 * Somebody read who a worker is: who, when and why. Written once, before anything is shown. A read by who handles a case
 * of hers, an officer or not, tells who is ill: its policy opens it to that handler alone.
 */
@Entity({
  tableName: 'personal_read',
  policies: [{ name: 'scope', using: `(${scopePolicy('union_id')}) and (not of_case or actor_id = platform.actor())` }],
})
@Check({ name: 'personal_read_reason_check', expression: '(reason is null) <> (reason_sealed is null)' })
@Index({ name: 'personal_read_union_id_index', properties: ['unionId'] })
@Index({ name: 'personal_read_worker_id_index', properties: ['workerId', 'at'] })
@ObjectType('WorkerPersonalRead', { description: 'Somebody read who a worker is (个人信息查阅记录).' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class PersonalRead {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Worker, fieldName: 'worker_id', mapToPk: true, index: false })
  workerId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'readBy', description: 'Who read it.' })
  actorName!: string;

  /** Request in which it was read, by the id that its client may have chosen. */
  @Property({ type: 'text' })
  request!: string;

  /** Transaction in which it was read, as the database numbers them: policies open names to that one alone. */
  @Property({ type: 'text', columnType: 'xid8', nullable: true, defaultRaw: 'pg_current_xact_id()' })
  transaction!: Opt<string> | null;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'readAt', description: 'When.' })
  at!: Date;

  /** Whether the reader had a case or a claim of hers in hand. */
  @Property({ type: 'boolean' })
  ofCase!: boolean;

  /** Why, encrypted: what a handler writes may tell what is found. */
  @Property({ type: 'text', nullable: true })
  reasonSealed!: string | null;

  /** Why, where it was written down before reasons were encrypted. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}
