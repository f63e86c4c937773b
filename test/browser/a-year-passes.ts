import pg from 'pg';

/**
 * Lets a year pass for one grant: the days of the grant and the year of its budget line move one year back, as the owner
 * of the database, so that to the system it was applied for and decided a year ago. Nobody else's grants change; the
 * system itself has no clock to turn.
 */
export async function aYearPassesFor(grantId: string): Promise<void> {
  const url = process.env['GONGHUI_OWNER_URL'];
  if (!url) throw new Error('Set GONGHUI_OWNER_URL to the database of the system that GONGHUI_URL names.');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ line_id: string }>(
      `update grants.grant_case
          set year = year - 1, applied_on = applied_on - interval '1 year', decided_on = decided_on - interval '1 year'
        where id = $1 returning line_id`,
      [grantId],
    );
    await client.query('update grants.budget_line set year = year - 1 where id = $1', [rows[0]!.line_id]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
