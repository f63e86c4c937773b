import type { SqlMigration } from '@gonghui/kit';
import { anyFilter } from './20261121-any-filter.js';
import { capUseOfFreedAwards } from './20261122-cap-use.js';
import { commonAmountsAndTexts } from './20261122-common-amounts.js';
import { freedFilings } from './20261122-freed-filings.js';
import { openedDocuments } from './20261122-opened-documents.js';
import { dissolvedBatches } from './20261122-dissolved-batches.js';
import { evaluations } from './20261123-evaluations.js';
import { everyHand } from './20261122-every-hand.js';
import { filing } from './20261121-filing.js';
import { donations } from './20261123-donations.js';
import { goods } from './20261123-goods.js';
import { furtherSubjects } from './20261121-further-subjects.js';
import { hardshipRegister } from './20261121-hardship-register.js';
import { initial } from './20261121-initial.js';
import { ledger } from './20261121-ledger.js';
import { loans } from './20261123-loans.js';
import { paymentsInScope } from './20261122-payments-in-scope.js';
import { publishedLines } from './20261121-published-lines.js';
import { quickPagesOfAnyFilter } from './20261121-quick-pages.js';
import { reconciliation } from './20261121-reconciliation.js';
import { refundUses } from './20261123-refund-uses.js';
import { redFlagSearches } from './20261122-red-flag-searches.js';
import { laterRules } from './20261122-later-rules.js';
import { removedPartsOfGrants } from './20261122-removed-parts.js';
import { screenedWomen } from './20261121-screened-women.js';
import { redFlagChecks } from './20261121-red-flag-checks.js';
import { revokedAwards } from './20261122-revoked-awards.js';
import { search } from './20261121-search.js';
import { householdAccounts } from './20261123-household-accounts.js';
import { preciseRepeatedAwards } from './20261123-precise-repeats.js';
import { awardsThatStand } from './20261123-standing-awards.js';
import { withdrawnDemands } from './20261123-withdrawn-demands.js';
import { workerCategories } from './20261123-worker-categories.js';
import { workspace } from './20261121-workspace.js';

/** Migrations of schema `grants`, oldest first. Append; never edit one that has been released. */
export const migrations: readonly SqlMigration[] = [
  initial,
  ledger,
  workspace,
  reconciliation,
  publishedLines,
  search,
  furtherSubjects,
  anyFilter,
  hardshipRegister,
  filing,
  screenedWomen,
  redFlagChecks,
  quickPagesOfAnyFilter,
  paymentsInScope,
  redFlagSearches,
  commonAmountsAndTexts,
  openedDocuments,
  capUseOfFreedAwards,
  dissolvedBatches,
  freedFilings,
  removedPartsOfGrants,
  everyHand,
  laterRules,
  revokedAwards,
  awardsThatStand,
  preciseRepeatedAwards,
  householdAccounts,
  withdrawnDemands,
  goods,
  loans,
  evaluations,
  donations,
  workerCategories,
  refundUses,
];
