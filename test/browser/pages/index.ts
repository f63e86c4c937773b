import { competitionPages } from './competitions.js';
import type { ConsolePage } from './console-page.js';
import { contestPages } from './contests.js';
import { coursePages } from './courses.js';
import { grantAuditPages } from './grant-audit.js';
import { grantPages } from './grants.js';
import { healthReliefPages } from './health-relief.js';
import { healthPages } from './health.js';
import { overviewPages } from './overview.js';
import { staffPages } from './staff.js';
import { unionPages } from './unions.js';
import { venuePages } from './venues.js';

/** Every page of the console, in the states that are looked at. A page of a feature is a row in the feature's file. */
export const pages: readonly ConsolePage[] = [
  ...overviewPages,
  ...unionPages,
  ...venuePages,
  ...grantPages,
  ...grantAuditPages,
  ...competitionPages,
  ...contestPages,
  ...coursePages,
  ...healthPages,
  ...healthReliefPages,
  ...staffPages,
];
