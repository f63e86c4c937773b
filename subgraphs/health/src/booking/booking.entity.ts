import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ScreeningBatch } from '../batch/screening-batch.entity.js';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { BookingStatus } from './booking-status.js';

/**
 * A worker's appointment. In a programme one of hers is open at a time, and one counts her: the database refuses a second
 * of either.
 */
@Entity({ tableName: 'booking', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'booking_union_id_index', properties: ['unionId'] })
@Index({ name: 'booking_batch_id_index', properties: ['batchId'] })
@Index({ name: 'booking_worker_id_index', properties: ['workerId', 'heldOn'] })
@Index({
  name: 'booking_one_open',
  expression: `create unique index booking_one_open on health.booking (programme_id, worker_id) where status = 'BOOKED'`,
})
@Index({
  name: 'booking_one_counted',
  expression: `create unique index booking_one_counted on health.booking (programme_id, worker_id) where status = 'ATTENDED'`,
})
@ObjectType('ScreeningBooking', { description: 'A worker’s appointment (筛查预约). No result is here.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class Booking {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => ScreeningBatch, fieldName: 'batch_id', mapToPk: true, index: false })
  batchId!: string;

  @ManyToOne({ entity: () => ScreeningProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  @ManyToOne({ entity: () => Worker, fieldName: 'worker_id', mapToPk: true, index: false })
  workerId!: string;

  /** Her employer's union. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Day of the batch, repeated for totals and due lists. */
  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day.' })
  heldOn!: string;

  @Enum({ items: () => BookingStatus, type: 'string' })
  @Field(() => BookingStatus, { description: 'What became of it.' })
  status!: BookingStatus;
}
