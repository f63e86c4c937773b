import type { SqlMigration } from '@gonghui/kit';
import { evaluationTables } from '../evaluation/evaluation.sql.js';

/** Awards by results rest on an evaluation that the funder publishes, no longer on what the applicant states. */
export const evaluations: SqlMigration = { name: '20261123_evaluations', up: [...evaluationTables] };
