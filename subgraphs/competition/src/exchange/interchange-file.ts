import type { CompetitionClass } from '../competition/competition-class.js';
import type { CompetitionStatus } from '../competition/competition-status.js';
import type { AppealStatus } from '../appeal/appeal-status.js';
import type { CorrectionStatus } from '../correction/correction-status.js';
import type { EntryStatus } from '../entry/entry-status.js';
import type { RoundOutcome } from '../entry/round-outcome.js';
import type { AdvancementKind } from '../event/advancement-kind.js';
import type { CutTie } from '../event/cut-tie.js';
import type { RoundStage } from '../event/round-stage.js';
import type { ScoredUnit } from '../event/scored-unit.js';
import type { AggregationKind } from '../scheme/aggregation-kind.js';
import type { AspectKind } from '../scheme/aspect-kind.js';
import type { PartKind } from '../scheme/part-kind.js';
import type { TieBreakPlan } from '../scheme/tie-break-plan.js';

/** What a file says it is. Another first number: another meaning, which is refused. */
export const FORMAT_VERSION = 'gonghui-competition/1.0';

/** A union as a file names it: by the id of where it was exported, and by its code, which other systems know. */
export interface InterchangeUnion {
  readonly id: string;
  readonly code: string | null;
  readonly name: string | null;
}

/**
 * A whole competition as a file. Marks and weights are decimals as text, moments are in UTC, days `yyyy-mm-dd`. Ids tie
 * the parts of the file together, and nothing else.
 * @see docs/interchange/competition.md and interchange-1.schema.json
 */
export interface InterchangeFile {
  readonly formatVersion: string;
  readonly exportedAt: string;
  readonly competition: {
    readonly id: string;
    readonly name: string;
    readonly year: number;
    readonly edition: number | null;
    readonly theme: string | null;
    readonly class: CompetitionClass;
    readonly status: CompetitionStatus;
    readonly statusReason: string | null;
    readonly convertsResults: boolean;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly entryOpensOn: string | null;
    readonly entryClosesOn: string | null;
    /** The organizer first. */
    readonly hosts: readonly (InterchangeUnion & { readonly name: string })[];
    readonly outsideBodies: readonly string[];
    readonly conditionChanges: readonly {
      readonly roundId: string | null;
      readonly what: string;
      readonly reason: string;
      readonly changedAt: string;
      readonly changedBy: string;
    }[];
  };
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly union: InterchangeUnion | null;
  }[];
  readonly contestants: readonly {
    readonly id: string;
    readonly name: string;
    readonly personNo: string | null;
    readonly teamId: string | null;
    readonly union: InterchangeUnion | null;
  }[];
  readonly events: readonly InterchangeEvent[];
}

export interface InterchangeEvent {
  readonly id: string;
  readonly name: string;
  readonly scoredUnit: ScoredUnit;
  readonly minEntries: number;
  readonly maxEntries: number | null;
  readonly maxPerUnion: number | null;
  readonly entries: readonly {
    readonly id: string;
    readonly contestantId: string | null;
    readonly teamId: string | null;
    readonly label: string;
    readonly union: InterchangeUnion | null;
    readonly status: EntryStatus;
    readonly withdrawnBecause: string | null;
  }[];
  /** In their order. */
  readonly rounds: readonly InterchangeRound[];
}

/** A layer of a draw, opened. */
export interface InterchangeLayer {
  readonly custodian: string;
  readonly digest: string;
  readonly salt: string;
  readonly openedAt: string;
}

export interface InterchangeRound {
  readonly id: string;
  readonly name: string;
  readonly stage: RoundStage;
  readonly advancement: { readonly kind: AdvancementKind; readonly value: string; readonly tie: CutTie } | null;
  readonly appealHours: number;
  readonly postedAt: string | null;
  readonly appealsUntil: string | null;
  readonly quota: number | null;
  readonly confirmedAt: string | null;
  readonly confirmedBy: string | null;
  readonly entries: readonly {
    readonly entryId: string;
    readonly isAbsent: boolean;
    readonly outcome: RoundOutcome | null;
    readonly rank: number | null;
  }[];
  readonly schemes: readonly {
    readonly version: number;
    readonly isPresent: boolean;
    readonly createdAt: string;
    readonly tieBreaks: readonly TieBreakPlan[];
    readonly parts: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: PartKind;
      readonly station: string | null;
      readonly weight: string;
      readonly aggregation: AggregationKind;
      readonly alarmSpread: string | null;
      /** In their order; marks name them by their place, from 1. */
      readonly aspects: readonly {
        readonly criterion: string;
        readonly subCriterion: string | null;
        readonly name: string;
        readonly kind: AspectKind;
        readonly maxMarks: string;
      }[];
    }[];
  }[];
  readonly panels: readonly {
    readonly id: string;
    readonly partId: string;
    readonly name: string;
    readonly stationFrom: number;
    readonly stationTo: number;
    readonly closedAt: string | null;
    readonly judges: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly draw: {
    readonly drawnAt: string;
    readonly contestNumbers: InterchangeLayer;
    readonly stationNumbers: InterchangeLayer;
  } | null;
  readonly appeals: readonly {
    readonly id: string;
    readonly entryId: string;
    readonly grounds: string;
    readonly status: AppealStatus;
    readonly filedBy: string;
    readonly filedAt: string;
    readonly decidedBy: string | null;
    readonly decidedAt: string | null;
    readonly decision: string | null;
  }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly appealId: string | null;
    readonly reason: string;
    readonly status: CorrectionStatus;
    readonly proposedBy: string;
    readonly proposedAt: string;
    readonly decidedBy: string | null;
    readonly decidedAt: string | null;
    readonly decision: string | null;
    readonly items: readonly { readonly markId: string; readonly before: string; readonly after: string }[];
  }[];
  readonly lots: readonly InterchangeLot[];
}

export interface InterchangeLot {
  readonly stationNumber: number;
  readonly contestNumber: number;
  readonly entryId: string;
  readonly isAbsent: boolean;
  readonly secondsUsed: number | null;
  readonly isAlarming: boolean;
  readonly alarmDecision: string | null;
  readonly sheets: readonly {
    readonly panelId: string;
    readonly judgeId: string;
    readonly judgeName: string;
    readonly handedInAt: string;
    readonly marks: readonly InterchangeMark[];
  }[];
  /** Total without rounding, a decimal or a fraction, and rank; null without a score. */
  readonly result: { readonly score: string; readonly rank: number } | null;
}

export interface InterchangeMark {
  /** For corrections to name it; left out where none does. */
  readonly id?: string;
  /** Place of the aspect in its part, from 1. */
  readonly aspect: number;
  readonly marks: string;
  readonly at: string;
  /** When another mark took its place; left out while it counts. */
  readonly supersededAt?: string;
}
