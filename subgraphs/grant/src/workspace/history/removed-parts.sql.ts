/**
 * Rows of a grant that are no more: an application that was sent back writes its items anew, and a plan of payments
 * replaces the one before. Their table has forgotten them, the trail has not. The index is asked beyond row-level
 * security, which would not let it look into the record; ids alone leave the function, and what stands under them is
 * read within the reader's scope.
 */
export const removedParts: readonly string[] = [
  `create index record_of_removed_part on audit.record ((before ->> 'case_id')) include (row_id)
    where operation = 'D' and schema_name = 'grants'`,
  `create function grants.removed_parts(case_ids uuid[]) returns table (case_id uuid, row_id text)
   language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select (r.before ->> 'case_id')::uuid, r.row_id from audit.record r
      where r.operation = 'D' and r.schema_name = 'grants' and r.before ->> 'case_id' = any(case_ids::text[]);
   end`,
  `comment on function grants.removed_parts is 'Ids of the rows that belonged to these grants and were deleted, from the audit trail.'`,
];
