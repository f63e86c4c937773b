import type { SqlMigration } from '@gonghui/kit';
import { followLaterExams } from '../schedule/follow-later-exams.sql.js';

/** Rosters with examinations are followed once, not twice: half of the time that a long one takes. */
export const laterExams: SqlMigration = { name: '20261122_later_exams', up: followLaterExams };
