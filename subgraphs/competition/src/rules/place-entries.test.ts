import { describe, expect, test } from 'vitest';
import { placeEntries, type EntryRegister, type EntryRow, type OpenEvent } from './place-entries.js';

const event = (name: string, change: Partial<OpenEvent> = {}): OpenEvent => ({
  id: `event ${name}`,
  name,
  scoredUnit: 'CONTESTANT',
  maxEntries: null,
  maxPerUnion: null,
  entries: 0,
  byUnion: new Map(),
  entered: new Set(),
  ...change,
});
const row = (name: string, change: Partial<EntryRow> = {}): EntryRow => ({
  row: 2,
  name,
  personNo: null,
  team: null,
  unionId: null,
  events: [],
  ...change,
});
const empty = (...events: OpenEvent[]): EntryRegister => ({ events, teams: [], contestants: [] });

interface Case {
  readonly what: string;
  readonly rows: readonly EntryRow[];
  readonly register: EntryRegister;
  /** New teams, contestants and entries. */
  readonly counts?: readonly [number, number, number];
  readonly codes?: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'persons in the only event',
    rows: [row('甲'), row('乙')],
    register: empty(event('机器人')),
    counts: [0, 2, 2],
  },
  {
    what: 'two members of one team, which enters once',
    rows: [row('甲', { team: '一队' }), row('乙', { team: '一队' })],
    register: empty(event('加油机', { scoredUnit: 'TEAM' })),
    counts: [1, 2, 1],
  },
  {
    what: 'two members of one team, each marked',
    rows: [row('甲', { team: '一队' }), row('乙', { team: '一队' })],
    register: empty(event('临床')),
    counts: [1, 2, 2],
  },
  {
    what: 'one person in two events',
    rows: [row('甲', { events: ['甲项', '乙项'] })],
    register: empty(event('甲项'), event('乙项')),
    counts: [0, 1, 2],
  },
  {
    what: 'one person in two rows, by number',
    rows: [row('甲', { personNo: '1', events: ['甲项'] }), row('甲', { personNo: '1', events: ['乙项'] })],
    register: empty(event('甲项'), event('乙项')),
    counts: [0, 1, 2],
  },
  {
    what: 'no event named of two',
    rows: [row('甲')],
    register: empty(event('甲项'), event('乙项')),
    codes: ['EVENT_MISSING'],
  },
  {
    what: 'an unknown event',
    rows: [row('甲', { events: ['丙项'] })],
    register: empty(event('甲项')),
    codes: ['EVENT_UNKNOWN'],
  },
  {
    what: 'a person without a team where teams compete',
    rows: [row('甲')],
    register: empty(event('加油机', { scoredUnit: 'TEAM' })),
    codes: ['TEAM_MISSING'],
  },
  {
    what: 'one name twice without numbers',
    rows: [row('甲'), row('甲')],
    register: empty(event('机器人')),
    codes: ['CONTESTANT_KNOWN'],
  },
  {
    what: 'one name twice with numbers: two persons',
    rows: [row('甲', { personNo: '1' }), row('甲', { personNo: '2' })],
    register: empty(event('机器人')),
    counts: [0, 2, 2],
  },
  {
    what: 'a number of somebody else',
    rows: [row('甲', { personNo: '1' }), row('乙', { personNo: '1' })],
    register: empty(event('机器人')),
    codes: ['PERSON_NO_TAKEN', 'ENTERED_TWICE'],
  },
  {
    what: 'one who has entered',
    rows: [row('甲', { personNo: '1' })],
    register: {
      ...empty(event('机器人', { entries: 1, entered: new Set(['known']) })),
      contestants: [{ id: 'known', name: '甲', personNo: '1', teamId: null }],
    },
    codes: ['ENTERED_TWICE'],
  },
  {
    what: 'one more than the event takes',
    rows: [row('甲'), row('乙')],
    register: empty(event('机器人', { maxEntries: 81, entries: 80, entered: new Set(['other']) })),
    codes: ['EVENT_FULL'],
  },
  {
    what: 'one more than a union may send',
    rows: [row('甲', { unionId: 'u' }), row('乙', { unionId: 'u' }), row('丙', { unionId: 'v' })],
    register: empty(event('机器人', { maxPerUnion: 2, byUnion: new Map([['u', 1]]) })),
    codes: ['UNION_FULL'],
  },
];

describe('placeEntries', () => {
  test.each(cases)('with $what', ({ rows, register, counts, codes = [] }) => {
    let ids = 0;
    const placed = placeEntries(rows, register, () => `new ${++ids}`);
    expect(placed.faults.map(({ code }) => code)).toEqual(codes);
    if (counts) expect([placed.teams.length, placed.contestants.length, placed.entries.length]).toEqual(counts);
  });
});
