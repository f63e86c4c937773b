import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import pg from 'pg';

/**
 * Gives a province `factor` times its grassroots unions: each is copied with its returns, at its place in the tree. Totals
 * are kept by the same triggers as ever, and folded; the audit trail, which the page does not read, is left out.
 * @returns how many grassroots unions the province has then
 */
export async function multiplyUnions(url, provinceCode, factor) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `create temporary table copied on commit drop as
       select gen_random_uuid() as id, source.id as source_id, source.parent_id, source.counted_from
         from organization.trade_union province
         join tree.below(province.id) below (id) on true
         join organization.trade_union source on source.id = below.id
         cross join generate_series(2, $2::int)
        where province.code = $1 and province.status = 'ACTIVE' and source.level = 'GRASSROOTS' and source.status = 'ACTIVE'`,
      [provinceCode, factor],
    );
    await client.query(
      `select tree.add_nodes(array_agg(id), array_agg(parent_id), array_agg(true), array_agg(counted_from)) from copied`,
    );
    const tables = ['organization.trade_union', 'organization.membership_return'];
    await withoutAuditTrail(client, tables, async () => {
      await client.query('analyze copied');
      await client.query(
        `insert into organization.trade_union
           (id, parent_id, name, pinyin, level, kind, founded_on, counted_from, is_new_business_form, industry)
         select copied.id, copied.parent_id, name, pinyin, level, kind, founded_on, source.counted_from, is_new_business_form, industry
           from copied join organization.trade_union source on source.id = source_id`,
      );
      await client.query(
        `insert into organization.membership_return
           (id, union_id, period, until, members, female_members, migrant_members, new_form_members, two_new_members)
         select gen_random_uuid(), copied.id, period, until, members, female_members, migrant_members, new_form_members, two_new_members
           from copied join organization.membership_return source on source.union_id = source_id`,
      );
    });
    await client.query('commit');
    await foldAll(pool);
    await client.query('vacuum analyze');
    const { rows } = await client.query(
      `select count(*)::int as unions from organization.trade_union province
         join tree.below(province.id) below (id) on true
         join organization.trade_union each on each.id = below.id and each.level = 'GRASSROOTS'
        where province.code = $1 and province.status = 'ACTIVE'`,
      [provinceCode],
    );
    return rows[0].unions;
  } finally {
    client.release();
    await pool.end();
  }
}
