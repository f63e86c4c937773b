import { describe, expect, it } from 'vitest';
import type { WaitingMark } from './outbox';
import { reasonsOf } from './reasons-of';

const mark = (key: string): WaitingMark => ({
  key,
  panelId: 'panel-1',
  stationNumber: 1,
  aspectId: key,
  mark: '8',
  order: 1,
  refusal: null,
});
const marks = [mark('a'), mark('b')];

describe('reasonsOf', () => {
  it.each([
    ['of one mark', [{ code: 'MARK_ABOVE_MAXIMUM', message: 'm', field: ['marks', '1', 'marks'] }], { b: 'm' }],
    ['of the panel', [{ code: 'PANEL_CLOSED', message: 'c', field: ['panelId'] }], { a: 'c', b: 'c' }],
    ['of the whole sheet', [{ code: 'SHEET_HANDED_IN', message: 'h', field: ['marks'] }], { a: 'h', b: 'h' }],
    ['of one of them, which isn’t told', [{ code: 'MARK_KEY_USED', message: 'k', field: ['marks'] }], {}],
  ] as const)('%s', (_what, errors, expected) => {
    expect(Object.fromEntries(reasonsOf(marks, errors))).toEqual(expected);
  });
});
