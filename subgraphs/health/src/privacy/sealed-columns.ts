import { careSubjectPlace } from '../care/care-case.entity.js';
import { careCorrectionPlace } from '../care/care-correction.entity.js';
import { careStepPlace } from '../care/care-step.entity.js';
import { careNotePlace } from '../care/care-visit.entity.js';
import { documentPlace } from '../claim/claim-document.entity.js';
import { claimFactsPlace } from '../claim/claim-file.entity.js';
import { tracePlace } from '../claim/claim-share.entity.js';
import { subjectPlace } from '../follow-up/follow-up.entity.js';
import { clientPlace, notePlace } from '../psychology/counselling-session.entity.js';
import { outcomePlace } from '../result/exam-result.entity.js';
import { incidentPlace } from '../station/station-incident.entity.js';
import { readingPlace } from '../station/station-reading.entity.js';
import { reasonPlace } from '../worker/personal-read.entity.js';
import { identityPlace, namePlace } from '../worker/worker-identity.entity.js';

/** An encrypted column, and what its values are bound to. */
export interface SealedColumn {
  /** Table of schema `health`. */
  readonly table: string;
  /** Its primary key, one uuid. */
  readonly key: string;
  readonly column: string;
  /** Further columns that the place is made of. */
  readonly parts?: readonly string[];
  /** Rows of one transaction, where values are large. */
  readonly batch?: number;
  /** The place of a row: of its key, or of `parts` in their order. */
  readonly place: (...parts: string[]) => string;
}

/** Every encrypted column; a test compares the list with the database. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'worker_identity', key: 'worker_id', column: 'name_sealed', place: namePlace },
  { table: 'worker_identity', key: 'worker_id', column: 'identity_sealed', place: identityPlace },
  { table: 'personal_read', key: 'id', column: 'reason_sealed', place: reasonPlace },
  { table: 'exam_result', key: 'id', column: 'outcome_sealed', parts: ['booking_id', 'kind'], place: outcomePlace },
  { table: 'follow_up', key: 'id', column: 'subject_sealed', place: subjectPlace },
  { table: 'care_case', key: 'id', column: 'subject_sealed', place: careSubjectPlace },
  { table: 'care_visit', key: 'id', column: 'note_sealed', place: careNotePlace },
  { table: 'care_step', key: 'id', column: 'text_sealed', place: careStepPlace },
  { table: 'care_correction', key: 'id', column: 'words_sealed', place: careCorrectionPlace },
  { table: 'claim_file', key: 'claim_id', column: 'facts_sealed', place: claimFactsPlace },
  { table: 'claim_share', key: 'id', column: 'trace_sealed', place: tracePlace },
  { table: 'claim_document', key: 'id', column: 'content_sealed', batch: 10, place: documentPlace },
  { table: 'counselling_session', key: 'id', column: 'client_sealed', place: clientPlace },
  { table: 'counselling_session', key: 'id', column: 'note_sealed', place: notePlace },
  { table: 'station_reading', key: 'id', column: 'values_sealed', place: readingPlace },
  { table: 'station_incident', key: 'id', column: 'matter_sealed', place: incidentPlace },
];
