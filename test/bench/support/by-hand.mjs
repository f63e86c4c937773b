// The province page as somebody would write it who has one connection and nothing to guard.

/** Where the figures come from: sums that are kept, or the records themselves. */
const FIGURES = {
  rollups: `
    select id, max(amount) filter (where key = 'organization.members') as members,
           max(amount) filter (where key = 'venue.palacesInUse') as in_use,
           max(amount) filter (where key = 'venue.palacesUnderConstruction') as under_construction,
           max(amount) filter (where key = 'venue.palacesPlanned') as planned
      from rollup.totals(array(select id from asked),
        '{organization.members,venue.palacesInUse,venue.palacesUnderConstruction,venue.palacesPlanned}', null, $2)
     group by id`,
  records: `
    select asked.id, members.members, palaces.in_use, palaces.under_construction, palaces.planned
      from asked
      left join (
        select below.asked_id, sum(report.members) as members
          from below join organization.membership_return report on report.union_id = below.id
         where report.period < $3::date and (report.until is null or report.until >= $3::date)
         group by below.asked_id) members on members.asked_id = asked.id
      left join (
        select below.asked_id, count(*) filter (where status = 'IN_USE') as in_use,
               count(*) filter (where status = 'UNDER_CONSTRUCTION') as under_construction,
               count(*) filter (where status = 'PLANNED') as planned
          from below join venue.venue_status_period state on state.union_id = below.id
         where kind = 'WORKERS_PALACE' and state.starts_on < $3::date and (state.ends_on is null or state.ends_on >= $3::date)
         group by below.asked_id) palaces on palaces.asked_id = asked.id`,
};

const statementOf = (figures) => `
  with province as materialized (
    select id from organization.trade_union where code = $1 and status = 'ACTIVE'
  ),
  asked as materialized (
    select u.id, u.code, u.name from organization.trade_union u join province on province.id in (u.id, u.parent_id)
     where u.status = 'ACTIVE' and $3::date is not null
  ),
  below as (
    select asked.id as asked_id, each.id
      from asked join tree.node top on top.id = asked.id
      join tree.node home on home.path <@ top.path
      join tree.node each on each.home = home.node
  ),
  figure as materialized (${FIGURES[figures]}),
  coverage as materialized (
    select wanted.within_id, count(distinct wanted.place_id)::float8 as required,
           count(distinct wanted.place_id) filter (where exists (
             select from venue.venue_status_period state
              where state.union_id = wanted.place_id and state.kind = any(wanted.venue_kinds) and state.status = 'IN_USE'
                and state.starts_on <= $2::date and (state.ends_on is null or state.ends_on > $2::date))) as covered
      from venue.wanted(array(select id from asked), $2::date) wanted
     where 'WORKERS_PALACE' = any(wanted.venue_kinds) and wanted.place_id is not null
     group by wanted.within_id
  )
  select asked.name, asked.code = $1 as is_province, coalesce(figure.members, 0)::int as members, figure.in_use::int,
         figure.under_construction::int, figure.planned::int, coverage.covered / nullif(coverage.required, 0) as rate
    from asked left join figure using (id) left join coverage on coverage.within_id = asked.id`;

/**
 * Prepares a connection of the owner to answer the page, in one statement.
 * @param {'rollups' | 'records'} figures
 */
export async function pageByHand(client, figures, provinceCode) {
  // Coverage is counted by a function of the database that answers within a scope.
  await client.query(
    `select set_config('gonghui.union', place.id::text, false), set_config('gonghui.scope', place.path::text, false)
       from tree.place join organization.trade_union u on u.id = place.id where u.code = $1 and u.status = 'ACTIVE'`,
    [provinceCode],
  );
  const { rows } = await client.query(
    `select today::text, (date_trunc('month', today::timestamp) + interval '1 month')::date::text as month_end
       from tree.today() today`,
  );
  const query = { name: figures, text: statementOf(figures), values: [provinceCode, rows[0].today, rows[0].month_end] };
  return async () => (await client.query(query)).rows;
}

/** The answer of the graph in the form of the rows above; what was not asked is left out of both. */
export function comparable(rows) {
  const lines = rows.map((row) =>
    row.is_province
      ? { name: row.name, palaces: [row.in_use, row.under_construction, row.planned] }
      : { name: row.name, members: row.members, rate: row.rate === null ? null : Number(row.rate.toFixed(6)) },
  );
  return JSON.stringify(lines.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Rows from the graph's answer. */
export function rowsOf({ tradeUnion }) {
  const { palacesInUse, palacesUnderConstruction, palacesPlanned } = tradeUnion.venueSummary;
  return [
    {
      name: tradeUnion.name,
      is_province: true,
      in_use: palacesInUse,
      under_construction: palacesUnderConstruction,
      planned: palacesPlanned,
    },
    ...tradeUnion.children.edges.map(({ node }) => ({
      name: node.name,
      is_province: false,
      members: node.organizationSummary.members,
      rate: node.venueSummary.coverageRate,
    })),
  ];
}
