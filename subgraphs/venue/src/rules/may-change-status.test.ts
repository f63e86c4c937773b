import { describe, expect, test } from 'vitest';
import { VenueKind } from '../venue/venue-kind.js';
import { VenueStatus } from '../venue/venue-status.js';
import { mayChangeStatus } from './may-change-status.js';

const { WORKERS_PALACE, WORKERS_HOME, OUTDOOR_STATION, SHARED_WORKERS_HOME, WORKER_SERVICE_CENTRE } = VenueKind;
const { PLANNED, UNDER_CONSTRUCTION, IN_USE, RENOVATING, CLOSED } = VenueStatus;

interface Case {
  readonly kind: VenueKind;
  readonly from: VenueStatus;
  readonly to: VenueStatus;
  readonly code: string | null;
}

const cases: readonly Case[] = [
  { kind: WORKERS_PALACE, from: PLANNED, to: UNDER_CONSTRUCTION, code: null },
  { kind: WORKERS_PALACE, from: UNDER_CONSTRUCTION, to: IN_USE, code: null },
  { kind: WORKERS_PALACE, from: IN_USE, to: RENOVATING, code: null },
  { kind: WORKERS_PALACE, from: IN_USE, to: UNDER_CONSTRUCTION, code: null },
  { kind: WORKERS_PALACE, from: RENOVATING, to: IN_USE, code: null },
  { kind: WORKERS_PALACE, from: PLANNED, to: CLOSED, code: null },
  { kind: WORKERS_PALACE, from: UNDER_CONSTRUCTION, to: CLOSED, code: null },
  { kind: WORKERS_PALACE, from: CLOSED, to: PLANNED, code: null },
  { kind: WORKERS_PALACE, from: CLOSED, to: IN_USE, code: null },
  { kind: WORKERS_PALACE, from: PLANNED, to: IN_USE, code: 'STATUS_OUT_OF_ORDER' },
  { kind: WORKER_SERVICE_CENTRE, from: PLANNED, to: IN_USE, code: 'STATUS_OUT_OF_ORDER' },
  { kind: WORKERS_HOME, from: PLANNED, to: IN_USE, code: null },
  { kind: SHARED_WORKERS_HOME, from: PLANNED, to: IN_USE, code: null },
  { kind: OUTDOOR_STATION, from: PLANNED, to: IN_USE, code: null },
  { kind: WORKERS_PALACE, from: PLANNED, to: RENOVATING, code: 'STATUS_OUT_OF_ORDER' },
  { kind: WORKERS_PALACE, from: UNDER_CONSTRUCTION, to: PLANNED, code: 'STATUS_OUT_OF_ORDER' },
  { kind: WORKERS_PALACE, from: IN_USE, to: PLANNED, code: 'STATUS_OUT_OF_ORDER' },
  { kind: OUTDOOR_STATION, from: CLOSED, to: UNDER_CONSTRUCTION, code: 'STATUS_OUT_OF_ORDER' },
  ...Object.values(VenueStatus).map((status) => ({
    kind: WORKERS_PALACE,
    from: status,
    to: status,
    code: 'SAME_STATUS',
  })),
];

describe('mayChangeStatus', () => {
  test.each(cases)('$kind from $from to $to: $code', ({ kind, from, to, code }) => {
    const change = mayChangeStatus(kind, from, to);
    expect(change.state === 'refused' ? change.code : null).toBe(code);
  });

  test('with any kind, every status can be left', () => {
    for (const kind of Object.values(VenueKind))
      for (const from of Object.values(VenueStatus))
        expect(
          Object.values(VenueStatus).filter((to) => mayChangeStatus(kind, from, to).state === 'allowed'),
        ).not.toEqual([]);
  });
});
