import type { SqlMigration } from '@gonghui/kit';
import { campaign } from './20261121-campaign.js';
import { claimKinds } from './20261121-claim-kinds.js';
import { care } from './20261121-care.js';
import { programmeEnds } from './20261122-programme-ends.js';
import { bookingsAgain } from './20261122-bookings-again.js';
import { cellsByLevel } from './20261122-cells-by-level.js';
import { careCorrections } from './20261122-care-corrections.js';
import { claimSupplements } from './20261122-claim-supplements.js';
import { checkUps } from './20261121-check-ups.js';
import { countedWomen } from './20261122-counted-women.js';
import { fewExamined } from './20261122-few-examined.js';
import { grantRequests } from './20261121-grant-requests.js';
import { claims } from './20261121-claims.js';
import { handOvers } from './20261121-hand-overs.js';
import { initial } from './20261121-initial.js';
import { claimOpenings } from './20261122-claim-openings.js';
import { loggedReads } from './20261122-logged-reads.js';
import { menOnRosters } from './20261121-men-on-rosters.js';
import { owedExamRows } from './20261121-owed-exams.js';
import { owedInScope } from './20261121-owed-in-scope.js';
import { laterExams } from './20261122-later-exams.js';
import { owedSums } from './20261122-owed-sums.js';
import { owedLists } from './20261121-owed-lists.js';
import { programmeDrafts } from './20261121-programme-drafts.js';
import { programmeMonths } from './20261121-programme-months.js';
import { programmeOwnerships } from './20261121-programme-ownerships.js';
import { plans } from './20261121-plans.js';
import { psychology } from './20261121-psychology.js';
import { publishedProgrammes } from './20261121-published-programmes.js';
import { servicePlaces } from './20261121-service-places.js';
import { stations } from './20261121-stations.js';
import { rosterChanges } from './20261121-roster-changes.js';
import { quietDuplicates } from './20261122-quiet-duplicates.js';
import { quietHouseholds } from './20261122-quiet-households.js';
import { reliefIsReady } from './20261121-relief-ready.js';
import { screenedWomen } from './20261121-screened-women.js';
import { quickCells } from './20261121-quick-cells.js';
import { quietBills } from './20261121-quiet-bills.js';
import { quietCases } from './20261121-quiet-cases.js';
import { quietReturns } from './20261122-quiet-returns.js';
import { wholeRequests } from './20261122-whole-requests.js';
import { wholeReplacement } from './20261122-whole-replacement.js';
import { workers } from './20261121-workers.js';

/** Migrations of schema `health`, oldest first. Append; never edit one that has been released. */
export const migrations: readonly SqlMigration[] = [
  initial,
  workers,
  campaign,
  publishedProgrammes,
  menOnRosters,
  programmeMonths,
  checkUps,
  plans,
  grantRequests,
  care,
  psychology,
  claims,
  stations,
  screenedWomen,
  handOvers,
  owedExamRows,
  quickCells,
  programmeOwnerships,
  rosterChanges,
  programmeDrafts,
  servicePlaces,
  quietCases,
  claimKinds,
  reliefIsReady,
  owedLists,
  quietBills,
  owedInScope,
  careCorrections,
  claimSupplements,
  owedSums,
  loggedReads,
  fewExamined,
  quietReturns,
  laterExams,
  quietDuplicates,
  quietHouseholds,
  bookingsAgain,
  wholeRequests,
  countedWomen,
  wholeReplacement,
  programmeEnds,
  claimOpenings,
  cellsByLevel,
];
