import { describe, expect, it } from 'vitest';
import { auditTable } from './audit-table.js';

describe('when a table is declared', () => {
  it.each(['venue', '', 'a.b.c', '.venue', 'venue.', `s.${'x'.repeat(62)}`])('"%s" is refused', (table) => {
    expect(() => auditTable(table, { id: 'id', union: null })).toThrow(/schema\.table|63 bytes/);
  });

  it('names that need quoting are quoted', () => {
    const sql = auditTable('s.Odd "name"', { id: 'Id', union: 'Union', redact: [`it's`] })
      .up()
      .join('\n');
    expect(sql).toContain('on "s"."Odd ""name"""');
    expect(sql).toContain('r."Id"::text');
    expect(sql).toContain('r."Union"');
    expect(sql).toContain(`'it''s', case when r."it's" is not null`);
  });
});
