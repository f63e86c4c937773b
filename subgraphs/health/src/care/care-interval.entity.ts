import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { CareCase, careHandlerPolicy } from './care-case.entity.js';

/** How often somebody is visited, from a day on. Rows stay, so that past visits are judged by the interval of their day. */
@Entity({ tableName: 'care_interval', policies: [{ name: 'handler', using: careHandlerPolicy }] })
@Index({ name: 'care_interval_union_id_index', properties: ['unionId'] })
@Unique({ name: 'care_interval_day_unique', properties: ['caseId', 'effectiveFrom'] })
@Check({ name: 'care_interval_days_check', expression: 'days >= 1 and days <= 366' })
export class CareInterval {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => CareCase, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Property({ type: 'smallint' })
  days!: number;
}
