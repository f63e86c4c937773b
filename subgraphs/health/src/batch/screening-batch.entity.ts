import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { ScreeningProvider } from './screening-provider.entity.js';

/** Women of one employer who are examined on one day at one provider. */
@Entity({ tableName: 'screening_batch', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'screening_batch_union_id_index', properties: ['unionId'] })
@Index({ name: 'screening_batch_programme_id_index', properties: ['programmeId', 'heldOn'] })
@Index({ name: 'screening_batch_provider_id_index', properties: ['providerId', 'heldOn'] })
@Check({ name: 'screening_batch_places_check', expression: 'places > 0' })
@Check({ name: 'screening_batch_unit_cost_check', expression: 'unit_cost_fen >= 0' })
@ObjectType({ description: 'Women of one employer who are examined on one day at one provider (筛查批次).' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class ScreeningBatch {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => ScreeningProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  /** The employer's union, or one above several employers. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => ScreeningProvider, fieldName: 'provider_id', mapToPk: true, index: false })
  providerId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the examinations.' })
  heldOn!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Women who can come.' })
  places!: number;

  /** Fen; agreed when the day is arranged, and never changed: the board's sums rest on it. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'unitCost',
    nullable: true,
    description: 'What the hospital is paid for each woman who comes, yuan; null where it is not recorded.',
  })
  unitCostFen!: bigint | null;

  /** Account of the one person who reads its results. */
  @Property({ type: 'text' })
  handlerId!: string;
}
