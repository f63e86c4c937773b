import type { SqlMigration } from '@gonghui/kit';

/** Tells other subgraphs whether a code is of a household on the hardship register, and nothing else of it. */
export const hardshipRegister: SqlMigration = {
  name: '20261121_hardship_register',
  up: [
    `create function reference.hardship_union(code_hash text) returns uuid
     language sql stable security definer set search_path = pg_catalog, pg_temp
     begin atomic
       select household.union_id from grants.beneficiary household
        where household.token_hash = code_hash and household.removed_on is null;
     end`,
    `comment on function reference.hardship_union(text) is 'The union that helps the household with that code (SHA-256, hexadecimal) while it is on the hardship register; null for any other code.'`,
  ],
};
