import type { SqlMigration } from '@gonghui/kit';
import { federationNames } from '../federation-name/find-federation-names.js';

/** Names of federations, for readers of other places. */
export const federationNamesMigration: SqlMigration = { name: '20261121_federation_names', up: [federationNames] };
