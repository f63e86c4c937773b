import type { CompetitionStatus, RoundStage } from '@/gql/graphql';
import { lifecycle } from './competition-values';

/** A round, as far as the guards of the lifecycle ask for it. */
export interface RoundFacts {
  readonly id: string;
  readonly name: string;
  readonly stage: RoundStage;
  readonly hasScheme: boolean;
  readonly hasAdvancement: boolean;
  readonly openAppeals: number;
  readonly openCorrections: number;
  /** Until when appeals are taken; null before results are posted. */
  readonly appealsUntil: string | null;
}

/** An event, as far as the guards ask for it. */
export interface EventFacts {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  readonly minEntries: number;
  readonly rounds: readonly RoundFacts[];
}

/** A competition, as far as the guards ask for it. */
export interface CompetitionFacts {
  readonly status: CompetitionStatus;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly entryOpensOn: string | null;
  /** Whether its results were to be converted, and nothing is registered yet. */
  readonly awaitsConversion: boolean;
  readonly events: readonly EventFacts[];
}

/** What a condition is about. */
export type ConditionName =
  | 'dates'
  | 'events'
  | 'rounds'
  | 'entryDay'
  | 'entries'
  | 'scheme'
  | 'advancement'
  | 'confirmed'
  | 'appeals'
  | 'corrections'
  | 'appealWindow'
  | 'conversion';

/** A condition of the next status: met, or still in the way. */
export interface Condition {
  readonly name: ConditionName;
  readonly isMet: boolean;
  /** The event, and the round, that it is about. */
  readonly subject: string | null;
  readonly roundId: string | null;
  /** What the sentence tells: counts and days. */
  readonly named: Readonly<Record<string, string | number>>;
}

/** The status that follows, or null when none does. */
export function nextStatus(status: CompetitionStatus): (typeof lifecycle)[number] | null {
  const index = lifecycle.findIndex((one) => one === status);
  return index < 0 ? null : (lifecycle[index + 1] ?? null);
}

/**
 * The conditions of the next status, met ones included: what has to be done before it. The server decides; this says
 * beforehand what it will ask for.
 * @param today `yyyy-mm-dd`
 * @param now ISO moment
 */
export function conditionsOf(competition: CompetitionFacts, today: string, now: string): Condition[] {
  const { events, startsOn, endsOn, entryOpensOn } = competition;
  const about = (name: ConditionName, isMet: boolean, named: Condition['named'] = {}): Condition => ({
    name,
    isMet,
    subject: null,
    roundId: null,
    named,
  });
  const eachEvent = (check: (event: EventFacts) => Condition): Condition[] =>
    events.map((event) => ({ ...check(event), subject: event.name }));
  const eachRound = (check: (round: RoundFacts, isLast: boolean) => Condition | null): Condition[] =>
    events.flatMap((event) =>
      event.rounds.flatMap((round, index) => {
        const condition = check(round, index === event.rounds.length - 1);
        return condition ? [{ ...condition, subject: `${event.name} · ${round.name}`, roundId: round.id }] : [];
      }),
    );

  switch (nextStatus(competition.status)) {
    case 'ANNOUNCED':
      return [
        about('dates', startsOn !== null && endsOn !== null),
        about('events', events.length > 0, { n: events.length }),
        ...eachEvent(({ rounds }) => about('rounds', rounds.length > 0, { n: rounds.length })),
      ];
    case 'ENTRY_OPEN':
      return [about('entryDay', entryOpensOn === null || today >= entryOpensOn, { date: entryOpensOn ?? '' })];
    case 'ENTRY_CLOSED':
      return [
        ...eachEvent(({ entries, minEntries }) =>
          about('entries', entries >= minEntries, { n: entries, least: minEntries }),
        ),
        ...eachRound(({ hasScheme }) => about('scheme', hasScheme)),
        ...eachRound(({ hasAdvancement }, isLast) => (isLast ? null : about('advancement', hasAdvancement))),
      ];
    case 'SCORED':
      return eachRound(({ stage }) => about('confirmed', stage === 'CONFIRMED'));
    case 'PUBLISHED':
      return [
        ...eachRound(({ openAppeals }) => about('appeals', openAppeals === 0, { n: openAppeals })),
        ...eachRound(({ openCorrections }) => about('corrections', openCorrections === 0, { n: openCorrections })),
        ...eachRound(({ appealsUntil }) =>
          about('appealWindow', appealsUntil === null || Date.parse(appealsUntil) <= Date.parse(now)),
        ),
      ];
    case 'ARCHIVED':
      return competition.awaitsConversion ? [about('conversion', false)] : [];
    default:
      return [];
  }
}
