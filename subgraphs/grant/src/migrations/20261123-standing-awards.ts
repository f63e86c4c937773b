import type { SqlMigration } from '@gonghui/kit';
import { standingAwards } from '../case/standing-awards.sql.js';

/** What is awarded is what stands of a decision. */
export const awardsThatStand: SqlMigration = { name: '20261123_standing_awards', up: [...standingAwards] };
