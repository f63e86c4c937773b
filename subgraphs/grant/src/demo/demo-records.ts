import type { HardshipCause } from '../beneficiary/hardship-cause.js';
import type { DocumentKind } from '../case/document-kind.js';
import type { GrantStatus } from '../case/grant-status.js';
import type { GoodsEntryKind } from '../goods/goods-entry-kind.js';
import type { GoodsForm } from '../goods/goods-form.js';
import type { RecipientGroup } from '../goods/recipient-group.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import type { WorkerCategory } from '../scheme/worker-category.js';
import type { SubjectKind } from '../subject/subject-kind.js';
import type { UnionLevel } from '../trade-union/union-level.js';

/** A federation that the demo data is placed by. */
export interface Federation {
  readonly id: string;
  /** Division code, GB/T 2260, six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: UnionLevel;
}

/** A building project with what the province awarded for it, as the venue subgraph publishes it; null without an award. */
export interface AwardedProject {
  readonly id: string;
  readonly unionId: string;
  readonly title: string;
  /** Fen, decimal. */
  readonly awardFen: string | null;
}

/** A station, as the venue subgraph publishes it. */
export interface DemoStation {
  readonly id: string;
  readonly unionId: string;
  readonly name: string;
}

/** When an evaluation is published, and by whom: its rows come before, because a published one takes none. */
export interface DemoPublication {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** Whoever took steps: an account of the demo, or somebody of a federation without one. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
}

/** A row of a table, columns as in the database. */
export type DemoRow = Readonly<Record<string, unknown>>;

/** Tables in the order in which they are written. */
export const DEMO_TABLES = [
  'scheme',
  'scheme_version',
  'budget_line',
  'evaluation',
  'evaluated_subject',
  'evaluation_hand',
  'grant_case',
  'filing',
  'case_item',
  'case_step',
  'case_document',
  'beneficiary',
  'beneficiary_account',
  'tranche',
  'payment_batch',
  'payment',
  'goods_entry',
  'loan_programme',
  'loan',
  'loan_return',
] as const;

/** A donation of a line: who gave, and fen. */
export type DemoDonation = readonly [source: string, fen: bigint];

export type DemoTable = (typeof DEMO_TABLES)[number];

/** An entry of the ledger to book; its accounts follow from its kind. */
export interface DemoEntry {
  readonly id: string;
  readonly kind: 'BUDGET' | 'RESERVE' | 'PAY' | 'RETURN' | 'REAPPROPRIATE';
  readonly line_id: string;
  readonly case_id: string | null;
  readonly payment_id: string | null;
  readonly amount_fen: string;
  readonly booked_on: string;
  readonly note: string | null;
  readonly actor: string;
  readonly actor_name: string;
}

/** A scheme of the demo. */
export interface DemoScheme {
  readonly id: string;
  readonly versionId: string;
  readonly funder: Federation;
  readonly code: string;
  readonly terms: SchemeTerms;
}

/** A budget line of the demo. */
export interface DemoLine {
  readonly id: string;
  readonly year: number;
}

/** A payment of a grant: day, fen, and what was reached or which month it is for. */
export interface DemoPayment {
  readonly on: string;
  readonly fen: bigint;
  readonly milestone: string;
  readonly month?: string;
  /** Whom it goes to instead of the applicant. */
  readonly household?: DemoHousehold;
}

/** A household in hardship, under its pseudonym. */
export interface DemoHousehold {
  readonly id: string;
  readonly code: string;
  readonly account: string;
}

/** A household to add; it never has a name. */
export interface NewHousehold {
  readonly union: Federation;
  readonly code: string;
  readonly cause: HardshipCause;
  readonly members: number;
  readonly employed: number;
  readonly monthlyIncomeFen: bigint;
  readonly registeredOn: string;
  readonly removedOn?: string;
  /** Code on its wall; made public here, because it opens made-up data alone. */
  readonly wallCode?: string;
}

/** What the recipient of a refund spent of it. */
export interface DemoUse {
  readonly on: string;
  readonly fen: bigint;
  readonly usedFor: string;
  readonly recipients?: string;
}

/** A grant to add. What is left out follows from its status. */
export interface NewGrant {
  readonly scheme: DemoScheme;
  readonly line: DemoLine;
  readonly applicant: Federation;
  /** Unique within the scheme. */
  readonly key: string;
  readonly title: string;
  readonly appliedOn: string;
  readonly status: GrantStatus;
  /** Key of the item, quantity, fen asked. */
  readonly items: readonly (readonly [key: string, quantity: number, fen: bigint])[];
  readonly subject?: readonly [kind: SubjectKind, id: string];
  /** The request of another subgraph that it was made of. */
  readonly requestId?: string;
  readonly payeeName?: string;
  readonly payeeAccount?: string;
  readonly declared?: readonly [count: number, of: string | null];
  readonly workers?: WorkerCategory;
  /** What the evaluation says of its subject. */
  readonly evaluatedSubjectId?: string;
  readonly decidedOn?: string;
  readonly payments?: readonly DemoPayment[];
  /** What came back, and whether it may be spent again. */
  readonly returned?: readonly { readonly on: string; readonly fen: bigint; readonly isReused?: boolean }[];
  /** What was spent of it; its document is the evidence. */
  readonly uses?: readonly DemoUse[];
  /** Documents besides those that its terms ask for. */
  readonly documents?: readonly DocumentKind[];
}

/** Goods that came or went. */
export interface DemoGoods {
  readonly union: Federation;
  readonly on: string;
  readonly kind: GoodsEntryKind;
  readonly form: GoodsForm;
  readonly source?: string;
  readonly item: string;
  readonly unit: string;
  readonly quantity: number;
  readonly valueFen?: bigint;
  readonly recipients?: string;
  readonly group?: RecipientGroup;
  readonly count?: number;
  readonly occasion?: string;
  readonly attendees?: number;
  /** Scheme and key of the grant it belongs to. */
  readonly grant?: string;
}
