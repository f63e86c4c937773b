/**
 * What the database itself holds of the uses of a grant: those that stand are never more than was paid less what came
 * back, however many are recorded at once and whatever is booked later. The row of the grant is the lock of both.
 *
 * Refusals carry an SQLSTATE: `GU001` more than is unused (how many fen is the detail), `GU002` its document or correction
 * does not fit, `GU003` more would come back than is unused.
 */
const usedFen = `
create function grants.used_fen(of_case uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
begin atomic
  select coalesce(sum(case when u.corrects_id is null then u.amount_fen else -u.amount_fen end), 0)::bigint
    from grants.grant_use u where u.case_id = of_case;
end`;

const drawOnGrant = `
create function grants.draw_on_grant() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  owner record;
  unused bigint;
begin
  perform tree.require_read_committed();
  select g.union_id, g.disbursed_fen - g.returned_fen as paid into owner
    from grants.grant_case g where g.id = new.case_id for no key update;
  if owner.union_id is distinct from new.union_id
    or new.document_id is not null and not exists (
      select from grants.case_document document where document.id = new.document_id and document.case_id = new.case_id)
    or new.corrects_id is not null and not exists (
      select from grants.grant_use origin
       where origin.id = new.corrects_id and origin.corrects_id is null
         and (origin.case_id, origin.used_for, origin.amount_fen, origin.used_on, origin.recipients, origin.document_id)
             is not distinct from (new.case_id, new.used_for, new.amount_fen, new.used_on, new.recipients, new.document_id)) then
    raise exception 'use %: its grant, document or correction does not fit', new.id using errcode = 'GU002';
  end if;
  unused := owner.paid - grants.used_fen(new.case_id);
  if new.corrects_id is null and new.amount_fen > unused then
    raise exception 'use %: % fen are unused', new.id, unused using errcode = 'GU001', detail = unused::text;
  end if;
  return new;
end
$body$`;

const keepUsesPaid = `
create function grants.keep_uses_paid() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
begin
  if grants.used_fen(new.id) > new.disbursed_fen - new.returned_fen then
    raise exception 'grant %: more of it is used than would stay paid', new.id using errcode = 'GU003';
  end if;
  return null;
end
$body$`;

/** Functions and triggers of the uses; run after their table. */
export const grantUseRules: readonly string[] = [
  usedFen,
  `revoke execute on function grants.used_fen(uuid) from public`,
  drawOnGrant,
  keepUsesPaid,
  `create trigger draw_on_grant before insert on grants.grant_use for each row execute function grants.draw_on_grant()`,
  `create trigger keep_uses_paid after update of disbursed_fen, returned_fen on grants.grant_case for each row
     when (new.disbursed_fen - new.returned_fen < old.disbursed_fen - old.returned_fen)
     execute function grants.keep_uses_paid()`,
  `create trigger refuse_change before update or delete or truncate on grants.grant_use
     for each statement execute function grants.refuse_change()`,
  `alter table grants.grant_use enable always trigger refuse_change`,
];

/** What the subgraph's role may not do with uses; run after the rights that every subgraph gets. */
export const grantUseGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on grants.grant_use from ${role}`,
];
