import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Counsellor } from './counsellor.entity.js';
import { CounsellingStatus, Delivery } from './psychology-kinds.js';

/** Where values of this table are bound to when they are encrypted. */
export const clientPlace = (sessionId: string): string => `counselling_session.client ${sessionId}`;
export const notePlace = (sessionId: string): string => `counselling_session.note ${sessionId}`;

/** Opens a session to its counsellor and to the bearer of its code; while nobody has booked it, to everybody in scope. */
export const partiesPolicy = `(${scopePolicy('union_id')}) and (handler_id = platform.actor() or bearer = platform.actor() or bearer is null)`;

/**
 * An hour that a counsellor offers, and what became of it. Its policy opens it to the counsellor and to the worker who
 * booked it, who are the only two that ever see it; totals count it. Who the worker is, and what the counsellor wrote,
 * stand encrypted, and only the counsellor is given them.
 */
@Entity({ tableName: 'counselling_session', policies: [{ name: 'parties', using: partiesPolicy }] })
@Index({ name: 'counselling_session_union_id_index', properties: ['unionId'] })
@Index({ name: 'counselling_session_handler_id_index', properties: ['handlerId', 'startsAt'] })
@Index({
  name: 'counselling_session_one_at_a_time',
  expression: `create unique index counselling_session_one_at_a_time on health.counselling_session (handler_id, starts_at) where status in ('OFFERED', 'CONFIRMED', 'HELD')`,
})
@Unique({ name: 'counselling_session_bearer_unique', properties: ['bearer'] })
@Check({
  name: 'counselling_session_bearer_check',
  expression: "bearer is not null or status in ('OFFERED', 'CANCELLED')",
})
@ObjectType({ description: 'A session with a counsellor (心理咨询). For its counsellor alone. Source: S125.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CounsellingSession {
  /** By chance, so that it tells nothing of when it was booked. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; it tells nothing of when or whom.' })
  id!: string;

  @ManyToOne({ entity: () => Counsellor, fieldName: 'counsellor_id', mapToPk: true, index: false })
  counsellorId!: string;

  /** The union of the service. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account of the counsellor. */
  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Enum({ items: () => Delivery, type: 'string' })
  @Field(() => Delivery, { description: 'How the two meet.' })
  delivery!: Delivery;

  @Property({ type: 'text' })
  @Field({ description: 'Where the two meet, or the number to call.' })
  place!: string;

  @Enum({ items: () => CounsellingStatus, type: 'string' })
  @Field(() => CounsellingStatus, { description: 'How far it is.' })
  status!: CounsellingStatus;

  /** `bearer:` and the SHA-256 of the worker's code; null while nobody has booked it. */
  @Property({ type: 'text', nullable: true })
  bearer!: string | null;

  /** JSON of `CounsellingClient`. */
  @Property({ type: 'text', nullable: true })
  clientSealed!: string | null;

  /** What the counsellor wrote. */
  @Property({ type: 'text', nullable: true })
  noteSealed!: string | null;
}

/** How a worker wants to be called and reached, in his own words. */
export interface CounsellingClient {
  readonly callName: string;
  readonly contact: string;
  readonly concern: string;
}
