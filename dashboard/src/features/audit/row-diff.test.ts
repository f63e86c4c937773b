import { describe, expect, it } from 'vitest';
import { fenToYuan, rowDiff, valueKind } from './row-diff';

describe('when a row was changed', () => {
  it('lists the changed fields first', () => {
    const diff = rowDiff({ id: 1, name: '旧', code: null }, { id: 1, name: '新', code: null }, ['name']);
    expect(diff.map(({ field, changed }) => [field, changed])).toEqual([
      ['name', true],
      ['id', false],
      ['code', false],
    ]);
    expect(diff[0]).toMatchObject({ before: '旧', after: '新' });
  });
});

describe('when a row was made or removed', () => {
  it('leaves out fields without a value', () => {
    expect(rowDiff(null, { id: 1, code: null }, ['id']).map(({ field }) => field)).toEqual(['id']);
    expect(rowDiff({ id: 1, code: null }, null, []).map(({ field }) => field)).toEqual(['id']);
  });

  it('bears an image that is no row', () => {
    expect(rowDiff(null, 'text', [])).toEqual([]);
  });
});

describe('when a value is shown', () => {
  const id = '01a1fd54-a662-7e90-bf15-bceaa899ad58';
  it.each([
    ['staff.session', 'account_id', id, 'account'],
    ['staff.session', 'id', id, 'id'],
    ['organization.trade_union', 'parent_id', id, 'union'],
    ['organization.trade_union', 'id', id, 'union'],
    ['staff.credential', 'password', '[redacted]', 'redacted'],
    ['staff.credential', 'password', '[changed]', 'replaced'],
    ['venue.venue_project', 'budget_fen', 8050000000, 'money'],
    ['venue.venue', 'seats', 800, 'number'],
    ['venue.venue', 'functions', [], 'empty'],
    ['venue.venue', 'functions', ['文艺'], 'list'],
    ['venue.venue', 'opened_on', '2023-05-01', 'date'],
    ['staff.session', 'created_at', '2026-11-21T09:00:26.051+00:00', 'moment'],
    ['organization.coverage', 'is_primary', false, 'no'],
    ['organization.trade_union', 'code', '360000', 'text'],
  ])('knows %s.%s as %s', (table, field, value, kind) => {
    expect(valueKind(table, field, value)).toBe(kind);
  });

  it('turns fen into yuan exactly', () => {
    expect(fenToYuan('8050000000')).toBe('80500000.00');
    expect(fenToYuan('-5')).toBe('-0.05');
  });
});
