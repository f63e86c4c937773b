/**
 * What the database itself holds of the ledger, whoever writes and however many at once.
 *
 * - An entry debits one account of a line and credits another by one positive amount, so that an unbalanced one cannot
 *   be written. A balance is what was debited less what was credited; the balances of a line sum to nothing.
 * - Only `grants.post_entries` changes balances, of accounts and of grants. It takes its locks in one order: the funder's
 *   months, grants by id, accounts by id.
 * - An entry is never changed or deleted. A correction is the same entry with its accounts exchanged; in the turnover of
 *   the accounts it counts as less of what it corrects (红字冲销), so that turnover is always net of mistakes.
 *
 * | Entry        | Debits    | Credits       |                                                    |
 * |--------------|-----------|---------------|----------------------------------------------------|
 * | BUDGET       | AVAILABLE | APPROPRIATION | exchanged accounts cut the budget                  |
 * | RESERVE      | RESERVED  | AVAILABLE     |                                                    |
 * | PAY          | DISBURSED | RESERVED      |                                                    |
 * | VOID         | AVAILABLE | RESERVED      |                                                    |
 * | RETURN       | RETURNED  | DISBURSED     |                                                    |
 * | REAPPROPRIATE| AVAILABLE | RETURNED      | returned money may be spent again                  |
 *
 * Refusals carry an SQLSTATE of class `GL`, or the name of a check; `ledgerRefusalOf` turns both into codes.
 */

const definer = 'security definer set search_path = pg_catalog, pg_temp';

/** Five accounts come with every budget line. */
const openAccounts = `
create function grants.open_accounts() returns trigger
language plpgsql ${definer}
as $body$
begin
  insert into grants.ledger_account (id, union_id, line_id, kind)
  select platform.uuid7(), line.union_id, line.id, account.kind
    from added line
   cross join unnest(array['APPROPRIATION', 'AVAILABLE', 'RESERVED', 'DISBURSED', 'RETURNED']) account (kind);
  return null;
end
$body$`;

const accountsOf = `
create function grants.accounts_of(entry_kind text) returns text[]
language sql immutable parallel safe
return case entry_kind
  when 'BUDGET' then array['AVAILABLE', 'APPROPRIATION']
  when 'RESERVE' then array['RESERVED', 'AVAILABLE']
  when 'PAY' then array['DISBURSED', 'RESERVED']
  when 'VOID' then array['AVAILABLE', 'RESERVED']
  when 'RETURN' then array['RETURNED', 'DISBURSED']
  when 'REAPPROPRIATE' then array['AVAILABLE', 'RETURNED']
end`;

const lockPeriods = `
create function grants.lock_periods(funder_ids uuid[], closing boolean) returns void
language plpgsql ${definer}
as $body$
declare
  funder uuid;
begin
  for funder in select distinct each.id from unnest(funder_ids) each (id) order by each.id loop
    if closing then
      perform pg_advisory_xact_lock(hashtextextended('grants.accounting_period ' || funder, 0));
    else
      perform pg_advisory_xact_lock_shared(hashtextextended('grants.accounting_period ' || funder, 0));
    end if;
  end loop;
end
$body$`;

const postEntries = `
create function grants.post_entries() returns trigger
language plpgsql ${definer}
as $body$
declare
  offender record;
begin
  perform tree.require_read_committed();
  perform grants.lock_periods(
    array(select line.union_id from added join grants.budget_line line on line.id = added.line_id), false);
  perform from grants.grant_case where id in (select case_id from added) order by id for no key update;
  perform from grants.ledger_account
    where id in (select debit_account_id from added union select credit_account_id from added) order by id for no key update;

  select added.id, fault.code into offender
    from added
    join grants.budget_line line on line.id = added.line_id
    join grants.ledger_account debit on debit.id = added.debit_account_id
    join grants.ledger_account credit on credit.id = added.credit_account_id
    left join grants.grant_case owner on owner.id = added.case_id
    left join grants.payment payment on payment.id = added.payment_id
    left join grants.ledger_entry origin on origin.id = added.corrects_id
   cross join lateral (select case
     when debit.line_id <> added.line_id or credit.line_id <> added.line_id then 'GL002'
     when added.corrects_id is null and array[debit.kind, credit.kind] <> grants.accounts_of(added.kind)
       and not (added.kind = 'BUDGET' and array[credit.kind, debit.kind] = grants.accounts_of('BUDGET')) then 'GL002'
     when (added.case_id is not null) <> (added.kind in ('RESERVE', 'PAY', 'VOID', 'RETURN')) then 'GL002'
     when added.union_id <> coalesce(owner.union_id, line.union_id) then 'GL002'
     when owner.line_id is distinct from added.line_id and owner.id is not null then 'GL002'
     when payment.id is not null
       and (added.kind <> 'PAY' or payment.case_id <> added.case_id or payment.amount_fen <> added.amount_fen) then 'GL002'
     when added.corrects_id is not null and (origin.corrects_id is not null or origin.kind <> added.kind
       or origin.line_id <> added.line_id or origin.case_id is distinct from added.case_id
       or origin.payment_id is distinct from added.payment_id or origin.amount_fen <> added.amount_fen
       or origin.debit_account_id <> added.credit_account_id or origin.credit_account_id <> added.debit_account_id) then 'GL003'
     when exists (select from grants.accounting_period closed
       where closed.union_id = line.union_id and closed.month = date_trunc('month', added.booked_on::timestamp)::date) then 'GL001'
     end as code) fault
   where fault.code is not null
   limit 1;
  if found then
    raise exception 'entry %: %', offender.id, case offender.code
      when 'GL001' then 'its month is closed'
      when 'GL003' then 'it is no correction of the entry that it names'
      else 'its accounts, grant or payment do not fit its kind' end
      using errcode = offender.code;
  end if;

  update grants.grant_case owner
     set reserved_fen = owner.reserved_fen + moved.reserved,
         disbursed_fen = owner.disbursed_fen + moved.disbursed,
         returned_fen = owner.returned_fen + moved.returned
    from (
      select signed.case_id,
             coalesce(sum(signed.amount) filter (where signed.kind = 'RESERVE'), 0)
               - coalesce(sum(signed.amount) filter (where signed.kind in ('PAY', 'VOID')), 0) as reserved,
             coalesce(sum(signed.amount) filter (where signed.kind = 'PAY'), 0) as disbursed,
             coalesce(sum(signed.amount) filter (where signed.kind = 'RETURN'), 0) as returned
        from (select added.case_id, added.kind, case when added.corrects_id is null then added.amount_fen else -added.amount_fen end as amount
                from added where added.case_id is not null) signed
       group by signed.case_id) moved
   where owner.id = moved.case_id;
  update grants.ledger_account account
     set debit_fen = account.debit_fen + moved.debit, credit_fen = account.credit_fen + moved.credit
    from (
      select side.account_id, sum(side.debit) as debit, sum(side.credit) as credit
        from (
          select case when added.corrects_id is null then added.debit_account_id else added.credit_account_id end as account_id,
                 case when added.corrects_id is null then added.amount_fen else -added.amount_fen end as debit, 0 as credit from added
          union all
          select case when added.corrects_id is null then added.credit_account_id else added.debit_account_id end,
                 0, case when added.corrects_id is null then added.amount_fen else -added.amount_fen end from added) side
       group by side.account_id) moved
   where account.id = moved.account_id;
  return null;
end
$body$`;

const refuseChange = `
create function grants.refuse_change() returns trigger
language plpgsql
as $body$
begin
  raise exception 'what is booked is never changed; write a correction' using errcode = 'GL010';
end
$body$`;

/** Balances of a grant are the ledger's: the owner's trigger writes them, and nobody else. */
const guardBalances = `
create function grants.guard_balances() returns trigger
language plpgsql
as $body$
begin
  if (new.reserved_fen, new.disbursed_fen, new.returned_fen) is distinct from
       (case when tg_op = 'INSERT' then row(0::bigint, 0::bigint, 0::bigint) else row(old.reserved_fen, old.disbursed_fen, old.returned_fen) end)
    and current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
    raise exception 'grant %: its balances are the ledger''s', new.id using errcode = 'GL011';
  end if;
  return new;
end
$body$`;

/** At commit, money that the register calls paid is in the ledger. */
const requireEntry = `
create function grants.require_entry() returns trigger
language plpgsql ${definer}
as $body$
begin
  if exists (select from grants.payment paid where paid.id = new.id and paid.status = 'PAID')
    <> exists (select from grants.ledger_entry entry
         where entry.payment_id = new.id and entry.kind = 'PAY' and entry.corrects_id is null
           and not exists (select from grants.ledger_entry correction where correction.corrects_id = entry.id)) then
    raise exception 'payment %: it is paid, or booked, but not both', new.id using errcode = 'GL012';
  end if;
  return null;
end
$body$`;

const requirePayment = `
create function grants.require_payment() returns trigger
language plpgsql ${definer}
as $body$
begin
  if exists (select from grants.payment paid where paid.id = new.payment_id and paid.status = 'PAID')
    <> exists (select from grants.ledger_entry entry
         where entry.payment_id = new.payment_id and entry.kind = 'PAY' and entry.corrects_id is null
           and not exists (select from grants.ledger_entry correction where correction.corrects_id = entry.id)) then
    raise exception 'payment %: it is paid, or booked, but not both', new.payment_id using errcode = 'GL012';
  end if;
  return null;
end
$body$`;

const lockLines = `
create function grants.lock_lines(line_ids uuid[]) returns table (line_id uuid, available_fen bigint)
language plpgsql ${definer}
as $body$
begin
  perform from grants.ledger_account account
    where account.line_id = any(line_ids) order by account.id for no key update;
  return query select account.line_id, account.balance_fen from grants.ledger_account account
    where account.line_id = any(line_ids) and account.kind = 'AVAILABLE'
      and (tree.sees_all() or tree.is_unscoped_admin() or tree.in_scope(account.union_id));
end
$body$`;

/** What each line holds, as far as the reader may see it. */
const lineBalances = `
create function grants.line_balances(line_ids uuid[])
returns table (line_id uuid, budget_fen bigint, available_fen bigint, reserved_fen bigint, disbursed_fen bigint, returned_fen bigint)
language sql stable
begin atomic
  select account.line_id,
         -(sum(account.balance_fen) filter (where account.kind = 'APPROPRIATION'))::bigint,
         (sum(account.balance_fen) filter (where account.kind = 'AVAILABLE'))::bigint,
         (sum(account.balance_fen) filter (where account.kind = 'RESERVED'))::bigint,
         (sum(account.debit_fen) filter (where account.kind = 'DISBURSED'))::bigint,
         (sum(account.debit_fen) filter (where account.kind = 'RETURNED'))::bigint
    from grants.ledger_account account
   where account.line_id = any(line_ids)
   group by account.line_id;
end`;

/** Compares every balance with a recount of the entries. One row per difference; none when all is well. */
const ledgerFaults = `
create function grants.ledger_faults() returns table (what text, id uuid, kept bigint, recounted bigint)
language sql stable
begin atomic
  with signed as (
    select entry.case_id, entry.kind, case when entry.corrects_id is null then entry.amount_fen else -entry.amount_fen end as amount
      from grants.ledger_entry entry),
  sides as (
    select entry.debit_account_id as account_id, entry.amount_fen as amount from grants.ledger_entry entry
    union all
    select entry.credit_account_id, -entry.amount_fen from grants.ledger_entry entry),
  accounts as (select sides.account_id, sum(sides.amount)::bigint as amount from sides group by sides.account_id),
  cases as (
    select signed.case_id,
           (coalesce(sum(signed.amount) filter (where signed.kind = 'RESERVE'), 0)
             - coalesce(sum(signed.amount) filter (where signed.kind in ('PAY', 'VOID')), 0))::bigint as reserved,
           coalesce(sum(signed.amount) filter (where signed.kind = 'PAY'), 0)::bigint as disbursed,
           coalesce(sum(signed.amount) filter (where signed.kind = 'RETURN'), 0)::bigint as returned
      from signed where signed.case_id is not null group by signed.case_id)
  select 'account', account.id, account.balance_fen, coalesce(accounts.amount, 0)
    from grants.ledger_account account left join accounts on accounts.account_id = account.id
   where account.balance_fen <> coalesce(accounts.amount, 0)
  union all
  select 'line', account.line_id, sum(account.balance_fen)::bigint, 0
    from grants.ledger_account account group by account.line_id having sum(account.balance_fen) <> 0
  union all
  select balance.what, owner.id, balance.kept, balance.recounted
    from grants.grant_case owner left join cases on cases.case_id = owner.id
   cross join lateral (values
     ('reserved', owner.reserved_fen, coalesce(cases.reserved, 0)),
     ('disbursed', owner.disbursed_fen, coalesce(cases.disbursed, 0)),
     ('returned', owner.returned_fen, coalesce(cases.returned, 0))) balance (what, kept, recounted)
   where balance.kept <> balance.recounted;
end`;

/** Functions, views and triggers of the ledger; run after its tables. */
export const ledgerRules: readonly string[] = [
  openAccounts,
  accountsOf,
  lockPeriods,
  postEntries,
  refuseChange,
  guardBalances,
  requireEntry,
  requirePayment,
  lockLines,
  lineBalances,
  ledgerFaults,
  `create trigger open_accounts after insert on grants.budget_line
     referencing new table as added for each statement execute function grants.open_accounts()`,
  `create trigger post_entries after insert on grants.ledger_entry
     referencing new table as added for each statement execute function grants.post_entries()`,
  ...['ledger_entry', 'accounting_period', 'bank_file'].flatMap((table) => [
    `create trigger refuse_change before update or delete or truncate on grants.${table}
       for each statement execute function grants.refuse_change()`,
    `alter table grants.${table} enable always trigger refuse_change`,
  ]),
  `create trigger guard_balances before insert or update of reserved_fen, disbursed_fen, returned_fen on grants.grant_case
     for each row execute function grants.guard_balances()`,
  `create constraint trigger require_entry after insert or update of status on grants.payment
     deferrable initially deferred for each row execute function grants.require_entry()`,
  `create constraint trigger require_payment after insert on grants.ledger_entry
     deferrable initially deferred for each row when (new.payment_id is not null)
     execute function grants.require_payment()`,
];

/** What the subgraph's role may not do with the ledger; run after the rights that every subgraph gets. */
export const ledgerGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on grants.ledger_entry, grants.accounting_period, grants.bank_file from ${role}`,
  `revoke insert, update, delete, truncate on grants.ledger_account from ${role}`,
];
