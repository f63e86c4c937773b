import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BookingStatus } from '../booking/booking-status.js';
import { Worker } from '../worker/worker.entity.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';

/** A package that somebody chose for a day. The database refuses a second one of a calendar year. */
@Entity({ tableName: 'health_check_booking', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'health_check_booking_union_id_index', properties: ['unionId'] })
@Index({ name: 'health_check_booking_batch_id_index', properties: ['batchId'] })
@Index({ name: 'health_check_booking_worker_id_index', properties: ['workerId'] })
@Index({
  name: 'health_check_booking_one_per_year',
  expression: `create unique index health_check_booking_one_per_year on health.health_check_booking (worker_id, year) where status in ('BOOKED', 'ATTENDED')`,
})
@Check({ name: 'health_check_booking_price_check', expression: 'price_fen >= 0' })
@ObjectType({ description: 'A check-up package that somebody chose for a day (体检预约). No result is here.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class HealthCheckBooking {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CheckUpBatch, fieldName: 'batch_id', mapToPk: true, index: false })
  batchId!: string;

  @ManyToOne({ entity: () => CheckUpPackage, fieldName: 'package_id', mapToPk: true, index: false })
  packageId!: string;

  @ManyToOne({ entity: () => Worker, fieldName: 'worker_id', mapToPk: true, index: false })
  workerId!: string;

  /** The employer's union of the person. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Calendar year of the day: one check-up a year. */
  @Property({ type: 'smallint' })
  year!: number;

  /** Fen; the price when it was chosen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'price', description: 'Price when it was chosen, yuan.' })
  priceFen!: bigint;

  /** One choice a person and year: nobody is examined again. */
  @Enum({ items: ['BOOKED', 'ATTENDED', 'ABSENT', 'CANCELLED'], type: 'string' })
  @Field(() => BookingStatus, { description: 'What became of it.' })
  status!: BookingStatus;
}
