import type { Problem } from '@gonghui/kit/rules';

/** Status of a competition. */
export type CompetitionState =
  | 'DRAFT'
  | 'ANNOUNCED'
  | 'ENTRY_OPEN'
  | 'ENTRY_CLOSED'
  | 'RUNNING'
  | 'SCORED'
  | 'PUBLISHED'
  | 'ARCHIVED'
  | 'CANCELLED';

/** The step that follows each status; besides it, a competition can be cancelled until it is published. */
const NEXT: Readonly<Record<CompetitionState, CompetitionState | null>> = {
  DRAFT: 'ANNOUNCED',
  ANNOUNCED: 'ENTRY_OPEN',
  ENTRY_OPEN: 'ENTRY_CLOSED',
  ENTRY_CLOSED: 'RUNNING',
  RUNNING: 'SCORED',
  SCORED: 'PUBLISHED',
  PUBLISHED: 'ARCHIVED',
  ARCHIVED: null,
  CANCELLED: null,
};

/** States in which conditions (scheme, advancement, tie-breaks) may be set without giving a reason. */
const CONDITIONS_OPEN: ReadonlySet<CompetitionState> = new Set(['DRAFT', 'ANNOUNCED', 'ENTRY_OPEN']);

/** What is known of a round when the competition is to change. */
export interface RoundFacts {
  readonly name: string;
  readonly hasScheme: boolean;
  /** Whether it says who goes on; the last round of an event need not. */
  readonly hasAdvancement: boolean;
  readonly isLast: boolean;
  /** Whether its results are confirmed. */
  readonly isConfirmed: boolean;
  readonly openAppeals: number;
  readonly openCorrections: number;
  /** Whether appeals may still come in. */
  readonly isAppealable: boolean;
}

/** What is known of an event. */
export interface EventFacts {
  readonly name: string;
  readonly entries: number;
  /** Fewest entries with which it is held. */
  readonly minEntries: number;
  readonly rounds: readonly RoundFacts[];
}

/** What is known of a competition. */
export interface CompetitionFacts {
  readonly status: CompetitionState;
  readonly events: readonly EventFacts[];
  readonly entryOpensOn: string | null;
  /** Whether its results were to become something that lasts, and nothing is registered yet. */
  readonly awaitsConversion: boolean;
}

/** Why a step is refused: code and what to do. */
export type Obstacle = readonly [code: string, problem: string];

/** Whether a competition may take a step, and if not, everything that stands in its way. */
export type Step =
  | { readonly state: 'allowed' }
  | { readonly state: 'refused'; readonly obstacles: readonly [Obstacle, ...Obstacle[]] };

/**
 * Whether a competition may go on to another status: announce, take entries, close them, run, score, publish, archive,
 * in this order, none left out; or be cancelled before it is published.
 * @param today `yyyy-mm-dd`
 */
export function mayChangeCompetition(facts: CompetitionFacts, to: CompetitionState, today: string): Step {
  const { status } = facts;
  if (to === 'CANCELLED')
    return ['PUBLISHED', 'ARCHIVED', 'CANCELLED'].includes(status)
      ? refused(['STATUS_OUT_OF_ORDER', `A competition that is ${status} cannot be cancelled.`])
      : { state: 'allowed' };
  if (NEXT[status] !== to)
    return refused([
      'STATUS_OUT_OF_ORDER',
      NEXT[status] === null
        ? `A competition that is ${status} does not change any more.`
        : `A competition that is ${status} cannot become ${to}; next comes ${NEXT[status]}.`,
    ]);
  const obstacles = obstaclesTo(facts, to, today);
  const [first, ...rest] = obstacles;
  return first ? refused(first, ...rest) : { state: 'allowed' };
}

function obstaclesTo(
  { events, entryOpensOn, awaitsConversion }: CompetitionFacts,
  to: CompetitionState,
  today: string,
): Obstacle[] {
  const rounds = events.flatMap((event) => event.rounds.map((round) => ({ event, round })));
  const each = (check: (event: EventFacts, round: RoundFacts) => Obstacle | null): Obstacle[] =>
    rounds.flatMap(({ event, round }) => {
      const obstacle = check(event, round);
      return obstacle ? [obstacle] : [];
    });
  switch (to) {
    case 'ANNOUNCED':
      return [
        ...(events.length === 0 ? [['NO_EVENTS', 'Add an event (项目) first.'] as const] : []),
        ...events.flatMap(({ name, rounds: own }): Obstacle[] =>
          own.length === 0 ? [['NO_ROUNDS', `The event “${name}” has no round; add one.`]] : [],
        ),
      ];
    case 'ENTRY_OPEN':
      return entryOpensOn !== null && today < entryOpensOn
        ? [['ENTRY_TOO_EARLY', `Entries open on ${entryOpensOn}; today is ${today}. Change the day, or wait.`]]
        : [];
    case 'ENTRY_CLOSED':
      return [
        ...events.flatMap(({ name, entries, minEntries }): Obstacle[] =>
          entries < minEntries
            ? [['TOO_FEW_ENTRIES', `“${name}” has ${entries} entries; at least ${minEntries} are needed to hold it.`]]
            : [],
        ),
        ...each((event, { name, hasScheme }) =>
          hasScheme ? null : ['SCHEME_MISSING', `“${event.name}”, ${name}: set the marking scheme first.`],
        ),
        ...each((event, { name, hasAdvancement, isLast }) =>
          hasAdvancement || isLast ? null : ['ADVANCEMENT_MISSING', `“${event.name}”, ${name}: say who advances.`],
        ),
      ];
    case 'SCORED':
      return each((event, { name, isConfirmed }) =>
        isConfirmed ? null : ['ROUND_NOT_CONFIRMED', `“${event.name}”, ${name}: confirm its results first.`],
      );
    case 'PUBLISHED':
      return [
        ...each((event, { name, openAppeals }) =>
          openAppeals > 0
            ? ['APPEALS_OPEN', `“${event.name}”, ${name}: ${openAppeals} appeals are open; decide them first.`]
            : null,
        ),
        ...each((event, { name, openCorrections }) =>
          openCorrections > 0
            ? ['CORRECTIONS_OPEN', `“${event.name}”, ${name}: apply or cancel ${openCorrections} proposed corrections.`]
            : null,
        ),
        ...each((event, { name, isAppealable }) =>
          isAppealable
            ? ['APPEAL_WINDOW_OPEN', `“${event.name}”, ${name}: appeals may still come in; wait, or end the window.`]
            : null,
        ),
      ];
    case 'ARCHIVED':
      return awaitsConversion
        ? [['AWAITING_CONVERSION', 'Its results were to become something that lasts; register an outcome first.']]
        : [];
    default:
      return [];
  }
}

/** Whether conditions may be changed in this status, and whether it takes a reason that is shown publicly. */
export function mayChangeConditions(
  status: CompetitionState,
  reason: string | null,
): readonly [code: string, problem: Problem] {
  if (CONDITIONS_OPEN.has(status)) return ['REASON_MISSING', null];
  if (status === 'ENTRY_CLOSED' || status === 'RUNNING')
    return [
      'REASON_MISSING',
      reason?.trim()
        ? null
        : 'Entries are closed: conditions are fixed. Give a reason to change them; it is shown publicly.',
    ];
  return ['CONDITIONS_FINAL', `The competition is ${status}: its conditions are final.`];
}

function refused(first: Obstacle, ...rest: Obstacle[]): Step {
  return { state: 'refused', obstacles: [first, ...rest] };
}
