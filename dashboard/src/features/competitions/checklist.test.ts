import { describe, expect, it } from 'vitest';
import type { CompetitionFacts, RoundFacts } from './checklist';
import { conditionsOf, nextStatus } from './checklist';

const round = (changes: Partial<RoundFacts> = {}): RoundFacts => ({
  id: 'round-1',
  name: '初赛',
  stage: 'PENDING',
  hasScheme: true,
  hasAdvancement: true,
  openAppeals: 0,
  openCorrections: 0,
  appealsUntil: null,
  ...changes,
});

const competition = (
  status: CompetitionFacts['status'],
  changes: Partial<CompetitionFacts> = {},
): CompetitionFacts => ({
  status,
  startsOn: '2026-12-08',
  endsOn: '2026-12-09',
  entryOpensOn: '2026-11-01',
  awaitsConversion: false,
  events: [{ id: 'event-1', name: '工业机器人', entries: 81, minEntries: 20, rounds: [round()] }],
  ...changes,
});

const unmet = (facts: CompetitionFacts): string[] =>
  conditionsOf(facts, '2026-11-21', '2026-11-21T10:00:00Z').flatMap(({ name, isMet }) => (isMet ? [] : [name]));

const withRounds = (...rounds: RoundFacts[]): Partial<CompetitionFacts> => ({
  events: [{ id: 'event-1', name: '工业机器人', entries: 81, minEntries: 20, rounds }],
});

describe('when everything is there', () => {
  it.each(['DRAFT', 'ANNOUNCED', 'ENTRY_OPEN', 'ENTRY_CLOSED', 'SCORED'] as const)(
    '%s has nothing in its way',
    (status) => {
      expect(unmet(competition(status))).toEqual([]);
    },
  );
});

describe('when something is missing', () => {
  it.each([
    ['DRAFT', { startsOn: null }, ['dates']],
    ['PUBLISHED', { awaitsConversion: true }, ['conversion']],
    ['DRAFT', { events: [] }, ['events']],
    ['DRAFT', withRounds(), ['rounds']],
    ['ANNOUNCED', { entryOpensOn: '2026-11-22' }, ['entryDay']],
    ['ENTRY_OPEN', { events: [{ id: 'e', name: 'e', entries: 19, minEntries: 20, rounds: [] }] }, ['entries']],
    ['ENTRY_OPEN', withRounds(round({ hasScheme: false })), ['scheme']],
    ['ENTRY_OPEN', withRounds(round({ hasAdvancement: false }), round()), ['advancement']],
    ['ENTRY_OPEN', withRounds(round({ hasAdvancement: false })), []],
    ['RUNNING', {}, ['confirmed']],
    ['RUNNING', withRounds(round({ stage: 'CONFIRMED' })), []],
    ['SCORED', withRounds(round({ openAppeals: 1, openCorrections: 2 })), ['appeals', 'corrections']],
    ['SCORED', withRounds(round({ appealsUntil: '2026-11-21T18:00:01+08:00' })), ['appealWindow']],
    ['SCORED', withRounds(round({ appealsUntil: '2026-11-21T18:00:00+08:00' })), []],
  ] as const)('%s with %j waits for %j', (status, changes, names) => {
    expect(unmet(competition(status, changes as Partial<CompetitionFacts>))).toEqual(names);
  });
});

describe('nextStatus', () => {
  it('is none behind the last, and none once cancelled', () => {
    expect(nextStatus('PUBLISHED')).toBe('ARCHIVED');
    expect(nextStatus('ARCHIVED')).toBe(null);
    expect(nextStatus('CANCELLED')).toBe(null);
  });
});
