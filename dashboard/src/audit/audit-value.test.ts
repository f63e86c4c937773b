import { describe, expect, it } from 'vitest';
import { fenToYuan, valueKind } from './audit-value';

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
