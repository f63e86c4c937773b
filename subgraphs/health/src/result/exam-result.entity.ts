import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Booking } from '../booking/booking.entity.js';
import { ExamKind } from '../schedule/exam-kind.js';

/** Where a result is bound to when it is encrypted. */
export const outcomePlace = (bookingId: string, kind: string): string => `exam_result.outcome ${bookingId} ${kind}`;

/** What was found, encrypted. Its policy opens a row to the handler of the day alone. It has no field in the graph. */
@Entity({
  tableName: 'exam_result',
  policies: [{ name: 'handler', using: `(${scopePolicy('union_id')}) and handler_id = platform.actor()` }],
})
@Index({ name: 'exam_result_union_id_index', properties: ['unionId'] })
@Unique({ name: 'exam_result_kind_unique', properties: ['bookingId', 'kind'] })
export class ExamResult {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Booking, fieldName: 'booking_id', mapToPk: true, index: false })
  bookingId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  handlerId!: string;

  @Enum({ items: () => ExamKind, type: 'string' })
  kind!: ExamKind;

  @Property({ type: 'text' })
  outcomeSealed!: string;
}
