/**
 * What the bearer of a code may know: for each month of a year whether it was paid. The one way by which nobody signed in
 * reads anything of the ledger: it takes the hash of a code, and answers with months and nothing else.
 */
export const beneficiaryMonths = `
create function grants.beneficiary_months(code_hash text, from_day date, to_day date)
returns table (registered_on date, month date, paid boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select household.registered_on, payment.month, bool_or(payment.status = 'PAID')
    from grants.beneficiary household
    left join grants.payment payment
      on payment.beneficiary_id = household.id and payment.status <> 'CANCELLED'
     and payment.month between from_day and to_day
   where household.token_hash = code_hash
   group by household.registered_on, payment.month
   order by payment.month;
end`;
