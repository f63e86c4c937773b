import type {
  AdvancementKind,
  AggregationKind,
  AspectKind,
  CompetitionClass,
  CompetitionStatus,
  CorrectionStatus,
  CutTie,
  PartKind,
  RoundAppealStatus,
  RoundOutcome,
  RoundStage,
  ScoredUnit,
  TieBreakKind,
} from '@/gql/graphql';

/** All classes, the highest first. */
export const competitionClasses = [
  'NATIONAL',
  'PROVINCIAL_CLASS_I',
  'PROVINCIAL_CLASS_II',
  'PROVINCIAL_CLASS_III',
] as const satisfies readonly CompetitionClass[];

/** The statuses of a competition that is held, in the order of its life. */
export const lifecycle = [
  'DRAFT',
  'ANNOUNCED',
  'ENTRY_OPEN',
  'ENTRY_CLOSED',
  'RUNNING',
  'SCORED',
  'PUBLISHED',
  'ARCHIVED',
] as const satisfies readonly CompetitionStatus[];

/** All statuses. */
export const competitionStatuses = [...lifecycle, 'CANCELLED'] as const satisfies readonly CompetitionStatus[];

/** The stages of a round, in order. */
export const roundStages = [
  'PENDING',
  'MARKING',
  'OPENED',
  'POSTED',
  'CONFIRMED',
] as const satisfies readonly RoundStage[];

/** What an entry of an event can be. */
export const scoredUnits = ['CONTESTANT', 'TEAM'] as const satisfies readonly ScoredUnit[];
/** How it is decided who advances. */
export const advancementKinds = ['TOP_N', 'TOP_PERCENT', 'MIN_SCORE'] as const satisfies readonly AdvancementKind[];
/** What becomes of a tie at the cut. */
export const cutTies = ['ALL_IN', 'ALL_OUT'] as const satisfies readonly CutTie[];
/** Kinds of parts. */
export const partKinds = ['THEORY', 'PRACTICAL'] as const satisfies readonly PartKind[];
/** Kinds of aspects. */
export const aspectKinds = ['JUDGEMENT', 'MEASUREMENT'] as const satisfies readonly AspectKind[];
/** How judges’ totals become a score. */
export const aggregations = ['TRIMMED_MEAN', 'MEAN', 'SUM'] as const satisfies readonly AggregationKind[];
/** What decides between equal totals. */
export const tieBreakKinds = ['PART', 'CRITERION', 'TIME'] as const satisfies readonly TieBreakKind[];

/** The tone in which a status is shown. */
export const statusTones = {
  DRAFT: 'neutral',
  ANNOUNCED: 'accent',
  ENTRY_OPEN: 'accent',
  ENTRY_CLOSED: 'accent',
  RUNNING: 'warn',
  SCORED: 'warn',
  PUBLISHED: 'good',
  ARCHIVED: 'neutral',
  CANCELLED: 'bad',
} as const satisfies Record<CompetitionStatus, string>;

/** The tone in which a stage is shown. */
export const stageTones = {
  PENDING: 'neutral',
  MARKING: 'warn',
  OPENED: 'accent',
  POSTED: 'accent',
  CONFIRMED: 'good',
} as const satisfies Record<RoundStage, string>;

/** The tone in which an outcome is shown. */
export const outcomeTones = {
  ADVANCED: 'good',
  ELIMINATED: 'neutral',
  QUESTIONABLE: 'warn',
  ABSENT: 'bad',
  WITHDRAWN: 'bad',
} as const satisfies Record<RoundOutcome, string>;

/** The tone in which an appeal is shown. */
export const appealTones = {
  OPEN: 'warn',
  UPHELD: 'good',
  REJECTED: 'neutral',
} as const satisfies Record<RoundAppealStatus, string>;

/** The tone in which a set of corrections is shown. */
export const correctionTones = {
  PROPOSED: 'warn',
  APPLIED: 'good',
  CANCELLED: 'neutral',
} as const satisfies Record<CorrectionStatus, string>;
