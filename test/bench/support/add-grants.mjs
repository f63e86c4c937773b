import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import pg from 'pg';

/** Entries of one grant: set aside, paid in two parts, the rest set free. */
const ENTRIES_PER_GRANT = 4;
const SCHEMES = 40;
const YEARS = [2019, 2020, 2021, 2022, 2023];
/** Grants of one statement: bounded, so that neither the server nor we hold much. */
const CHUNK = 5_000;
/** Accounts of one union, which its grants take in turn. */
const PAYEES = 50;
/** Of so many grants one is odd in some way, each way with a number of its own; primes, so that they seldom meet. */
const ODD = { repeated: 499, shared: 487, otherPayee: 1_009, paidEarly: 1_013 };
/** The scheme that pays in December. */
const LATE_SCHEME = 3;
/** The cap of all schemes: one grant of 80 asks for 95 % of it or more. */
const CAP_FEN = 5_300_000;

const schemeId = (n) => `be000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const lineId = (scheme, year) => `be000000-0000-7000-8001-${String(scheme * 10_000 + year).padStart(12, '0')}`;
const caseId = (n) => `be000000-0000-7000-8002-${String(n).padStart(12, '0')}`;

/**
 * Adds grants with so many ledger entries to a province, through the ledger's own triggers. They are spread over 40 schemes,
 * five years and all unions of the province, each with accounts of its own; one of twenty is odd in some way. All follows from
 * the number, so that every run is the same.
 * @returns a scheme and a line to ask about, and the number of grants
 */
export async function addGrants(ownerUrl, entries, provinceCode) {
  const grants = Math.floor(entries / ENTRIES_PER_GRANT);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const client = await pool.connect();
  try {
    await client.query('set synchronous_commit = off');
    const { rows } = await client.query(
      `select array_agg(u.id order by u.id) as unions, (select id from organization.trade_union where code = $1 and status = 'ACTIVE') as funder
         from organization.trade_union u
        where u.status = 'ACTIVE' and u.id in (select tree.below((select id from organization.trade_union where code = $1 and status = 'ACTIVE')))`,
      [provinceCode],
    );
    const [{ unions, funder }] = rows;
    await transaction(client, () => addSchemes(client, funder, grants));
    const chunks = Array.from({ length: Math.ceil(grants / CHUNK) }, (_, n) => [
      n * CHUNK,
      Math.min(grants, (n + 1) * CHUNK),
    ]);
    for (const [start, end] of chunks)
      await transaction(client, () =>
        client.query(
          `insert into grants.grant_case (id, number, union_id, scheme_id, version_id, line_id, year, applied_on, title, pinyin, status,
             payee_name, payee_account, payee_account_hash, declared_count, applied_fen, awarded_fen, decided_on, decision_number)
           select id, number, union_id, scheme_id, scheme_id, line_id, year, applied_on, title, pinyin, status,
                  payee_name, payee_account, encode(sha256(payee_account::bytea), 'hex'), declared_count, awarded_fen + 10000, awarded_fen,
                  decided_on, decision_number
             from jsonb_to_recordset($1::jsonb) grant_row (id uuid, number text, union_id uuid, scheme_id uuid, line_id uuid, year int, applied_on date,
               title text, pinyin text, status text, payee_name text, payee_account text, declared_count int, awarded_fen bigint, decided_on date, decision_number text)`,
          [JSON.stringify(grantRows(start, end, unions))],
        ),
      );
    const payments = [1, 2];
    for (const [kind, part] of [['RESERVE'], ...payments.map((one) => ['PAY', one]), ['VOID']]) {
      for (const [start, end] of chunks)
        await transaction(client, async () => {
          if (part) await addPayments(client, part, start, end);
          await client.query(
            `insert into grants.ledger_entry (id, union_id, line_id, case_id, payment_id, kind, debit_account_id, credit_account_id, amount_fen, booked_on, actor, actor_name, request)
             select platform.uuid7(), c.union_id, c.line_id, c.id, paid.id, $1::text, debit.id, credit.id,
                    case $1::text when 'RESERVE' then c.awarded_fen when 'PAY' then paid.amount_fen else c.reserved_fen end,
                    make_date(c.year, 6, 1), 'bench', 'bench', 'bench'
               from grants.grant_case c
               left join grants.payment paid on paid.case_id = c.id and paid.bank_reference = $4
               join grants.ledger_account debit on debit.line_id = c.line_id and debit.kind = (grants.accounts_of($1::text))[1]
               join grants.ledger_account credit on credit.line_id = c.line_id and credit.kind = (grants.accounts_of($1::text))[2]
              where c.id between $2::uuid and $3::uuid`,
            [kind, caseId(start), caseId(end - 1), part ? `PART-${part}` : null],
          );
        });
      // Between two payments lie months and many nights: what they leave behind is used again.
      await client.query('vacuum grants.grant_case');
    }
    // As on any day after the night's clean-up: what an index holds is not looked up in the table again.
    await client.query('vacuum analyze grants.grant_case');
    await client.query('vacuum analyze grants.ledger_entry');
    await client.query('vacuum analyze grants.case_text');
    await client.query('vacuum analyze grants.payment');
    // The search for red flags, which would begin with the system, is not what is measured.
    await client.query(
      `insert into grants.red_flag_search (union_id, requested_at, requested_by, rule_keys, runs, started_at, finished_at)
       select id, now() + interval '1 day', 'bench', '{}', '[]', now(), now() from tree.place where parent_id is null`,
    );
    await foldAll(pool);
    return { grants, schemeId: schemeId(7), lineId: lineId(7, 2021) };
  } finally {
    client.release();
    await pool.end();
  }
}

async function transaction(client, work) {
  await client.query('begin');
  const tables = ['grant_case', 'ledger_entry', 'ledger_account', 'payment'].map((table) => `grants.${table}`);
  await withoutAuditTrail(client, tables, work);
  await client.query('commit');
}

/** The payments of a part of the grants, as the bank has confirmed them. */
const addPayments = (client, part, start, end) =>
  client.query(
    `insert into grants.payment (id, case_id, union_id, line_id, amount_fen, payee_name, payee_account, payee_account_hash, status,
       prepared_on, paid_on, bank_reference)
     select platform.uuid7(), c.id, c.union_id, c.line_id, (c.awarded_fen - 100) / 2,
            case when odd.n % $4 = 0 then '他人' else c.payee_name end, c.payee_account, c.payee_account_hash, 'PAID', make_date(c.year, 4, 1),
            case when c.scheme_id = $6 then make_date(c.year, 12, 20) when odd.n % $5 = 0 then c.decided_on - 10 else make_date(c.year, 6, 1) end,
            $1
       from grants.grant_case c
      cross join lateral (select substr(c.number, 7)::int as n) odd
      where c.id between $2::uuid and $3::uuid`,
    [`PART-${part}`, caseId(start), caseId(end - 1), ODD.otherPayee, ODD.paidEarly, schemeId(LATE_SCHEME)],
  );

async function addSchemes(client, funder, grants) {
  const perLine = Math.ceil(grants / (SCHEMES * YEARS.length)) + 1;
  for (let n = 0; n < SCHEMES; n += 1) {
    await client.query(
      `insert into grants.scheme (id, union_id, code, name, pinyin, kind) values ($1, $2, $3, $4, $3, 'SPECIAL_SUBSIDY')`,
      [schemeId(n), funder, `BENCH-${n}`, `专项补助${n}`],
    );
    await client.query(
      `insert into grants.scheme_version (id, scheme_id, union_id, version, status, effective_from, terms, source)
       values ($1, $1, $2, 1, 'PUBLISHED', '2000-01-01', $3, '办法')`,
      [
        schemeId(n),
        funder,
        JSON.stringify({ items: [], caps: [{ kind: 'PROJECT', level: null, amountFen: String(CAP_FEN) }] }),
      ],
    );
    for (const year of YEARS) {
      await client.query(
        `insert into grants.budget_line (id, scheme_id, union_id, year, name) values ($1, $2, $3, $4, '专项')`,
        [lineId(n, year), schemeId(n), funder, year],
      );
      await client.query(
        `insert into grants.ledger_entry (id, union_id, line_id, kind, debit_account_id, credit_account_id, amount_fen, booked_on, actor, actor_name, request)
         select platform.uuid7(), $2, $1, 'BUDGET', debit.id, credit.id, $3, make_date($4, 1, 1), 'bench', 'bench', 'bench'
           from grants.ledger_account debit, grants.ledger_account credit
          where debit.line_id = $1 and debit.kind = 'AVAILABLE' and credit.line_id = $1 and credit.kind = 'APPROPRIATION'`,
        [lineId(n, year), funder, String(perLine * 10_000_000), year],
      );
    }
  }
}

function grantRows(start, end, unions) {
  return Array.from({ length: end - start }, (_, index) => {
    const n = start + index;
    const scheme = n % SCHEMES;
    const year = YEARS[Math.floor(n / SCHEMES) % YEARS.length];
    const { applicant, payee } = whoOf(n, unions.length);
    return {
      id: caseId(n),
      number: `BENCH-${n}`,
      union_id: unions[applicant],
      scheme_id: schemeId(scheme),
      line_id: lineId(scheme, year),
      year,
      applied_on: `${year}-03-${String((n % 28) + 1).padStart(2, '0')}`,
      title: `专项补助申请${n}`,
      pinyin: `zxbzsq${n}`,
      status: n % 50 === 0 ? 'PAID' : 'CLOSED',
      payee_name: `收款单位${payee}`,
      payee_account: `6222${String(payee).padStart(12, '0')}`,
      declared_count: n % 10 === 0 ? 1 + (n % 60) : null,
      awarded_fen: 100_000 + ((n * 7_919) % 5_000_000),
      decided_on: `${year}-05-01`,
      decision_number: `${year}年第${n % 40}次`,
    };
  });
}

/** Applicant and payee of a grant, by number. A repeated one has those of the latest grant of its scheme and year. */
function whoOf(n, unions) {
  const again = SCHEMES * YEARS.length;
  if (n % ODD.repeated === 0 && n >= again) return whoOf(n - again, unions);
  const applicant = (n * 7_919) % unions;
  const payee = applicant * PAYEES + (Math.floor(n / unions) % PAYEES);
  return { applicant, payee: n % ODD.shared === 0 && n > 0 ? whoOf(n - 1, unions).payee : payee };
}
