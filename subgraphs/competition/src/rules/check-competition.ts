import { checkName, checkLine, checkRange, type Problem } from '@gonghui/kit/rules';

/** What a competition is said to be; what is left out is not checked. */
export interface CompetitionDescription {
  readonly name?: string | null;
  readonly theme?: string | null;
  readonly edition?: number | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly entryOpensOn?: string | null;
  readonly entryClosesOn?: string | null;
  readonly outsideBodies?: readonly string[] | null;
}

type Check = readonly [field: string, code: string, problem: Problem];

/** What is wrong with a competition's description: field, code, reason. */
export function checkCompetition(competition: CompetitionDescription): readonly Check[] {
  const { name, theme, edition, startsOn, endsOn, entryOpensOn, entryClosesOn, outsideBodies } = competition;
  return [
    ['name', 'NAME_INVALID', name == null ? null : checkName(name)],
    ['theme', 'TEXT_INVALID', checkLine(theme, 'The theme')],
    ['edition', 'EDITION_INVALID', checkRange(edition, 1, 200, 'The edition')],
    ['endsOn', 'DATES_INVALID', checkOrder(startsOn, endsOn, 'A competition ends on the day it begins or later')],
    [
      'entryClosesOn',
      'DATES_INVALID',
      checkOrder(entryOpensOn, entryClosesOn, 'Entries close on the day they open or later'),
    ],
    ['entryClosesOn', 'DATES_INVALID', checkOrder(entryClosesOn, endsOn, 'Entries close before the competition ends')],
    ...(outsideBodies ?? []).map((body, index): Check => [
      `outsideBodies.${index}`,
      'NAME_INVALID',
      checkName(body, 'The name of a body'),
    ]),
  ];
}

/** What an event is said to be. */
export interface EventDescription {
  readonly name?: string | null;
  readonly minEntries?: number | null;
  readonly maxEntries?: number | null;
  readonly maxPerUnion?: number | null;
}

/** Most entries of one event. Design: a typing guard, four times the largest field measured. */
export const MAX_ENTRIES = 20_000;

/** What is wrong with an event: field, code, reason. */
export function checkEvent({ name, minEntries, maxEntries, maxPerUnion }: EventDescription): readonly Check[] {
  return [
    ['name', 'NAME_INVALID', name == null ? null : checkName(name)],
    ['minEntries', 'LIMIT_INVALID', checkRange(minEntries, 1, MAX_ENTRIES, 'The fewest entries')],
    ['maxEntries', 'LIMIT_INVALID', checkRange(maxEntries, minEntries ?? 1, MAX_ENTRIES, 'The most entries')],
    ['maxPerUnion', 'LIMIT_INVALID', checkRange(maxPerUnion, 1, MAX_ENTRIES, 'The most entries of one union')],
  ];
}

/** What a round is said to be. */
export interface RoundDescription {
  readonly name?: string | null;
  readonly appealHours?: number | null;
  readonly advancement?: { readonly kind: string; readonly value: number } | null;
}

/** Longest time in which appeals are taken, hours. */
const MAX_APPEAL_HOURS = 720;

/** What is wrong with a round: field, code, reason. */
export function checkRound({ name, appealHours, advancement }: RoundDescription): readonly Check[] {
  const most = advancement?.kind === 'TOP_N' ? MAX_ENTRIES : advancement?.kind === 'TOP_PERCENT' ? 10_000 : 200_000;
  return [
    ['name', 'NAME_INVALID', name == null ? null : checkName(name)],
    ['appealHours', 'LIMIT_INVALID', checkRange(appealHours, 0, MAX_APPEAL_HOURS, 'The hours for appeals')],
    [
      'advancement.value',
      'ADVANCEMENT_INVALID',
      !advancement || (advancement.value >= 1 && advancement.value <= most)
        ? null
        : 'Give a number of entries, a share of more than 0 and at most 100 %, or a score of more than 0.',
    ],
  ];
}

function checkOrder(first: string | null | undefined, then: string | null | undefined, rule: string): Problem {
  return first == null || then == null || first <= then ? null : `${rule}; ${then} lies before ${first}.`;
}
