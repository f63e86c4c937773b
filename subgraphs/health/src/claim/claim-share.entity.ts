import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { PlanVersion } from '../plan/plan-version.entity.js';
import { ClaimKind } from './claim-kind.js';
import { Claim } from './claim.entity.js';
import { handledInEvent } from './handled-by.js';
import type { TraceLine } from './rules/payer.js';

/** Where the trace of a share is bound to when it is encrypted. */
export const tracePlace = (shareId: string): string => `claim_share.trace ${shareId}`;

/** One payer of a claim: one line of the ledger (S13). Its policy opens it to the handlers of the claim alone. */
@Entity({ tableName: 'claim_share', policies: [{ name: 'handled', using: handledInEvent }] })
@Index({ name: 'claim_share_union_id_index', properties: ['unionId'] })
@Unique({ name: 'claim_share_plan_unique', properties: ['claimId', 'planId'] })
@Check({
  name: 'claim_share_amount_check',
  expression: 'amount_fen >= 0 and (amount_fen is null) = (trace_sealed is null)',
})
export class ClaimShare {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Claim, fieldName: 'claim_id', mapToPk: true, index: false })
  claimId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => MedicalPlan, fieldName: 'plan_id', mapToPk: true, index: false })
  planId!: string;

  /** The version that was in force on the day of the event. */
  @ManyToOne({ entity: () => PlanVersion, fieldName: 'version_id', mapToPk: true, index: false })
  versionId!: string;

  /** First day of the coverage period whose cap and deductible count: of the cover, or else of the calendar year. */
  @Property({ type: 'date' })
  periodFrom!: string;

  /** Which of the person's accounts with the plan counts. */
  @Enum({ items: () => ClaimKind, type: 'string' })
  account!: ClaimKind;

  /** Fen; null until decided. */
  @Property({ type: 'bigint', nullable: true })
  amountFen!: bigint | null;

  /** How the amount came about: JSON of `TraceLine`s; null until decided. */
  @Property({ type: 'text', nullable: true })
  traceSealed!: string | null;
}

type StoredLine = Omit<TraceLine, 'ofFen' | 'limitFen' | 'resultFen'> &
  Readonly<Record<'ofFen' | 'resultFen', string>> & { readonly limitFen: string | null };

/** A trace as JSON, which has no integers of that size. */
export function writeTrace(lines: readonly TraceLine[]): string {
  const stored: StoredLine[] = lines.map(({ ofFen, limitFen, resultFen, ...line }) => ({
    ...line,
    ofFen: ofFen.toString(),
    limitFen: limitFen?.toString() ?? null,
    resultFen: resultFen.toString(),
  }));
  return JSON.stringify(stored);
}

/** A trace that was stored. */
export function readTrace(json: string): TraceLine[] {
  return (JSON.parse(json) as StoredLine[]).map(({ ofFen, limitFen, resultFen, ...line }) => ({
    ...line,
    ofFen: BigInt(ofFen),
    limitFen: limitFen === null ? null : BigInt(limitFen),
    resultFen: BigInt(resultFen),
  }));
}
