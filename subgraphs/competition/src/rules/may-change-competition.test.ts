import { describe, expect, test } from 'vitest';
import {
  mayChangeCompetition,
  mayChangeConditions,
  type CompetitionFacts,
  type CompetitionState,
  type EventFacts,
  type RoundFacts,
} from './may-change-competition.js';

const TODAY = '2022-12-08';
const round: RoundFacts = {
  name: '初赛',
  hasScheme: true,
  hasAdvancement: true,
  isLast: false,
  isConfirmed: true,
  openAppeals: 0,
  openCorrections: 0,
  isAppealable: false,
};
const event = (change: Partial<RoundFacts> = {}, of: Partial<EventFacts> = {}): EventFacts => ({
  name: '工业机器人操作',
  entries: 81,
  minEntries: 20,
  rounds: [
    { ...round, ...change },
    { ...round, name: '实操', hasAdvancement: false, isLast: true },
  ],
  ...of,
});

interface Case {
  readonly from: CompetitionState;
  readonly to: CompetitionState;
  readonly events?: readonly EventFacts[];
  readonly entryOpensOn?: string;
  readonly awaitsConversion?: boolean;
  readonly codes: readonly string[];
}

const cases: readonly Case[] = [
  { from: 'DRAFT', to: 'ANNOUNCED', codes: [] },
  { from: 'DRAFT', to: 'ANNOUNCED', events: [], codes: ['NO_EVENTS'] },
  { from: 'DRAFT', to: 'ANNOUNCED', events: [event({}, { rounds: [] })], codes: ['NO_ROUNDS'] },
  { from: 'DRAFT', to: 'ENTRY_OPEN', codes: ['STATUS_OUT_OF_ORDER'] },
  { from: 'ANNOUNCED', to: 'ENTRY_OPEN', codes: [] },
  { from: 'ANNOUNCED', to: 'ENTRY_OPEN', entryOpensOn: TODAY, codes: [] },
  { from: 'ANNOUNCED', to: 'ENTRY_OPEN', entryOpensOn: '2022-12-09', codes: ['ENTRY_TOO_EARLY'] },
  { from: 'ENTRY_OPEN', to: 'ENTRY_CLOSED', codes: [] },
  {
    from: 'ENTRY_OPEN',
    to: 'ENTRY_CLOSED',
    events: [event({ hasScheme: false, hasAdvancement: false }, { entries: 19 })],
    codes: ['TOO_FEW_ENTRIES', 'SCHEME_MISSING', 'ADVANCEMENT_MISSING'],
  },
  { from: 'ENTRY_CLOSED', to: 'RUNNING', codes: [] },
  { from: 'ENTRY_CLOSED', to: 'ENTRY_OPEN', codes: ['STATUS_OUT_OF_ORDER'] },
  { from: 'RUNNING', to: 'SCORED', codes: [] },
  { from: 'RUNNING', to: 'SCORED', events: [event({ isConfirmed: false })], codes: ['ROUND_NOT_CONFIRMED'] },
  { from: 'SCORED', to: 'PUBLISHED', codes: [] },
  {
    from: 'SCORED',
    to: 'PUBLISHED',
    events: [event({ openAppeals: 1, openCorrections: 2, isAppealable: true })],
    codes: ['APPEALS_OPEN', 'CORRECTIONS_OPEN', 'APPEAL_WINDOW_OPEN'],
  },
  { from: 'PUBLISHED', to: 'ARCHIVED', codes: [] },
  { from: 'PUBLISHED', to: 'ARCHIVED', awaitsConversion: true, codes: ['AWAITING_CONVERSION'] },
  { from: 'SCORED', to: 'PUBLISHED', awaitsConversion: true, codes: [] },
  { from: 'ARCHIVED', to: 'DRAFT', codes: ['STATUS_OUT_OF_ORDER'] },
  { from: 'RUNNING', to: 'CANCELLED', codes: [] },
  { from: 'PUBLISHED', to: 'CANCELLED', codes: ['STATUS_OUT_OF_ORDER'] },
  { from: 'CANCELLED', to: 'CANCELLED', codes: ['STATUS_OUT_OF_ORDER'] },
];

describe('mayChangeCompetition', () => {
  test.each(cases)(
    'from $from to $to: $codes',
    ({ from, to, events = [event()], entryOpensOn = null, awaitsConversion = false, codes }) => {
      const facts: CompetitionFacts = { status: from, events, entryOpensOn, awaitsConversion };
      const step = mayChangeCompetition(facts, to, TODAY);
      expect(step.state === 'refused' ? step.obstacles.map(([code]) => code) : []).toEqual(codes);
    },
  );
});

describe('mayChangeConditions', () => {
  test.each([
    { status: 'DRAFT', reason: null, code: null },
    { status: 'ENTRY_OPEN', reason: null, code: null },
    { status: 'ENTRY_CLOSED', reason: ' ', code: 'REASON_MISSING' },
    { status: 'ENTRY_CLOSED', reason: '赛场设备更换', code: null },
    { status: 'RUNNING', reason: null, code: 'REASON_MISSING' },
    { status: 'SCORED', reason: '赛场设备更换', code: 'CONDITIONS_FINAL' },
    { status: 'PUBLISHED', reason: '赛场设备更换', code: 'CONDITIONS_FINAL' },
  ] as const)('in $status with the reason $reason: $code', ({ status, reason, code }) => {
    const [found, problem] = mayChangeConditions(status, reason);
    expect(problem === null ? null : found).toBe(code);
  });
});
