import type { AddCompetitionEventInput, AdvancementKind, CutTie, ScoredUnit } from '@/gql/graphql';
import { formatHundredths, parseHundredths } from '@/marks/hundredths';

/** A round as it is typed; without a kind nobody advances, because it is the last. */
export interface RoundDraft {
  readonly key: number;
  name: string;
  kind: AdvancementKind | '';
  value: string;
  tie: CutTie;
  appealHours: string;
}

/** An event as it is typed. */
export interface EventDraft {
  readonly key: number;
  name: string;
  scoredUnit: ScoredUnit;
  minEntries: string;
  maxEntries: string;
  maxPerUnion: string;
  rounds: RoundDraft[];
}

let lastKey = 0;

/** Another round; appeals are taken for two hours after posting. */
export const newRound = (name = ''): RoundDraft => ({
  key: ++lastKey,
  name,
  kind: '',
  value: '',
  tie: 'ALL_OUT',
  appealHours: '2',
});

/** Another event with one round. */
export const newEvent = (roundName: string): EventDraft => ({
  key: ++lastKey,
  name: '',
  scoredUnit: 'CONTESTANT',
  minEntries: '1',
  maxEntries: '',
  maxPerUnion: '',
  rounds: [newRound(roundName)],
});

/** Why an event can’t be sent yet. */
export type EventProblem = 'eventName' | 'limits' | 'roundName' | 'advancement' | 'appealHours';

/** Everything that keeps an event from being sent. */
export function problemsOfEvent({ name, minEntries, maxEntries, maxPerUnion, rounds }: EventDraft): Set<EventProblem> {
  const problems = new Set<EventProblem>();
  if (name.trim() === '') problems.add('eventName');
  const [least, most, perUnion] = [whole(minEntries), whole(maxEntries), whole(maxPerUnion)];
  if (!least || (maxEntries.trim() !== '' && (!most || most < least)) || (maxPerUnion.trim() !== '' && !perUnion))
    problems.add('limits');
  for (const [index, round] of rounds.entries()) {
    const isLast = index === rounds.length - 1;
    if (round.name.trim() === '') problems.add('roundName');
    if (round.kind === '' ? !isLast : !isValue(round.kind, round.value)) problems.add('advancement');
    const hours = whole(round.appealHours);
    if (hours === null || hours > 720) problems.add('appealHours');
  }
  return problems;
}

/** What the graph takes. */
export function eventInput(event: EventDraft): Omit<AddCompetitionEventInput, 'competitionId' | 'clientMutationId'> {
  return {
    name: event.name.trim(),
    scoredUnit: event.scoredUnit,
    minEntries: whole(event.minEntries) ?? 1,
    maxEntries: whole(event.maxEntries),
    maxPerUnion: whole(event.maxPerUnion),
    rounds: event.rounds.map((round) => ({
      name: round.name.trim(),
      advancement:
        round.kind === ''
          ? null
          : { kind: round.kind, value: advancementValue(round.kind, round.value), tie: round.tie },
      appealHours: whole(round.appealHours) ?? 2,
    })),
  };
}

/** The value of an advancement rule as the graph takes it: a whole number of entries, else a decimal. */
export function advancementValue(kind: AdvancementKind, text: string): string {
  return kind === 'TOP_N' ? String(whole(text) ?? 0) : formatHundredths(parseHundredths(text) ?? 0);
}

/** Whether a text is a value of that kind. */
export function isValue(kind: AdvancementKind, text: string): boolean {
  if (kind === 'TOP_N') return (whole(text) ?? 0) > 0;
  const hundredths = parseHundredths(text) ?? 0;
  return hundredths > 0 && (kind === 'MIN_SCORE' || hundredths <= 100_00);
}

function whole(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
