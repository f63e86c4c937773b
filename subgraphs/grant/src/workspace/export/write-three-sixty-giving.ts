import type { ExportedGrant } from './exported-grant.js';

/** Prefix of identifiers, as the standard asks of a publisher; ours until one is registered. */
const PREFIX = '360G-gonghui';

/** A grant in the words of the 360Giving Data Standard. */
export interface ThreeSixtyGivingGrant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: 'CNY';
  readonly amountAppliedFor: number;
  readonly amountAwarded: number;
  readonly amountDisbursed: number;
  readonly awardDate: string;
  readonly recipientOrganization: readonly [ThreeSixtyGivingOrganization];
  readonly fundingOrganization: readonly [ThreeSixtyGivingOrganization];
  readonly grantProgramme: readonly [{ readonly code: string; readonly title: string }];
}

/** An organization in the words of the 360Giving Data Standard. */
export interface ThreeSixtyGivingOrganization {
  readonly id: string;
  readonly name: string;
}

/** The grant as the standard describes one; null before it is awarded, for the standard knows awards only. */
export function toThreeSixtyGiving(grant: ExportedGrant): ThreeSixtyGivingGrant | null {
  if (grant.decided_on === null || grant.awarded_fen === '0') return null;
  return {
    id: `${PREFIX}-${grant.number}`,
    // The standard asks for less than 140 characters.
    title: [...grant.title].slice(0, 139).join(''),
    description: `${grant.scheme_name}，${grant.year}年，${grant.decision_number ?? ''}`,
    currency: 'CNY',
    amountAppliedFor: yuan(grant.applied_fen),
    amountAwarded: yuan(grant.awarded_fen),
    amountDisbursed: yuan(grant.disbursed_fen),
    awardDate: grant.decided_on,
    recipientOrganization: [organization(grant.union_id, grant.union_name)],
    fundingOrganization: [organization(grant.funder_id, grant.funder_name)],
    grantProgramme: [{ code: grant.scheme_code, title: grant.scheme_name }],
  };
}

/**
 * A package of the 360Giving Data Standard 1.4, as it is made.
 * @see https://standard.threesixtygiving.org
 */
export async function* writeThreeSixtyGiving(batches: AsyncIterable<readonly ExportedGrant[]>): AsyncGenerator<Buffer> {
  let separator = '\n';
  yield Buffer.from('{"version":"1.4","grants":[');
  for await (const batch of batches) {
    const grants = batch.map(toThreeSixtyGiving).filter((one) => one !== null);
    if (grants.length === 0) continue;
    yield Buffer.from(separator + grants.map((one) => JSON.stringify(one)).join(',\n'));
    separator = ',\n';
  }
  yield Buffer.from('\n]}\n');
}

function organization(id: string, name: string | null): ThreeSixtyGivingOrganization {
  return { id: `${PREFIX}-org-${id}`, name: name ?? '上级工会' };
}

/** Amounts of grants are far below 2⁵³ fen, so no fen is lost. */
const yuan = (fen: string): number => Number(fen) / 100;
