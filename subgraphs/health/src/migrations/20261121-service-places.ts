import type { SqlMigration } from '@gonghui/kit';
import { generalServicesWithPlaces } from '../psychology/counselling.sql.js';

/** Where a psychological service is: who is referred to it may want to go there. */
export const servicePlaces: SqlMigration = {
  name: '20261121_service_places',
  up: [`alter table health.psychological_service add column place text null`, ...generalServicesWithPlaces],
};
