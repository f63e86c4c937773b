import { hideFromReaders, type SqlMigration } from '@gonghui/kit';

/** A bill tells by being there that somebody claims: the trail shows none, as it shows no claim. */
export const quietBills: SqlMigration = { name: '20261121_quiet_bills', up: hideFromReaders(['health.claim_bill']) };
