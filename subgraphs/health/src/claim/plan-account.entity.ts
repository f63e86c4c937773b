import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { abovePolicy } from '../trade-union/above-policy.js';
import { ClaimKind } from './claim-kind.js';

/**
 * What one person has been paid by a plan in one coverage period, and what of the deductible is used up: for stays in
 * hospital with all that shares their cap, and for each kind that has one of its own. A decision locks the row, so that
 * decisions on one person follow each other. Whoever is below the plan's federation may use it:
 * one person may claim at two employers. It has no field in the graph.
 */
@Entity({
  tableName: 'plan_account',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'plan_account_union_id_index', properties: ['unionId'] })
@Unique({ name: 'plan_account_person_unique', properties: ['planId', 'personIndex', 'periodFrom', 'kind'] })
@Check({ name: 'plan_account_amounts_check', expression: 'paid_fen >= 0 and deductible_fen >= 0' })
export class PlanAccount {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => MedicalPlan, fieldName: 'plan_id', mapToPk: true, index: false })
  planId!: string;

  /** The federation that runs the plan. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Keyed hash, as of the claims. */
  @Property({ type: 'text' })
  personIndex!: string;

  @Property({ type: 'date' })
  periodFrom!: string;

  @Enum({ items: () => ClaimKind, type: 'string' })
  kind!: ClaimKind;

  @Property({ type: 'bigint' })
  paidFen!: bigint;

  @Property({ type: 'bigint' })
  deductibleFen!: bigint;
}
