import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';

/**
 * A change of `owed_sum` that is not folded yet, at the nearest union that others may be below. Whoever changes what is
 * owed appends it in the same transaction, so that no two of them wait for each other's sums.
 */
@Entity({
  tableName: 'owed_delta',
  policies: [{ name: 'scope', command: 'select', using: scopePolicy('union_id') }],
})
export class OwedDelta {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'date' })
  dueMonth!: string;

  @Property({ type: 'date' })
  day!: string;

  /** Where women stand with all kinds of examination, as `owed-sums.sql.ts` has it. */
  @Property({ type: 'integer' })
  profile!: number;

  /** How many women come to stand there on that day; negative: leave. */
  @Property({ type: 'integer' })
  women!: number;
}
