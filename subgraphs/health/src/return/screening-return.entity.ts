import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';

/**
 * What a federation reports of a month where the women are not known one by one. Its counts of the ill have no field
 * in the graph: they are read through `healthSummary` alone, which protects them.
 */
@Entity({ tableName: 'screening_return', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'screening_return_union_id_index', properties: ['unionId'] })
@Unique({ name: 'screening_return_month_unique', properties: ['programmeId', 'unionId', 'month'] })
@Check({ name: 'screening_return_month_check', expression: 'extract(day from month) = 1' })
@Check({
  name: 'screening_return_counts_check',
  expression:
    'women_screened >= 0 and cervical_positives >= 0 and cervical_positives <= women_screened and breast_positives >= 0 and breast_positives <= women_screened and solatia >= 0',
})
@Check({ name: 'screening_return_cost_check', expression: 'cost_fen >= 0' })
@ObjectType({ description: 'Women examined in a month where they are not known one by one (筛查月报). Source: S112.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ScreeningReturn {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => ScreeningProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  /** The federation that reports. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Women examined, persons (人).' })
  womenScreened!: number;

  @Property({ type: 'integer' })
  cervicalPositives!: number;

  @Property({ type: 'integer' })
  breastPositives!: number;

  @Property({ type: 'integer' })
  solatia!: number;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'cost',
    nullable: true,
    description: 'What was paid to hospitals for them, yuan; null where it is not reported.',
  })
  costFen!: bigint | null;
}
