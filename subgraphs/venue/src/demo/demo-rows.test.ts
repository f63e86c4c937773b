import { describe, expect, test } from 'vitest';
import { mayChangeStatus } from '../rules/may-change-status.js';
import { DEMO_TREE } from '../testing/demo-tree.js';
import { unionId } from '../testing/organization-stand-in.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import { VenueStatus } from '../venue/venue-status.js';
import { demoRows } from './demo-rows.js';
import type { Federation } from './demo-world.js';

const federations = DEMO_TREE.slice(1)
  .map(({ id, level, name }): Federation => ({
    id: unionId(id),
    code: String(id),
    name: name ?? `${id}总工会`,
    level: UnionLevel[level as keyof typeof UnionLevel],
  }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));
const rows = demoRows(federations);

describe('demoRows', () => {
  test('are the same every time', () => {
    expect(demoRows(federations)).toEqual(rows);
  });

  test('have an id each', () => {
    const ids = Object.values(rows).flatMap((table) => table.map((row) => row['id']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('change their status only as the rule allows, and never in the future', () => {
    const histories = Map.groupBy(rows.venue_status_period, (period) => period['venue_id']);
    expect(histories.size).toBe(rows.venue.length);
    for (const periods of histories.values())
      periods.forEach((period, index) => {
        expect(String(period['starts_on']) < '2025-01-01').toBe(true);
        const next = periods[index + 1];
        expect(period['ends_on']).toBe(next?.['starts_on'] ?? null);
        if (!next) return;
        expect(String(next['starts_on']) > String(period['starts_on']), JSON.stringify(periods)).toBe(true);
        expect(
          mayChangeStatus(
            VenueKind[period['kind'] as VenueKind],
            VenueStatus[period['status'] as VenueStatus],
            VenueStatus[next['status'] as VenueStatus],
          ),
        ).toEqual({ state: 'allowed' });
      });
  });

  test('keep every milestone’s and project’s dates in order', () => {
    for (const project of rows.venue_project)
      if (project['start_on'] && project['end_on'])
        expect(String(project['start_on']) <= String(project['end_on'])).toBe(true);
    for (const milestone of rows.milestone)
      expect((milestone['status'] === 'MET') === (milestone['met_on'] !== null)).toBe(true);
  });

  test('without enough counties are refused with the reason', () => {
    expect(() => demoRows(federations.slice(0, -1))).toThrow('Gansu has 86 counties, not 85');
  });
});
