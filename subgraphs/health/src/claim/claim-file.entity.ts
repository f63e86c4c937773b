import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Beneficiary } from './beneficiary.js';
import { Claim } from './claim.entity.js';
import type { Bill } from './rules/adjudicate.js';

/** Where the facts of a claim are bound to when they are encrypted. */
export const claimFactsPlace = (claimId: string): string => `claim_file.facts ${claimId}`;

/** Whose a claim is and what for, encrypted. Its policy opens it to the handlers of the claim alone. */
@Entity({ tableName: 'claim_file' })
@Index({ name: 'claim_file_union_id_index', properties: ['unionId'] })
export class ClaimFile {
  @OneToOne({
    entity: () => Claim,
    fieldName: 'claim_id',
    primary: true,
    mapToPk: true,
    owner: true,
    unique: false,
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  claimId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** JSON of `ClaimFacts` with amounts as decimal strings of fen. */
  @Property({ type: 'text' })
  factsSealed!: string;
}

/** Whose a claim is, and what it says. */
export interface ClaimFacts {
  readonly workerId: string;
  /** Where; null where nobody said so of an accident or a death. */
  readonly hospital: string | null;
  /** Numbers of the bills; none where a sum is claimed. */
  readonly billNumbers: readonly string[];
  /** The diagnosis, or what happened. */
  readonly diagnosis: string;
  /** Last day of what the claim is for. */
  readonly dischargedOn: string;
  /** The costs; null where a sum is claimed. */
  readonly bill: Bill | null;
  /** Grade of disability after an accident, 1 to 10; null for none. */
  readonly grade: number | null;
  /** The relative who is paid after a death; null otherwise. */
  readonly beneficiary: Beneficiary | null;
}

type StoredFacts = Omit<ClaimFacts, 'bill'> & { readonly bill: Readonly<Record<keyof Bill, string>> | null };

/** Facts that were stored when there were stays in hospital alone, each with one bill. */
interface EarlierFacts extends Pick<ClaimFacts, 'workerId' | 'diagnosis' | 'dischargedOn'> {
  readonly hospital: string;
  readonly billNumber: string;
  readonly bill: Readonly<Record<keyof Bill, string>>;
}

/** Facts as JSON, which has no integers of that size. */
export function writeClaimFacts({ bill, ...facts }: ClaimFacts): string {
  const stored: StoredFacts = {
    ...facts,
    bill: bill && {
      totalFen: bill.totalFen.toString(),
      insuranceFen: bill.insuranceFen.toString(),
      majorIllnessFen: bill.majorIllnessFen.toString(),
      selfFundedFen: bill.selfFundedFen.toString(),
    },
  };
  return JSON.stringify(stored);
}

/** Facts that were stored. */
export function readClaimFacts(json: string): ClaimFacts {
  const stored = JSON.parse(json) as StoredFacts | EarlierFacts;
  const { bill, ...facts } =
    'billNumber' in stored ? { ...stored, billNumbers: [stored.billNumber], grade: null, beneficiary: null } : stored;
  return {
    ...facts,
    bill: bill && {
      totalFen: BigInt(bill.totalFen),
      insuranceFen: BigInt(bill.insuranceFen),
      majorIllnessFen: BigInt(bill.majorIllnessFen),
      selfFundedFen: BigInt(bill.selfFundedFen),
    },
  };
}
