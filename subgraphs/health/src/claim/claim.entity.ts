import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ClaimKind } from './claim-kind.js';
import { ClaimStatus } from './claim-status.js';
import { RejectionReason } from './rejection-reason.js';

/**
 * A claim for one stay in hospital, some days of chronic outpatient care, an accident or a death, on all plans that are
 * to pay of it, as a work list shows it: whose it is and what for stands encrypted in `ClaimFile`, for its handlers. The
 * database refuses to check a claim for days of a person that another checked or decided one of the kind holds, or for a
 * second death, whatever plans and unions they are of: whoever hands one in is told nothing of it. `ClaimBill` does so for
 * bills from the beginning, as their numbers name nobody. A supplement adds plans to a claim that is decided: a claim of
 * the same event, with hands, a trace and money of its own.
 */
@Entity({ tableName: 'claim', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'claim_union_id_index', properties: ['unionId'] })
@Index({ name: 'claim_status_index', properties: ['status', 'submittedOn'] })
@Index({ name: 'claim_supplement_of_id_index', properties: ['supplementOfId'] })
@Index({
  name: 'claim_death_unique',
  expression: `create unique index claim_death_unique on health.claim (person_index) where kind = 'DEATH' and supplement_of_id is null and status in ('CHECKED', 'DECIDED')`,
})
@Index({
  name: 'claim_supplement_open_unique',
  expression: `create unique index claim_supplement_open_unique on health.claim (supplement_of_id) where status in ('SUBMITTED', 'CHECKED')`,
})
@Unique({ name: 'claim_alias_unique', properties: ['alias'] })
@Check({ name: 'claim_stay_check', expression: 'free_from > admitted_on' })
@Check({ name: 'claim_decided_check', expression: "(status = 'DECIDED') = (month is not null and granted_fen > 0)" })
@Check({ name: 'claim_rejected_check', expression: "(status = 'REJECTED') = (rejection is not null)" })
@ObjectType('MedicalClaim', {
  description:
    'A claim on all plans that are to pay of one event: a stay in hospital, chronic outpatient care, an accident or a death (互助保障理赔).',
})
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class Claim {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; it tells nothing of when or whose.' })
  id!: string;

  /** The employer's union. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Stands for the person; another one with each claim.' })
  alias!: string;

  @Enum({ items: () => ClaimStatus, type: 'string' })
  @Field(() => ClaimStatus, { description: 'How far it is.' })
  status!: ClaimStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it was handed in.' })
  submittedOn!: string;

  /** Account of who handed it in. */
  @Property({ type: 'text' })
  submitterId!: string;

  /** Account of who has taken it for the next step; null while nobody has. */
  @Property({ type: 'text', nullable: true })
  handlerId!: string | null;

  @Property({ type: 'text', nullable: true })
  checkerId!: string | null;

  @Property({ type: 'text', nullable: true })
  deciderId!: string | null;

  @Enum({ items: () => RejectionReason, type: 'string', nullable: true })
  @Field(() => RejectionReason, { nullable: true, description: 'Why it was rejected; null otherwise.' })
  rejection!: RejectionReason | null;

  /** Keyed hash of whose claim it is. */
  @Property({ type: 'text' })
  personIndex!: string;

  /** Not shown on work lists: with an employer's union it could tell who it is. */
  @Enum({ items: () => ClaimKind, type: 'string' })
  kind!: ClaimKind;

  /**
   * Day of admission, first day of outpatient care, or day of the accident or death; it decides which cover and which
   * version of a plan judge the claim.
   */
  @Property({ type: 'date' })
  admittedOn!: string;

  /** First day after what the claim is for; what took one day ends on the next. */
  @Property({ type: 'date' })
  freeFrom!: string;

  /** The decided claim of the same event that this one adds plans to; null of a first claim. */
  @ManyToOne({
    entity: () => Claim,
    fieldName: 'supplement_of_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  supplementOfId!: string | null;

  /** Month of the decision: totals count it there. */
  @Property({ type: 'date', nullable: true })
  month!: string | null;

  /** What all plans together pay, fen; null until decided. */
  @Property({ type: 'bigint', nullable: true })
  grantedFen!: bigint | null;
}

/** The first claim of the event that a claim is for: it holds the file. */
export function eventIdOf({ id, supplementOfId }: Claim): string {
  return supplementOfId ?? id;
}
