import { Check, Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ConsultationKind } from './psychology-kinds.js';

/**
 * How often a union's general service was asked in a month. There is no row for a call and none for a caller. The count
 * has no field in the graph: it is read through `healthSummary` alone, which protects small ones.
 */
@Entity({ tableName: 'consultation_tally', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'consultation_tally_union_id_index', properties: ['unionId'] })
@Unique({ name: 'consultation_tally_month_unique', properties: ['unionId', 'kind', 'month'] })
@Check({ name: 'consultation_tally_month_check', expression: 'extract(day from month) = 1' })
@Check({ name: 'consultation_tally_count_check', expression: 'person_times >= 0' })
@ObjectType({
  description: 'How often a general service was asked in a month (咨询月报), without the count. Source: S88.',
})
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ConsultationTally {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union whose service it is. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => ConsultationKind, type: 'string' })
  @Field(() => ConsultationKind, { description: 'How it was asked.' })
  kind!: ConsultationKind;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Property({ type: 'integer' })
  personTimes!: number;
}
