import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { scopePolicy } from '@gonghui/kit';

/**
 * How the women who owe examinations change from one day to the next, at a federation with everything below it: the sum
 * of `counts` up to a day is what counting `owed_exam` on that day would give. The fold writes it, nobody else
 * (`owed-sums.sql.ts`); what is not folded yet stands in `owed_delta`.
 */
@Entity({
  tableName: 'owed_sum',
  policies: [{ name: 'scope', command: 'select', using: scopePolicy('union_id') }],
})
export class OwedSum {
  [PrimaryKeyProp]?: ['unionId', 'dueMonth', 'day'];

  /** A union that others may be below. */
  @PrimaryKey({ type: 'uuid' })
  unionId!: string;

  /** First day of a month: of examinations whose last day lies in it alone; `-infinity`: of all. */
  @PrimaryKey({ type: 'date' })
  dueMonth!: string;

  /** Day of the change. */
  @PrimaryKey({ type: 'date' })
  day!: string;

  /** At the positions of `AT`. */
  @Property({ type: 'array', columnType: 'integer[]' })
  counts!: number[];
}
