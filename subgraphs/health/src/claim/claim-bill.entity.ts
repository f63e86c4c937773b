import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Claim } from './claim.entity.js';

/** A bill that a live claim holds: the database refuses it to every other. It has no field in the graph. */
@Entity({ tableName: 'claim_bill', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'claim_bill_union_id_index', properties: ['unionId'] })
@Index({ name: 'claim_bill_claim_id_index', properties: ['claimId'] })
@Unique({ name: 'claim_bill_unique', properties: ['billIndex'] })
export class ClaimBill {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Claim, fieldName: 'claim_id', mapToPk: true, index: false })
  claimId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Keyed hash of the number of the bill. */
  @Property({ type: 'text' })
  billIndex!: string;
}
