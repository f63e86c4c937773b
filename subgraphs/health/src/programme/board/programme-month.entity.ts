import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { scopePolicy } from '@gonghui/kit';

/**
 * What a programme did for one union in one month: the sums that its board reads. Triggers of the returns, the
 * appointments and the funds write it in their own transaction (`programme-month.sql.ts`), nobody else. No finding is here.
 */
@Entity({
  tableName: 'programme_month',
  policies: [{ name: 'scope', command: 'select', using: scopePolicy('union_id') }],
})
@Index({ name: 'programme_month_union_id_index', properties: ['unionId'] })
export class ProgrammeMonth {
  [PrimaryKeyProp]?: ['programmeId', 'unionId', 'month'];

  @PrimaryKey({ type: 'uuid' })
  programmeId!: string;

  /** Union of the return, the employer or the fund itself, not of those above. */
  @PrimaryKey({ type: 'uuid' })
  unionId!: string;

  /** First day of the month. */
  @PrimaryKey({ type: 'date' })
  month!: string;

  /** Open appointments. */
  @Property({ type: 'integer' })
  booked!: number;

  /** Women who came to their appointment. */
  @Property({ type: 'integer' })
  attended!: number;

  /** Women who did not. */
  @Property({ type: 'integer' })
  absent!: number;

  /** Women examined by a monthly return. */
  @Property({ type: 'integer' })
  returned!: number;

  /** Of those who came or were returned, women whose cost is recorded. */
  @Property({ type: 'integer' })
  costed!: number;

  /** Fen, what was recorded for them. */
  @Property({ type: 'bigint' })
  costFen!: bigint;

  /** Fen, passed down. */
  @Property({ type: 'bigint' })
  fundsFen!: bigint;
}
