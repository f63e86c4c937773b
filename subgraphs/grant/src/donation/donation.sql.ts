/**
 * A line that donations fill holds what was raised and nothing else: at commit each of its entries of kind BUDGET has its
 * donation, of the same amount and direction. Refusals: `GD001`; a changed donation `GL010`.
 */
const requireDonation = `
create function grants.require_donation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
begin
  if (select line.funded_by from grants.budget_line line where line.id = new.line_id) = 'DONATIONS' and not exists (
    select from grants.donation donation where donation.entry_id = new.id) then
    raise exception 'entry %: its line is filled by donations, and it is none', new.id using errcode = 'GD001';
  end if;
  return null;
end
$body$`;

const checkDonation = `
create function grants.check_donation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
begin
  if not exists (
    select from grants.ledger_entry entry
      join grants.budget_line line on line.id = entry.line_id and line.funded_by = 'DONATIONS'
      join grants.ledger_account debit on debit.id = entry.debit_account_id
      left join grants.donation origin on origin.id = new.corrects_id
     where entry.id = new.entry_id and entry.kind = 'BUDGET' and entry.line_id = new.line_id
       and line.union_id = new.union_id and entry.amount_fen = new.amount_fen
       and (debit.kind = 'AVAILABLE') = (new.corrects_id is null)
       and (new.corrects_id is null or origin.corrects_id is null and origin.line_id = new.line_id
         and origin.amount_fen = new.amount_fen)) then
    raise exception 'donation %: its entry, line or correction does not fit', new.id using errcode = 'GD001';
  end if;
  return new;
end
$body$`;

/** Functions and triggers of donations; run after their table. */
export const donationRules: readonly string[] = [
  requireDonation,
  checkDonation,
  `create trigger check_donation before insert on grants.donation for each row execute function grants.check_donation()`,
  `create constraint trigger require_donation after insert on grants.ledger_entry
     deferrable initially deferred for each row when (new.kind = 'BUDGET') execute function grants.require_donation()`,
  `create trigger refuse_change before update or delete or truncate on grants.donation
     for each statement execute function grants.refuse_change()`,
  `alter table grants.donation enable always trigger refuse_change`,
];

/** What the subgraph's role may not do with donations; run after the rights that every subgraph gets. */
export const donationGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on grants.donation from ${role}`,
];
