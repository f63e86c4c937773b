/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A grant whose result is there. */
export type AcceptGrantInput = {
  /** Day of acceptance; not in the future. */
  acceptedOn: string;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** A document of the grant of kind ACCEPTANCE; needed for capital subsidies. */
  documentId?: string | number | null | undefined;
  /** The grant. */
  grantId: string | number;
  /** What was found, 2 to 500 characters. */
  note?: string | null | undefined;
};

/** Whether an account can sign in. */
export type AccountStatus =
  /** It can. */
  | 'ACTIVE'
  /** Not until an administrator enables it again. */
  | 'DISABLED'
  /** Not for some minutes: too many wrong passwords or codes in a row. */
  | 'LOCKED';

/** A project of a competition with its rounds, in order. */
export type AddCompetitionEventInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The competition, before its entries close. */
  competitionId: string | number;
  /** Most entries. */
  maxEntries?: number | null | undefined;
  /** Most entries of one union. */
  maxPerUnion?: number | null | undefined;
  /** Fewest entries with which it is held. */
  minEntries?: number;
  /** Name, e.g. 燃油加油机检定. */
  name: string;
  /** Its rounds, in order, 1 to 10. */
  rounds: Array<RoundInput>;
  /** What an entry is. */
  scoredUnit: ScoredUnit;
};

/** Persons who enter events, as a team or each alone. All of them enter, or none. */
export type AddEntriesInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The competition, while entries are open. */
  competitionId: string | number;
  /** The persons, 1 to 500. */
  contestants: Array<ContestantInput>;
  /** The union that sends them, in your scope. */
  enteringUnionId?: string | number | null | undefined;
  /** The events they enter. */
  eventIds: Array<string | number>;
  /** Name of their team; left out: each alone. */
  team?: string | null | undefined;
};

/** A note of an auditor. */
export type AddGrantAuditNoteInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grant. */
  grantId: string | number;
  /** The note, 2 to 2000 characters; it cannot be changed later. */
  text: string;
};

/** The judges who mark a part of the scheme at a range of stations. */
export type AddPanelInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The judges, 1 to 20; a trimmed mean takes five or more. */
  judges: Array<JudgeInput>;
  /** Name, e.g. 实操一组. */
  name: string;
  /** The part they mark. */
  partId: string | number;
  /** The round, with its marking scheme set. */
  roundId: string | number;
  /** First station number. */
  stationFrom?: number;
  /** Last station number. */
  stationTo?: number;
};

/** Who advances to the next round. */
export type AdvancementInput = {
  /** How it is decided. */
  kind: AdvancementKind;
  /** What becomes of entries that still share the rank at the cut. */
  tie: CutTie;
  /** A number of entries, a share in percent with at most two decimals, or a score, e.g. "20", "33.33", "60.00". */
  value: string;
};

/** How it is decided who advances. */
export type AdvancementKind =
  /** All that reach a score. */
  | 'MIN_SCORE'
  /** So many entries. */
  | 'TOP_N'
  /** A share of the ranked entries, rounded down. */
  | 'TOP_PERCENT';

/** How the judges’ totals become the score of a part. */
export type AggregationKind =
  /** Mean (平均). */
  | 'MEAN'
  /** Sum (合计). */
  | 'SUM'
  /** Mean without the highest and the lowest; takes five judges or more (去掉最高最低分平均). */
  | 'TRIMMED_MEAN';

/** A person takes a post of a union. */
export type AppointOfficerInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Whether full-time (专职). */
  isFullTime?: boolean;
  /** Name, 2 to 100 characters. */
  name: string;
  /** The post. */
  role: OfficerRole;
  /** First day of the term; not in the future. */
  termFrom: string;
  /** The union. */
  unionId: string | number;
};

/** One line of a judge’s sheet. */
export type AspectInput = {
  /** Criterion that it belongs to. */
  criterion: string;
  /** How it is marked. */
  kind: AspectKind;
  /** Most marks, with at most two decimals, e.g. "12.50". */
  maxMarks: string;
  /** What is marked. */
  name: string;
  /** Sub-criterion, if there are any. */
  subCriterion?: string | null | undefined;
};

/** How an aspect is marked. */
export type AspectKind =
  /** Judged (评判). */
  | 'JUDGEMENT'
  /** Measured or counted (测量). */
  | 'MEASUREMENT';

/** A file for a grant. */
export type AttachGrantDocumentInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The bytes as base64; at most 5 MB. */
  content: string;
  /** Name of the file, 1 to 200 characters. */
  fileName: string;
  /** The grant. */
  grantId: string | number;
  /** What it shows. */
  kind: GrantDocumentKind;
  /** Media type, e.g. application/pdf. */
  mediaType: string;
};

/** What is wrong with the audit trail. */
export type AuditFaultReason =
  /** Records of the seal were changed; which ones, the seal’s own list no longer tells. */
  | 'BATCH_CHANGED'
  /** The seal is not chained to the one before. */
  | 'CHAIN_BROKEN'
  /** The seal is not the one that was kept elsewhere. */
  | 'HEAD_MISMATCH'
  /** The seal’s list of records was changed. */
  | 'LIST_CHANGED'
  /** An exported file cannot be read at the seal. */
  | 'MALFORMED'
  /** The record was changed after it was sealed. */
  | 'RECORD_CHANGED'
  /** The record was removed after it was sealed. */
  | 'RECORD_DELETED'
  /** The record was slipped in among sealed ones. */
  | 'RECORD_INSERTED'
  /** A field of the seal was changed. */
  | 'SEAL_CHANGED'
  /** Seals are missing from this number on. */
  | 'SEAL_MISSING'
  /** A record carries a transaction that the server has not reached. */
  | 'TRANSACTION_AHEAD'
  /** An exported file ends at the seal. */
  | 'TRUNCATED';

/** Which audit records. All conditions given must hold. */
export type AuditFilter = {
  /** By any of these use cases, e.g. `moveTradeUnion`. */
  actions?: Array<string> | null | undefined;
  /** Changes made by this account. */
  actorId?: string | number | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** Made by this request. */
  requestId?: string | null | undefined;
  /** Of the row with this key. */
  rowId?: string | null | undefined;
  /** In any of these tables, written `schema.table`. */
  tables?: Array<string> | null | undefined;
  /** Of rows that belong to this very union. */
  unionId?: string | number | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** What a change did to the row. */
export type AuditOperation =
  /** Removed it. */
  | 'DELETE'
  /** Made it. */
  | 'INSERT'
  /** Changed it. */
  | 'UPDATE';

/** How much a red flag or a finding weighs. */
export type AuditSeverity =
  /** Money may have gone wrong (严重). */
  | 'HIGH'
  /** Worth a look (提示). */
  | 'LOW'
  /** To be explained (关注). */
  | 'MEDIUM';

/** Kind of an award. Source: S74, S84. */
export type AwardKind =
  /** First prize (一等奖). */
  | 'FIRST'
  /** Award of the general manager (总经理奖). */
  | 'GENERAL_MANAGER'
  /** Nomination, below the prizes (提名奖). */
  | 'NOMINATION'
  /** Second prize (二等奖). */
  | 'SECOND'
  /** Special award of an enterprise (专项奖). */
  | 'SPECIAL'
  /** Third prize (三等奖). */
  | 'THIRD';

/** An award of an event. */
export type AwardQuotaInput = {
  /** Honours that a winner may apply for. */
  honours?: Array<string>;
  /** Kind. */
  kind: AwardKind;
  /** The grant budget line that prize money comes from, of your union or one above; none when left out. */
  prizeLineId?: string | number | null | undefined;
  /** Most entries that get it, 1 to 10,000. */
  quota: number;
  /** Title, e.g. 一等奖; 2 to 100 characters. */
  title: string;
};

/** Encoding of the file that is sent to the bank. */
export type BankFileEncoding =
  /** GB18030, which older programs of banks want (国标). */
  | 'GB18030'
  /** UTF-8 with a byte order mark, which spreadsheets open rightly. */
  | 'UTF_8';

/** A household whose code is issued or revoked. */
export type BeneficiaryCodeInput = {
  /** The household. */
  beneficiaryId: string | number;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
};

/** Whether the help of a month was paid. */
export type BeneficiaryMonthStatus =
  /** Paid (已发放). */
  | 'PAID'
  /** Not paid (未发放). */
  | 'UNPAID';

/** What the public sees of a round. */
export type BoardState =
  /** The results as they were when it was frozen. */
  | 'FROZEN'
  /** Nothing. */
  | 'HIDDEN'
  /** Every result as it comes in. */
  | 'LIVE';

/** Where a part of a budget comes from. */
export type BudgetSourceInput = {
  /** Amount, yuan; more than nothing. */
  amount: string;
  /** Level of the federation that gives it; left out for others. */
  level?: UnionLevel | null | undefined;
  /** Who gives it and why, 2 to 500 characters. */
  source: string;
};

/** Whether a certificate holds. */
export type CertificateStatus =
  /** It was revoked (已撤销). */
  | 'REVOKED'
  /** It holds (有效). */
  | 'VALID';

/** A competition goes on to its next status, or is cancelled. */
export type ChangeCompetitionStatusInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The competition. */
  id: string | number;
  /** Why; needed to cancel. */
  reason?: string | null | undefined;
  /** The next status. */
  status: CompetitionStatus;
};

/** A venue takes another status. */
export type ChangeVenueStatusInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The venue. */
  id: string | number;
  /** Its first day: after the present status began, and not in the future. On the very day it began, the new status replaces it (a correction). */
  on: string;
  /** Why; stands in its history. 2 to 500 characters. */
  reason: string;
  /** The new status. */
  status: VenueStatus;
};

/** A demand that paid money be returned. */
export type ClawBackGrantInput = {
  /** Amount, yuan; no more than was paid and is not demanded or returned yet. */
  amount: string;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Last day for the return; today or later. */
  dueOn: string;
  /** The grant. */
  grantId: string | number;
  /** Why, 2 to 500 characters. */
  reason: string;
};

/** A grant of which nothing is left to do. */
export type CloseGrantInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Day of closing; not in the future. */
  closedOn: string;
  /** The grant. */
  grantId: string | number;
};

/** A union that holds a competition together with the organizer. */
export type CoHostInput = {
  /** Its name as it is shown, 2 to 100 characters. */
  name: string;
  /** The union; it may stand outside your scope. */
  unionId: string | number;
};

/** Class of a competition; decides the level of its awards and the skill grade a winner may be promoted to (竞赛类别). Source: S11. */
export type CompetitionClass =
  /** National (国家级). */
  | 'NATIONAL'
  /** Provincial class I (省级一类). */
  | 'PROVINCIAL_CLASS_I'
  /** Provincial class II (省级二类). */
  | 'PROVINCIAL_CLASS_II'
  /** Provincial class III; needs no approval (三类). */
  | 'PROVINCIAL_CLASS_III';

/** Form of what leaves a competition as a file. */
export type CompetitionExportFormat =
  /** Results as CSV in UTF-8 with byte-order mark, for spreadsheets. */
  | 'CSV'
  /** The whole competition as JSON, which another system can import. Described in docs/interchange/competition.md. */
  | 'INTERCHANGE'
  /** Results as an Excel workbook, a sheet for each round. */
  | 'XLSX';

/** Which competitions. All conditions given must hold. */
export type CompetitionFilter = {
  /** Any of these classes. */
  classes?: Array<CompetitionClass> | null | undefined;
  /** Organized or held together by this very union. */
  hostUnionId?: string | number | null | undefined;
  /** Any of these statuses. */
  statuses?: Array<CompetitionStatus> | null | undefined;
  /** Part of the name, the theme, or the pinyin of the name. */
  text?: string | null | undefined;
  /** Held in this year. */
  year?: number | null | undefined;
};

/** Status of a competition. */
export type CompetitionStatus =
  /** Announced (已发布通知). */
  | 'ANNOUNCED'
  /** Closed for good (已归档). */
  | 'ARCHIVED'
  /** Not held (已取消). */
  | 'CANCELLED'
  /** Being prepared (筹备). */
  | 'DRAFT'
  /** Entries are closed and conditions fixed (报名截止). */
  | 'ENTRY_CLOSED'
  /** Takes entries (报名中). */
  | 'ENTRY_OPEN'
  /** Results are published (已公布). */
  | 'PUBLISHED'
  /** Being held (进行中). */
  | 'RUNNING'
  /** All rounds are confirmed (评分完成). */
  | 'SCORED';

/** What a project does to a venue (建设性质). */
export type ConstructionKind =
  /** Rebuilds or extends it (改扩建). */
  | 'EXTENSION'
  /** Builds it anew (新建). */
  | 'NEW'
  /** Renovates it (装修改造). */
  | 'RENOVATION';

/** A person to enter. */
export type ContestantInput = {
  /** Name as it is shown, 2 to 100 characters. */
  name: string;
  /** Number that tells the person apart within the competition. */
  personNo?: string | null | undefined;
};

/** Whether the results of a competition have become something that lasts (成果转化). Source: S07. */
export type ConversionStatus =
  /** Promised, and nothing is registered yet; it cannot be archived (待转化). */
  | 'AWAITING_CONVERSION'
  /** At least one outcome is registered (已转化). */
  | 'CONVERTED'
  /** Nothing was promised. */
  | 'NOT_PLANNED';

/** A mark and what it should be. */
export type CorrectedMarkInput = {
  /** The mark that counts now. */
  markId: string | number;
  /** What it should be, with at most two decimals. */
  marks: string;
};

/** Status of a set of corrections. */
export type CorrectionStatus =
  /** Its marks count; those before are superseded. */
  | 'APPLIED'
  /** Changed nothing. */
  | 'CANCELLED'
  /** Waits for the decision of another person. */
  | 'PROPOSED';

/** A union begins to cover a unit. */
export type CoverUnitInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** False for a further joint union or federation of a unit that is covered already. */
  isPrimary?: boolean;
  /** The union. */
  unionId: string | number;
  /** The unit. */
  unitId: string | number;
  /** First day; not in the future. */
  validFrom: string;
};

/** A key to make for your own account. */
export type CreateApiKeyInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** When it ends, at most 366 days from now; 90 days when left out. */
  expiresAt?: string | null | undefined;
  /** What it is for, 1 to 100 characters. */
  name: string;
  /** What it may do, e.g. `organization:read`; only scopes that you hold yourself. */
  scopes: Array<string>;
};

/** A competition to prepare. It begins as a draft. */
export type CreateCompetitionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Unions that hold it together with the organizer; they read it. */
  coHosts?: Array<CoHostInput>;
  /** Class. Above III it takes the approval of a union above, unless a provincial federation organizes it. */
  competitionClass: CompetitionClass;
  /** Whether its results are to become something that lasts; until then it cannot be archived. */
  convertsResults?: boolean;
  /** Edition (届). */
  edition?: number | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Last day of entries. */
  entryClosesOn?: string | null | undefined;
  /** First day of entries. */
  entryOpensOn?: string | null | undefined;
  /** Name, 2 to 100 characters. */
  name: string;
  /** Bodies outside the unions that hold it, too. */
  outsideBodies?: Array<string>;
  /** First day. */
  startsOn?: string | null | undefined;
  /** Theme. */
  theme?: string | null | undefined;
  /** The union that organizes it. */
  unionId: string | number;
  /** Venue at which it is held. */
  venueId?: string | number | null | undefined;
  /** Year in which it is held. */
  year: number;
};

/** A coverage target to set. Name levels of places, a class of parks, or both. */
export type CreateCoverageTargetInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** By the end of this year. */
  dueYear: number;
  /** Lowest class of parks that should each have a venue, e.g. A. */
  minParkClass?: string | null | undefined;
  /** Levels whose general federations should each have a venue: PROVINCIAL to TOWNSHIP. */
  placeLevels?: Array<UnionLevel>;
  /** The document that sets it, 2 to 500 characters. */
  source: string;
  /** Title, 2 to 100 characters. */
  title: string;
  /** The union whose subtree it binds. */
  unionId: string | number;
  /** Kinds of which any one will do. */
  venueKinds: Array<VenueKind>;
};

/** A scheme to found. Its terms come as a version. */
export type CreateGrantSchemeInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Short code, e.g. JX-GONG: 2 to 20 capital letters, digits and hyphens. */
  code: string;
  /** What it gives money for. */
  kind: GrantSchemeKind;
  /** Name, 2 to 100 characters. */
  name: string;
  /** What each grant must name; left out for nothing. */
  subjectKind?: GrantSubjectKind | null | undefined;
  /** The federation that gives the money. */
  unionId: string | number;
};

/** An industrial park to register. */
export type CreateParkInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Name, 2 to 100 characters; unique in its division. */
  name: string;
  /** Class given by the region: one capital letter, perhaps with a plus, e.g. A+. */
  parkClass: string;
  /** Federation of the division it lies in. */
  unionId: string | number;
};

/** Payments that go to the bank together. */
export type CreatePaymentBatchInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Prepared payments of one funder, up to 5,000. */
  paymentIds: Array<string | number>;
  /** What it is for, 2 to 100 characters. */
  title: string;
};

/** An account to make in your subtree. */
export type CreateStaffAccountInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Roles that it may give to others; only roles that you may grant. */
  grantableRoles?: Array<StaffRole>;
  /** First password, at least 12 characters. */
  initialPassword: string;
  /** Name of the person or team, 1 to 100 characters. */
  name: string;
  /** What it may do; only roles that you may grant. */
  roles: Array<StaffRole>;
  /** The union it belongs to; cannot be changed later. */
  unionId: string | number;
  /** Name typed at sign-in: 3 to 64 of a-z, 0-9, and single . _ - between them. */
  username: string;
};

/** A union to create (建会). */
export type CreateTradeUnionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Division code, or the union’s own code; unique among existing unions. */
  code?: string | null | undefined;
  /** Day it was founded; not in the future. */
  foundedOn: string;
  /** Industry class of GB/T 4754-2017, e.g. G54. */
  industry?: string | null | undefined;
  /** Whether it organizes workers of new business forms. */
  isNewBusinessForm?: boolean;
  /** Kind; must fit the level. */
  kind: UnionKind;
  /** Level in the tree. */
  level: UnionLevel;
  /** Full name, 2 to 100 characters. */
  name: string;
  /** The union it belongs to. */
  parentId: string | number;
  /** Short name for tables and charts. */
  shortName?: string | null | undefined;
  /** Unified social credit code, 18 characters. */
  uscc?: string | null | undefined;
};

/** A unit to register. */
export type CreateUnitInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Workers employed, persons. */
  employees?: number | null | undefined;
  /** Industry class of GB/T 4754-2017, e.g. G54. */
  industry?: string | null | undefined;
  /** Kind of unit. */
  kind: UnitKind;
  /** Registered name, 2 to 100 characters. */
  name: string;
  /** Who owns it. */
  ownership?: Ownership | null | undefined;
  /** Federation of the division where it is registered. */
  registeredInId: string | number;
  /** Scale class of an enterprise. */
  scale?: EnterpriseScale | null | undefined;
  /** Unified social credit code, 18 characters. */
  uscc?: string | null | undefined;
};

/** A venue to register. */
export type CreateVenueInput = {
  /** Address, up to 200 characters. */
  address?: string | null | undefined;
  /** Floor area, square metres. */
  areaSquareMetres?: number | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** What it offers: up to 30 names of 2 to 100 characters. */
  functions?: Array<string>;
  /** Kind. */
  kind: VenueKind;
  /** Name, 2 to 100 characters. */
  name: string;
  /** Day it first opened; not in the future. Left out for a venue in use: the first day of its status. */
  openedOn?: string | null | undefined;
  /** Opening hours in words. */
  openingHours?: string | null | undefined;
  /** The industrial park it stands in. */
  parkId?: string | number | null | undefined;
  /** Why it has that status, e.g. the decision to build; 2 to 500 characters. */
  reason: string;
  /** Seats of its halls. */
  seats?: number | null | undefined;
  /** Status to begin with. */
  status: VenueStatus;
  /** First day of that status; not in the future. */
  statusSince: string;
  /** The union that runs it. */
  unionId: string | number;
};

/** A building or renovation project to register. */
export type CreateVenueProjectInput = {
  /** Whole budget, yuan; more than nothing. */
  budget: string;
  /** Where it comes from; together no more than the budget. */
  budgetSources?: Array<BudgetSourceInput>;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** What is done to the venue. */
  constructionKind: ConstructionKind;
  /** Last day, planned or real; needed when completed. */
  endOn?: string | null | undefined;
  /** First day, planned or real. */
  startOn?: string | null | undefined;
  /** How far it is. */
  status?: ProjectStatus;
  /** Title, 2 to 100 characters. */
  title: string;
  /** The venue. */
  venueId: string | number;
};

/** What becomes of entries that share the rank at the cut. */
export type CutTie =
  /** All of them advance. */
  | 'ALL_IN'
  /** None of them advances. */
  | 'ALL_OUT';

/** The decision of an appeal, by another person than the one who filed it. */
export type DecideAppealInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The decision in words; 2 to 500 characters. */
  decision: string;
  /** The appeal. */
  id: string | number;
  /** Whether right is given. */
  upheld: boolean;
};

/** The decision of another person about a correction. */
export type DecideCorrectionInput = {
  /** True applies all its marks, false cancels it. */
  apply: boolean;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Why; 2 to 500 characters. */
  decision: string;
  /** The set. */
  id: string | number;
};

/** The decision of a meeting on several grants. */
export type DecideGrantsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Day of the meeting; not in the future. */
  decidedOn?: string | null | undefined;
  /** Number of the minutes of the party-group meeting, e.g. 赣工党组纪要〔2021〕5号. */
  decisionNumber?: string | null | undefined;
  /** 1 to 500 grants. */
  grants: Array<DecisionLineInput>;
  /** Budget line that pays; left out, the one of scheme, year and level, when there is one alone. */
  lineId?: string | number | null | undefined;
  /** A note, up to 500 characters. */
  note?: string | null | undefined;
};

/** One grant of a decision. */
export type DecisionLineInput = {
  /** Awarded, yuan; at most what the terms allow, which is the default. */
  awarded?: string | null | undefined;
  /** The grant. */
  id: string | number;
  /** Revision that was read; on another the step is refused STATE_CHANGED. */
  revision?: number | null | undefined;
};

/** Direction of an order. */
export type Direction =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** A union ends (撤销). */
export type DissolveTradeUnionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** First day it no longer exists; not in the future. */
  dissolvedOn: string;
  /** The union. */
  id: string | number;
  /** Why; stands in its history. */
  reason: string;
};

/** A monetary-unit sample to draw. */
export type DrawGrantSampleInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Its plan. */
  plan: GrantSamplePlanInput;
  /** Seed, 1 to 2147483646; it is stated with the sample. */
  seed: number;
  /** What it is for, 2 to 100 characters. */
  title: string;
};

/** A layer of a sealed draw. */
export type DrawLayer =
  /** Entry → contest number (一次加密); opened last. */
  | 'ONE'
  /** Contest number → station number (二次加密); opened first. */
  | 'TWO';

/** Draws the lots of a round and seals them. */
export type DrawRoundInput = {
  /** Entries that did not turn up; they draw no lot. */
  absentEntryIds?: Array<string | number>;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Account that keeps the first layer and hands out contest numbers; no judge. */
  layerOneCustodianId: string | number;
  /** Another account, which keeps the second layer and shows the stations; no judge. */
  layerTwoCustodianId: string | number;
  /** The round. */
  roundId: string | number;
};

/** How exact a reported figure is; it is shown with the figure. Source: S75. */
export type EffectQualifier =
  /** About (约). */
  | 'ABOUT'
  /** The figure itself. */
  | 'EXACT'
  /** More than (余、超过). */
  | 'MORE_THAN'
  /** Not quite (近). */
  | 'NEARLY'
  /** Of this order, e.g. several millions (数百万). */
  | 'ORDER_OF';

/** Ends the time for appeals before it is over. */
export type EndAppealWindowInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Why, e.g. that all entrants have signed that they do not appeal. */
  reason: string;
  /** The round. */
  roundId: string | number;
};

/** A union no longer covers a unit, e.g. because the unit moved out. */
export type EndCoverageInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The coverage. */
  id: string | number;
  /** First day no longer covered; not in the future. */
  validTo: string;
};

/** A term ends. */
export type EndOfficerTermInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The officer’s term. */
  id: string | number;
  /** First day after the term; not in the future. */
  termUntil: string;
};

/** Scale class of an enterprise (企业规模). */
export type EnterpriseScale =
  /** Enterprise above designated size, a statistical class (规模以上企业). */
  | 'ABOVE_DESIGNATED_SIZE'
  /** Large enterprise (大型企业). */
  | 'LARGE'
  /** Medium enterprise (中型企业). */
  | 'MEDIUM'
  /** Small and micro enterprise (小微企业). */
  | 'SMALL_MICRO';

/** Status of an entry. */
export type EntryStatus =
  /** Takes part. */
  | 'ENTERED'
  /** Has been withdrawn (退赛). */
  | 'WITHDRAWN';

/** What an examination showed. */
export type ExamineGrantSampleItemInput = {
  /** Amount that the documents support, yuan. */
  audited: string;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The drawn record. */
  id: string | number;
  /** What was seen; needed when the amounts differ. */
  note?: string | null | undefined;
};

/** A batch whose file is wanted. */
export type ExportPaymentBatchInput = {
  /** The batch. */
  batchId: string | number;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Encoding, when it is written for the first time; afterwards the same bytes are given. */
  encoding?: BankFileEncoding;
};

/** Whether the records give what was printed. */
export type FigureAgreement =
  /** The computed value satisfies the print and its qualifier. */
  | 'AGREES'
  /** It does not. */
  | 'DIFFERS'
  /** No indicator computes this figure. */
  | 'NOT_COMPUTED';

/** An objection of an entry against a result, as the organizer received it. */
export type FileAppealInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The entry that objects. */
  entryId: string | number;
  /** What is objected to; 2 to 500 characters. */
  grounds: string;
  /** The round, whose results are posted. */
  roundId: string | number;
};

/** Gives the awards of an event by its confirmed ranks. */
export type GiveAwardsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The event of a published competition. */
  eventId: string | number;
};

/** What grants are summed up by. */
export type GrantAggregateKey =
  /** Scheme (补助项目). */
  | 'SCHEME'
  /** Union right below the union of the filter, or below yours (下级工会). */
  | 'UNION'
  /** Pay year (预算年度). */
  | 'YEAR';

/** Which households. All conditions given must hold. */
export type GrantBeneficiaryFilter = {
  /** Any of these causes. */
  causes?: Array<HardshipCause> | null | undefined;
  /** Whether the hardship lasts. */
  isCurrent?: boolean | null | undefined;
  /** A part of the code of the household. */
  text?: string | null | undefined;
  /** Helped by this union and those below it. */
  unionId?: string | number | null | undefined;
};

/** Whose first digits are compared. */
export type GrantBenfordAmount =
  /** Amounts asked (申请金额). */
  | 'APPLIED'
  /** Amounts awarded (批准金额). */
  | 'AWARDED'
  /** Single payments that the bank has paid (拨付金额). */
  | 'PAYMENTS';

/** Words for the mean absolute deviation of first digits; Nigrini, Benford’s Law (2012). */
export type GrantBenfordConformity =
  /** At most 0.012 (可接受). */
  | 'ACCEPTABLE'
  /** At most 0.006 (高度符合). */
  | 'CLOSE'
  /** At most 0.015 (勉强). */
  | 'MARGINAL'
  /** More (不符合). */
  | 'NONCONFORMITY';

/** The rule that a line of a calculation applied. */
export type GrantCalculationRule =
  /** At most so much for one applicant in one year, earlier grants included. */
  | 'APPLICANT_YEAR_CAP'
  /** Exactly the announced amount per unit of an item. */
  | 'FIXED_AMOUNT'
  /** At most so much per grant. */
  | 'GRANT_CAP'
  /** At most so much per unit of an item. */
  | 'ITEM_CAP'
  /** At most so much per person declared. */
  | 'PERSON_CAP'
  /** At most so much for one subject, earlier grants included. */
  | 'PROJECT_CAP'
  /** A share of what was asked. */
  | 'RATE'
  /** Cut by the deciding body below what the terms allow. */
  | 'REVIEW_CUT';

/** What a cap limits. */
export type GrantCapKind =
  /** All grants of the scheme to one applicant in one pay year (每单位每年). */
  | 'APPLICANT_YEAR'
  /** One grant (每笔). */
  | 'GRANT'
  /** Each person declared: the cap is multiplied by their number (每人). */
  | 'PERSON'
  /** All grants of the scheme for one subject together (每个项目). Source: S110. */
  | 'PROJECT';

/** What a document of a grant shows. */
export type GrantDocumentKind =
  /** That the result was accepted (验收报告). */
  | 'ACCEPTANCE'
  /** The signed application (申请报告). */
  | 'APPLICATION'
  /** The approval of the project by its authority (立项批复). */
  | 'APPROVAL_OF_PROJECT'
  /** The budget of the project (项目预算). */
  | 'BUDGET'
  /** Minutes of the meeting that decided (会议纪要). */
  | 'DECISION'
  /** That dues were paid (经费缴纳凭证). */
  | 'DUES_RECEIPT'
  /** The result of an evaluation (考评结果). */
  | 'EVALUATION'
  /** That a milestone was reached (佐证材料). */
  | 'EVIDENCE'
  /** Anything else (其他). */
  | 'OTHER'
  /** Who benefits, as pseudonyms (人员名册). */
  | 'ROLL'
  /** Voucher of a payment (支付凭证). */
  | 'VOUCHER';

/** What an entry of the ledger does. */
export type GrantEntryKind =
  /** Money is put into a budget line, or taken out of it (预算下达、调减). */
  | 'BUDGET'
  /** Reserved money is paid out (拨付). */
  | 'PAY'
  /** Returned money may be spent again (盘活). */
  | 'REAPPROPRIATE'
  /** Money is kept for a grant (预留). */
  | 'RESERVE'
  /** Paid money comes back (收回). */
  | 'RETURN'
  /** Reserved money is set free again (注销预留). */
  | 'VOID';

/** Form of an export. */
export type GrantExportFormat =
  /** CSV in UTF-8 with byte-order mark, for spreadsheets. */
  | 'CSV'
  /** JSON of the 360Giving Data Standard 1.4. */
  | 'THREE_SIXTY_GIVING'
  /** Excel workbook. */
  | 'XLSX';

/** Which grants. All conditions given must hold. The same input chooses rows, totals, exports, samples and flags. */
export type GrantFilter = {
  /** Only grants with an open red flag, or only those without one. */
  flagged?: boolean | null | undefined;
  /** Largest amount, yuan; as minAmount. */
  maxAmount?: string | null | undefined;
  /** Least amount, yuan: what was awarded, or asked while nothing is decided. */
  minAmount?: string | null | undefined;
  /** Only grants of this scheme. */
  schemeId?: string | number | null | undefined;
  /** Any of these schemes. */
  schemeIds?: Array<string | number> | null | undefined;
  /** Any of these statuses; all but DRAFT when left out. */
  statuses?: Array<GrantStatus> | null | undefined;
  /** Only grants for this subject. */
  subjectId?: string | number | null | undefined;
  /** Any of these kinds of subject. */
  subjectKinds?: Array<GrantSubjectKind> | null | undefined;
  /** Part of the number, of the title or its pinyin, or of the payee’s name. */
  text?: string | null | undefined;
  /** Only grants of this union and those below it. */
  unionId?: string | number | null | undefined;
  /** Any of these pay years. */
  years?: Array<number> | null | undefined;
};

/** Which findings; all conditions must hold. */
export type GrantFindingFilter = {
  /** About this grant. */
  grantId?: string | number | null | undefined;
  /** Only those whose next step is overdue, or only the others. */
  overdue?: boolean | null | undefined;
  /** Only those that repeat an earlier one, or only the others. */
  repeated?: boolean | null | undefined;
  /** Of any of these weights. */
  severities?: Array<AuditSeverity> | null | undefined;
  /** In any of these states. */
  statuses?: Array<GrantFindingStatus> | null | undefined;
  /** Of this union and those below it. */
  unionId?: string | number | null | undefined;
};

/** How far a finding is. */
export type GrantFindingStatus =
  /** Responded to; waits for a corrective plan (已答复). */
  | 'ANSWERED'
  /** Nothing is left to do (已销号). */
  | 'CLOSED'
  /** The auditor has looked at what was done (已跟踪). */
  | 'FOLLOWED_UP'
  /** Waits for the audited union’s response (待答复). */
  | 'OPEN'
  /** Has a corrective plan; waits for the follow-up (整改中). */
  | 'PLANNED';

/** A step of a finding. */
export type GrantFindingStepInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Day that a plan promises; needed for a plan. */
  dueOn?: string | null | undefined;
  /** The finding. */
  id: string | number;
  /** Its revision as it was read. */
  revision: number;
  /** What is written, 2 to 2000 characters. */
  text: string;
};

/** A step of a finding. */
export type GrantFindingStepKind =
  /** The auditor closed it (销号). */
  | 'CLOSE'
  /** The auditor wrote it (发现问题). */
  | 'FINDING'
  /** The auditor looked at what was done (跟踪检查). */
  | 'FOLLOW_UP'
  /** The audited union said what it will do, and by when (整改计划). */
  | 'PLAN'
  /** The auditor opened it again (重新打开). */
  | 'REOPEN'
  /** The audited union responded (被审计单位答复). */
  | 'RESPONSE';

/** One item of an application. */
export type GrantItemInput = {
  /** Asked for the whole quantity, yuan; more than nothing. */
  asked: string;
  /** Key of the item in the terms of the scheme. */
  key: string;
  /** How many, in the unit of the terms; 1 to 1,000,000. */
  quantity: number;
};

/** One grant of a bulk step. */
export type GrantLineInput = {
  /** The grant. */
  id: string | number;
  /** Revision that was read; on another the step is refused STATE_CHANGED. */
  revision?: number | null | undefined;
};

/** Order of a list of grants; ties by id. */
export type GrantOrder = {
  /** Direction. */
  direction?: Direction;
  /** What to order by. */
  field: GrantOrderField;
};

/** What a list of grants may be ordered by. */
export type GrantOrderField =
  /** Amount asked. */
  | 'APPLIED'
  /** Day of the application. */
  | 'APPLIED_ON'
  /** Amount awarded. */
  | 'AWARDED'
  /** Amount paid. */
  | 'DISBURSED'
  /** Number. */
  | 'NUMBER'
  /** Title, by pinyin. */
  | 'TITLE'
  /** Pay year. */
  | 'YEAR';

/** In which year a grant is paid. */
export type GrantPayYear =
  /** In the year after the application (次年). Source: S114. */
  | 'NEXT'
  /** In the year of the application (当年). */
  | 'SAME';

/** How far a batch of payments is. */
export type GrantPaymentBatchStatus =
  /** Its file is with the bank (已导出). */
  | 'EXPORTED'
  /** Its file has not been written (待导出). */
  | 'OPEN'
  /** The bank has answered for each payment (已回单). */
  | 'SETTLED';

/** What does not fit about a payment. */
export type GrantPaymentFault =
  /** In the ledger with another amount (付款与分录金额不一致). */
  | 'AMOUNT_DIFFERS'
  /** Paid without a payment order (无付款批次). */
  | 'WITHOUT_BATCH'
  /** Paid, and not in the ledger (有付款无分录). */
  | 'WITHOUT_ENTRY'
  /** Belongs to no part of a plan (无对应拨付计划). */
  | 'WITHOUT_TRANCHE';

/** Which payments. All conditions given must hold. */
export type GrantPaymentFilter = {
  /** Whether they are in a batch. */
  isBatched?: boolean | null | undefined;
  /** Of grants of this scheme. */
  schemeId?: string | number | null | undefined;
  /** Any of these statuses. */
  statuses?: Array<GrantPaymentStatus> | null | undefined;
  /** Our reference, or a part of the payee’s name or the grant’s number. */
  text?: string | null | undefined;
  /** Of grants of this union and those below it. */
  unionId?: string | number | null | undefined;
};

/** How far a payment is. */
export type GrantPaymentStatus =
  /** It will not be paid (已取消). */
  | 'CANCELLED'
  /** The bank could not pay it; it may be prepared again (退票). */
  | 'FAILED'
  /** The bank has been told to pay it (已提交银行). */
  | 'ORDERED'
  /** The bank has paid it, and it is in the ledger (已付). */
  | 'PAID'
  /** It may be put into a batch (待付). */
  | 'PREPARED';

/** Which flags; all conditions must hold. */
export type GrantRedFlagFilter = {
  /** About this grant or a payment of it. */
  grantId?: string | number | null | undefined;
  /** Found by any of these rules. */
  ruleKeys?: Array<GrantRedFlagKey> | null | undefined;
  /** About grants or budget lines of this scheme. */
  schemeId?: string | number | null | undefined;
  /** Of any of these weights. */
  severities?: Array<AuditSeverity> | null | undefined;
  /** In any of these states. */
  statuses?: Array<GrantRedFlagStatus> | null | undefined;
  /** Of this union and those below it. */
  unionId?: string | number | null | undefined;
  /** About grants or budget lines of any of these years. */
  years?: Array<number> | null | undefined;
};

/** What a red-flag rule looks for. */
export type GrantRedFlagKey =
  /** An amount just under a cap (金额略低于上限). */
  | 'JUST_UNDER_CAP'
  /** Paid in full and not accepted long after (拨付后长期未验收). */
  | 'MISSING_ACCEPTANCE'
  /** More beneficiaries than the unit has staff (受益人数超过职工人数). */
  | 'MORE_THAN_STAFF'
  /** Paid before it was decided (先付后批). */
  | 'PAID_BEFORE_DECISION'
  /** Paid more than was awarded (超批准金额拨付). */
  | 'PAID_OVER_AWARD'
  /** Paid to another account than the awardee’s (收款人与获批对象不一致). */
  | 'PAYEE_NOT_AWARDEE'
  /** Several awards to one code or account within a window (短期内重复获得). */
  | 'REPEATED_AWARD'
  /** One account for several applicants (多家申请单位共用账户). */
  | 'SHARED_ACCOUNT'
  /** Applications split below a cap that they exceed together (拆分申报规避上限). */
  | 'SPLIT_APPLICATIONS'
  /** Most of a year’s money paid in its last month (年末突击花钱). */
  | 'YEAR_END_BUNCHING';

/** What has become of a red flag. */
export type GrantRedFlagStatus =
  /** No longer holds (已消除). */
  | 'CLOSED'
  /** Holds and is not explained (待核查). */
  | 'OPEN'
  /** A false alarm, with the reason; opened again when the facts change (已排除). */
  | 'SET_ASIDE';

/** What a red flag points at. */
export type GrantRedFlagSubjectKind =
  /** A budget line (预算项). */
  | 'BUDGET_LINE'
  /** A grant (补助). */
  | 'GRANT'
  /** A payment (拨付). */
  | 'PAYMENT';

/** A monetary-unit sample to plan. */
export type GrantSamplePlanInput = {
  /** Confidence, percent, 50 to 99. */
  confidence: number;
  /** Misstatement expected, yuan; at most 60 % of the tolerable one. */
  expected: string;
  /** Grants of the population. */
  filter: GrantFilter;
  /** What is drawn. */
  population: GrantSamplePopulation;
  /** Tolerable misstatement (可容忍错报), yuan; above zero. */
  tolerable: string;
};

/** What a sample is drawn from. */
export type GrantSamplePopulation =
  /** Grants by the amount awarded (按批准金额). */
  | 'AWARDED'
  /** Grants by the amount disbursed (按拨付金额). */
  | 'DISBURSED'
  /** Single payments that the bank has paid (按拨付笔). */
  | 'PAYMENTS';

/** Which schemes. All conditions given must hold. */
export type GrantSchemeFilter = {
  /** Only schemes of this funder. */
  funderId?: string | number | null | undefined;
  /** Only schemes that can be applied for today: with a version in force. */
  isOpen?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<GrantSchemeKind> | null | undefined;
  /** Part of the name, its pinyin, or the code. */
  text?: string | null | undefined;
};

/** What a scheme gives money for. */
export type GrantSchemeKind =
  /** A regular allowance (补贴). Source: S77. */
  | 'ALLOWANCE'
  /** Money follows an evaluation (以奖代补). Source: S100. */
  | 'AWARD_BY_RESULTS'
  /** Building or equipping (建设奖补). Source: S110. */
  | 'CAPITAL_SUBSIDY'
  /** Union dues given back (工会经费返还). Source: S10. */
  | 'DUES_REFUND'
  /** An amount per person served (按人补助). Source: S114. */
  | 'PER_CAPITA_SUBSIDY'
  /** Advanced and recovered (周转金). Source: S95. */
  | 'REVOLVING_FUND'
  /** Condolence money and emergency aid (慰问金、帮扶资金). Source: S21, S81. */
  | 'SOLATIUM'
  /** Work of a stated kind (专项补助、专项工作经费). Source: S27. */
  | 'SPECIAL_SUBSIDY';

/** Whether a version of a scheme may be applied under. */
export type GrantSchemeVersionStatus =
  /** Being written; seen by the funder alone (草案). */
  | 'DRAFT'
  /** In force from its first day; never changed again (已发布). */
  | 'PUBLISHED';

/** How far a grant is on its route from application to closing. */
export type GrantStatus =
  /** What it was paid for is there (已验收). */
  | 'ACCEPTED'
  /** Decided, e.g. by the party-group meeting (已批准). */
  | 'APPROVED'
  /** Papers and amounts were checked (已初审). */
  | 'CHECKED'
  /** Nothing is left to do (已办结). */
  | 'CLOSED'
  /** Being written by the applicant (草稿). */
  | 'DRAFT'
  /** Paid in full (已拨付). */
  | 'PAID'
  /** Paid in part (拨付中). */
  | 'PAYING'
  /** Refused (未批准). */
  | 'REJECTED'
  /** Money is set aside in its budget line (已预留). */
  | 'RESERVED'
  /** Reviewed by a second person (已复审). */
  | 'REVIEWED'
  /** Back with the applicant, to be put right (已退回). */
  | 'SENT_BACK'
  /** Handed in (已申请). */
  | 'SUBMITTED'
  /** Taken back by the applicant (已撤回). */
  | 'WITHDRAWN';

/** A step on the route of a grant. */
export type GrantStepKind =
  /** What was paid for is accepted (验收). */
  | 'ACCEPT'
  /** The applicant hands it in (申请). */
  | 'APPLY'
  /** The funder checks papers and amounts (初审). */
  | 'CHECK'
  /** Money is claimed back (收回). */
  | 'CLAW_BACK'
  /** The file is closed (办结). */
  | 'CLOSE'
  /** The decision of the deciding body is recorded (审批). */
  | 'DECIDE'
  /** A milestone is proved (佐证). */
  | 'EVIDENCE'
  /** Money is paid (拨付). */
  | 'PAY'
  /** Refused (不予批准). */
  | 'REJECT'
  /** Money is set aside (预留). */
  | 'RESERVE'
  /** A second person reviews (复审). */
  | 'REVIEW'
  /** Given back to the applicant (退回). */
  | 'SEND_BACK'
  /** Taken back by the applicant (撤回). */
  | 'WITHDRAW';

/** What a grant is for (补助对象). */
export type GrantSubjectKind =
  /** A union and its work (工会); organization subgraph. */
  | 'UNION'
  /** An employing unit (单位); organization subgraph. */
  | 'UNIT'
  /** A palace, club or station (阵地); venue subgraph. */
  | 'VENUE'
  /** A building project of a palace or club (阵地建设项目); venue subgraph. */
  | 'VENUE_PROJECT';

/** A limit on a whole grant. */
export type GrantTermsCapInput = {
  /** The limit, yuan. */
  amount: string;
  /** What it limits. */
  kind: GrantCapKind;
  /** Applicants it is for; left out for all. */
  level?: UnionLevel | null | undefined;
};

/** What a version of a scheme says. */
export type GrantTermsInput = {
  /** Kinds of unions that may apply, whatever their level. */
  applicantKinds?: Array<UnionKind>;
  /** Levels of unions that may apply. */
  applicantLevels?: Array<UnionLevel>;
  /** Limits on the whole: up to 20. */
  caps?: Array<GrantTermsCapInput>;
  /** Who decides, e.g. 党组会议. */
  decisionBody: string;
  /** Documents that must be attached. */
  documents?: Array<GrantDocumentKind>;
  /** Scales of the applicant’s enterprise. */
  enterpriseScales?: Array<EnterpriseScale>;
  /** What is paid for: 1 to 30. */
  items: Array<GrantTermsItemInput>;
  /** In which year it is paid. */
  payYear?: GrantPayYear;
  /** Places whose unions may apply; empty for all. */
  placeIds?: Array<string | number>;
  /** Share of what was asked that is paid, in ten thousandths: 1 to 10,000. */
  rateBasisPoints?: number;
  /** Results of an evaluation that are paid. */
  ratings?: Array<string>;
};

/** Something a scheme pays for. */
export type GrantTermsItemInput = {
  /** Most per unit, yuan. */
  capPerUnit?: string | null | undefined;
  /** Whether exactly capPerUnit is paid per unit. */
  isFixed?: boolean;
  /** Key that items of applications refer to: letters and digits, a small letter first. */
  key: string;
  /** Name, 2 to 100 characters. */
  name: string;
  /** What one is, e.g. 人; 1 to 10 characters. */
  unit: string;
};

/** A part of a grant. */
export type GrantTrancheInput = {
  /** Amount, yuan; more than nothing. */
  amount: string;
  /** Day it is planned for. */
  dueOn: string;
  /** What must be reached, 2 to 100 characters. */
  milestone: string;
};

/** Whether a part of a grant may be paid. */
export type GrantTrancheStatus =
  /** It will not be paid (已取消). */
  | 'CANCELLED'
  /** Its milestone is met, so it may be paid (已达到). */
  | 'MET'
  /** Its milestone is still to be met (待达到). */
  | 'PLANNED';

/** Why a household is in hardship (致困原因). Source: S124; the list is ours. */
export type HardshipCause =
  /** Disability (因残). */
  | 'DISABILITY'
  /** Accident or disaster (意外灾害). */
  | 'DISASTER'
  /** Cost of a child’s education (子女上学). */
  | 'EDUCATION'
  /** Illness (因病). */
  | 'ILLNESS'
  /** Low income (收入低). */
  | 'LOW_INCOME'
  /** Something else (其他). */
  | 'OTHER'
  /** Loss of work (失业). */
  | 'UNEMPLOYMENT';

/** What happened to a union. */
export type HistoryKind =
  /** A figure or event of its history; never part of present totals (S128). */
  | 'CHRONICLE'
  /** Its division code changed. */
  | 'CODE_CHANGED'
  /** It was dissolved (撤销). */
  | 'DISSOLVED'
  /** It was founded (成立). */
  | 'FOUNDED'
  /** It was merged, or another was merged into it (合并). */
  | 'MERGED'
  /** It came under another union (划转). */
  | 'MOVED'
  /** Its name changed (更名). */
  | 'RENAMED';

/** The bank’s answer to payments. */
export type ImportBankFileInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030. Columns, by Chinese or English heading in any order, those with * needed: 业务参考号*, 金额*, 结果* (成功 or 失败), 入账日期, 银行流水号, 失败原因. */
  contentBase64: string;
  /** Whether only to try: every error is listed, and nothing kept. */
  dryRun: boolean;
  /** Name of the file. */
  fileName: string;
};

/** A competition as another system exported it. */
export type ImportCompetitionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The bytes of the file in Base64: JSON in UTF-8 as docs/interchange/competition.md describes it, plain or packed with gzip, 64 MB at most unpacked. */
  contentBase64: string;
  /** Whether only to try: the same work, with every error listed, and nothing kept. */
  dryRun: boolean;
  /** Name of the file. */
  fileName: string;
  /** The union that organizes it here. */
  unionId: string | number;
};

/** A table of persons who enter, all or none. */
export type ImportEntriesInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The competition, while entries are open. */
  competitionId: string | number;
  /** The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030, up to 10 MB and 50,000 rows. Columns, by Chinese or English heading in any order: 姓名*, 编号, 代表队, 工会编码, 项目 (several separated by 、 or ;). */
  contentBase64: string;
  /** Whether only to try: the same work, with every error listed, and nothing kept. */
  dryRun: boolean;
  /** Name of the file. */
  fileName: string;
};

/** A table of unions to found at once, all or none. */
export type ImportTradeUnionsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030, up to 10 MB and 50,000 rows. Columns, by Chinese or English heading in any order, those with * needed: 工会名称*, 简称, 工会编码, 上级工会, 级别, 类型*, 成立日期*, 行业代码, 统一社会信用代码, 是否新业态, 会员统计月份, 会员数, 女会员数, 农民工会员数, 新就业形态会员数, 两新会员数. */
  contentBase64: string;
  /** Whether only to try: the same work, with every error listed, and nothing kept. */
  dryRun: boolean;
  /** Name of the file; stands in the history of the unions as its source. */
  fileName: string;
  /** The union they belong to where a row names no parent; parents that rows name by code or name lie below it or in the file. */
  parentId: string | number;
};

/** A judge of a panel. */
export type JudgeInput = {
  /** The judge’s account. */
  accountId: string | number;
  /** Name as it is shown, 2 to 100 characters. */
  name: string;
};

/** A mark. */
export type MarkInput = {
  /** The aspect that is marked. */
  aspectId: string | number;
  /** Your own key of this mark, 1 to 64 printable ASCII characters. Sent again, it changes nothing; a changed mark bears another key. */
  key: string;
  /** Marks with at most two decimals, e.g. "8.75"; at most the aspect’s maximum. */
  marks: string;
};

/** A milestone that was reached, with its evidence. */
export type MeetTrancheInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** A document of the grant of kind EVIDENCE. */
  documentId: string | number;
  /** Day it was reached; not in the future. */
  metOn: string;
  /** The part of the grant. */
  trancheId: string | number;
};

/** Grassroots unions are merged into another: their units and members go to it (合并). */
export type MergeTradeUnionsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** First day merged; not in the future. */
  effectiveOn: string;
  /** Why; stands in their histories. */
  reason: string;
  /** The unions that end, 1 to 50. */
  sourceIds: Array<string | number>;
  /** The union that takes them in. */
  targetId: string | number;
};

/** Whether a milestone was reached; code list milestoneStatus of OC4IDS. */
export type MilestoneStatus =
  /** Reached. */
  | 'MET'
  /** Missed. */
  | 'NOT_MET'
  /** Reached in part. */
  | 'PARTIALLY_MET'
  /** Still to come. */
  | 'SCHEDULED';

/** A union and all below it come under another one (划转). */
export type MoveTradeUnionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** First day under the new parent; not in the future. */
  effectiveOn: string;
  /** The union that moves. */
  id: string | number;
  /** The union it will belong to. */
  newParentId: string | number;
  /** Why; stands in its history. */
  reason: string;
};

/** What the chief of a round notes of a lot. */
export type NoteLotInput = {
  /** What was decided about differing judges; ends the alarm. */
  alarmDecision?: string | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Whether nobody turned up. */
  isAbsent?: boolean | null | undefined;
  /** The lot. */
  lotId: string | number;
  /** Time used, seconds. */
  secondsUsed?: number | null | undefined;
};

/** Post of a union officer (工会干部职务). */
export type OfficerRole =
  /** Director of the audit committee (经费审查委员会主任). */
  | 'AUDIT_DIRECTOR'
  /** Chair (主席). */
  | 'CHAIR'
  /** Committee member (委员). */
  | 'COMMITTEE_MEMBER'
  /** Executive vice-chair (常务副主席). */
  | 'EXECUTIVE_VICE_CHAIR'
  /** Vice-chair (副主席). */
  | 'VICE_CHAIR'
  /** Director of the women workers’ committee (女职工委员会主任). */
  | 'WOMEN_WORKERS_DIRECTOR';

/** Opens a layer of a draw, as its custodian. */
export type OpenDrawLayerInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The layer; the second is opened first. */
  layer: DrawLayer;
  /** The round, all of whose lots are scored. */
  roundId: string | number;
};

/** One measured effect. */
export type OutcomeEffectInput = {
  /** The figure, a decimal with at most two places, e.g. "100000". */
  amount: string;
  /** What was measured; 2 to 100 characters. */
  name: string;
  /** How exact the figure is. */
  qualifier?: EffectQualifier;
  /** Its unit; 1 to 20 characters. */
  unit: string;
};

/** What came of a competition. Source: S07, S75. */
export type OutcomeKind =
  /** A technical norm that was issued after it (技术规范), e.g. 燃油加油机检定专项计量技能操作规范. */
  | 'NORM'
  /** A field of use that was opened (应用场景). */
  | 'SCENARIO'
  /** An outstanding solution (优秀解决方案). */
  | 'SOLUTION';

/** Who owns an enterprise (所有制). */
export type Ownership =
  /** Collective (集体). */
  | 'COLLECTIVE'
  /** With foreign capital (外商投资). */
  | 'FOREIGN_INVESTED'
  /** Privately or foreign owned, not told apart (非公). */
  | 'NON_PUBLIC'
  /** Domestic private enterprise (民营). */
  | 'PRIVATE'
  /** State-owned (国有). */
  | 'STATE_OWNED';

/** Closes a panel, opens it again, or removes one that has not marked. */
export type PanelInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The panel. */
  panelId: string | number;
};

/** Kind of a part of a marking scheme. */
export type PartKind =
  /** Practical work (实操). */
  | 'PRACTICAL'
  /** Theory (理论). */
  | 'THEORY';

/** Certificates to print: of one award, or of all awards of an event. */
export type PrepareCertificatesInput = {
  /** The award; left out: all awards of the event. */
  awardId?: string | number | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The event; left out: the one award. */
  eventId?: string | number | null | undefined;
  /** Where the public reaches this system, e.g. https://gonghui.example: the code on a certificate leads to its check page. */
  origin: string;
};

/** A file to prepare: results of rounds, or the whole competition. */
export type PrepareCompetitionExportInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The competition. */
  competitionId: string | number;
  /** Only the rounds of this event. Not for the interchange. */
  eventId?: string | number | null | undefined;
  /** Form. */
  format: CompetitionExportFormat;
  /** Only this round. Not for the interchange. */
  roundId?: string | number | null | undefined;
};

/** An export to prepare. */
export type PrepareGrantExportInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Which grants; in 360Giving form, those of them that are awarded. */
  filter: GrantFilter;
  /** Form. */
  format: GrantExportFormat;
};

/** Grants whose parts that are due should be paid. */
export type PreparePaymentsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grants, up to 500. */
  grantIds: Array<string | number>;
};

/** An application to calculate, saved or not. */
export type PreviewGrantInput = {
  /** Persons declared. */
  declaredCount?: number | null | undefined;
  /** The grant, when it is saved: it does not count against itself. */
  id?: string | number | null | undefined;
  /** What is asked. */
  items: Array<GrantItemInput>;
  /** Result of an evaluation, e.g. EXCELLENT. */
  rating?: string | null | undefined;
  /** The scheme. */
  schemeId: string | number;
  /** The subject. */
  subjectId?: string | number | null | undefined;
  /** Kind of the subject. */
  subjectKind?: GrantSubjectKind | null | undefined;
  /** The union that applies. */
  unionId: string | number;
};

/** How far a building project is; code list projectStatus of OC4IDS. */
export type ProjectStatus =
  /** Given up before it was completed (取消). */
  | 'CANCELLED'
  /** Handed over, nothing left to do (完成). */
  | 'COMPLETED'
  /** Built: acceptance and handing over (竣工验收). */
  | 'COMPLETION'
  /** Wanted: scope and need are being studied (立项论证). */
  | 'IDENTIFICATION'
  /** Being built (施工). */
  | 'IMPLEMENTATION'
  /** Decided: design, permits, money, tender (前期准备). */
  | 'PREPARATION';

/** Marks to be corrected together; another person decides. */
export type ProposeCorrectionInput = {
  /** The upheld appeal that it follows. */
  appealId?: string | number | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The marks, 1 to 1000. */
  marks: Array<CorrectedMarkInput>;
  /** Why; 2 to 500 characters. */
  reason: string;
  /** The round, before its results are confirmed. */
  roundId: string | number;
};

/** A version to put in force. The one before ends on its first day. */
export type PublishSchemeVersionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The draft. */
  id: string | number;
};

/** How exact a printed figure is. */
export type Qualifier =
  /** About (左右、约). */
  | 'ABOUT'
  /** At least (至少、以上). */
  | 'AT_LEAST'
  /** At most (不超过、最高). */
  | 'AT_MOST'
  /** Exactly. */
  | 'EXACT'
  /** Less than (不到、以下). */
  | 'LESS_THAN'
  /** More than (余、多、超): a floor. */
  | 'MORE_THAN'
  /** Nearly (近): a ceiling. */
  | 'NEARLY';

/** Account numbers to read, and why. */
export type ReadGrantAccountsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grant. */
  grantId: string | number;
  /** Why, 2 to 500 characters; it stands on the grant for everybody in scope. */
  reason: string;
};

/** A step on several grants that needs a reason. */
export type ReasonedStepInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** 1 to 500 grants. */
  grants: Array<GrantLineInput>;
  /** The reason, for the applicant; 2 to 500 characters. */
  note: string;
};

/** Marks of a judge for one lot. */
export type RecordMarksInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Whether the sheet is handed in with them: then it is complete and final. */
  handIn?: boolean;
  /** The marks; those given before stay. */
  marks: Array<MarkInput>;
  /** The panel for which you judge. */
  panelId: string | number;
  /** Station number of the lot. */
  stationNumber: number;
};

/** Members of a union for a month. A return for the same month corrects the earlier one; a late return is welcome. */
export type RecordMembershipReturnInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Of these women, persons. */
  femaleMembers: number;
  /** Union members, persons. */
  members: number;
  /** Of these rural migrant workers, persons. */
  migrantMembers: number;
  /** Of these workers in new forms of employment, persons. */
  newFormMembers?: number;
  /** Any day of the month reported; not in the future. */
  period: string;
  /** Of these staff of new economic and new social organizations, persons. */
  twoNewMembers?: number;
  /** The grassroots union. */
  unionId: string | number;
};

/** A household to be helped; neither names nor identity numbers are taken. */
export type RegisterBeneficiaryInput = {
  /** Why it is in hardship. */
  cause: HardshipCause;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Members who have work. */
  employed: number;
  /** Its code on the register of the union, e.g. GX-0001: capital letters, digits, hyphens. */
  householdCode: string;
  /** Members of the household, 1 to 30. */
  members: number;
  /** Income of the household in a month, yuan. */
  monthlyIncome: string;
  /** Account that is paid into, 8 to 30 digits. */
  payeeAccount: string;
  /** Day of registration; not in the future. */
  registeredOn: string;
  /** The union that helps it. */
  unionId: string | number;
};

/** A coverage target to take back. */
export type RemoveCoverageTargetInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The target. */
  id: string | number;
};

/** Takes an outcome out of the register. */
export type RemoveOutcomeInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The outcome. */
  id: string | number;
};

/** A flag that was set aside and is to be open again. */
export type ReopenGrantRedFlagInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The flag. */
  id: string | number;
};

/** Grants whose award is set aside in a budget line. */
export type ReserveGrantsInput = {
  /** Day that it counts for; not in the future, in an open month. */
  bookedOn: string;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grants, up to 500. */
  grantIds: Array<string | number>;
  /** The budget line; left out, the one that each grant has already. */
  lineId?: string | number | null | undefined;
};

/** A new password for an account of somebody else; it is signed out everywhere. */
export type ResetStaffPasswordInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The account. */
  id: string | number;
  /** The new password, at least 12 characters. */
  newPassword: string;
  /** Also remove the second factor, e.g. because the phone is lost. */
  removeSecondFactor?: boolean;
};

/** Payments that failed and should be tried again, to the account that the grant has now. */
export type RetryPaymentsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The payments, up to 500. */
  paymentIds: Array<string | number>;
};

/** A key to end now. */
export type RevokeApiKeyInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The key’s record. */
  id: string | number;
};

/** Revokes an award; its certificate says so from then on. */
export type RevokeAwardInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The award. */
  id: string | number;
  /** Why; shown with the certificate. 2 to 500 characters. */
  reason: string;
};

/** Status of an appeal. */
export type RoundAppealStatus =
  /** Not decided. */
  | 'OPEN'
  /** Not right (不成立). */
  | 'REJECTED'
  /** Right was given (成立). */
  | 'UPHELD';

/** A round of an event. */
export type RoundInput = {
  /** Who advances; left out in a last round. */
  advancement?: AdvancementInput | null | undefined;
  /** Hours after posting in which appeals are taken, 0 to 720. */
  appealHours?: number;
  /** Name, e.g. 初赛. */
  name: string;
};

/** What became of an entry in a round. */
export type RoundOutcome =
  /** Did not turn up (缺赛). */
  | 'ABSENT'
  /** Goes on, or, in a last round, is ranked (晋级). */
  | 'ADVANCED'
  /** Does not go on (淘汰). */
  | 'ELIMINATED'
  /** A missing result can still change it (待定). */
  | 'QUESTIONABLE'
  /** Was withdrawn (退赛). */
  | 'WITHDRAWN';

/** How far a round has come. */
export type RoundStage =
  /** Results are confirmed, and with them who advances (已确认). */
  | 'CONFIRMED'
  /** Drawn; lots are marked blind (评分中). */
  | 'MARKING'
  /** The draw is opened; results bear names (已解密). */
  | 'OPENED'
  /** Not drawn yet (待抽签). */
  | 'PENDING'
  /** Results are posted; appeals are taken (公示中). */
  | 'POSTED';

/** A step of a round. */
export type RoundStepInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The round. */
  roundId: string | number;
};

/** A run of red-flag rules over your whole scope. */
export type RunGrantRedFlagsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Rules to run; all when left out. */
  ruleKeys?: Array<GrantRedFlagKey> | null | undefined;
};

/** A budget line to open, or to change. */
export type SaveBudgetLineInput = {
  /** Whole budget of the line, yuan; an entry books the difference. */
  amount: string;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The line to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** Level of the applicants it is kept for; left out for all. */
  level?: UnionLevel | null | undefined;
  /** What it is for, 2 to 100 characters. */
  name: string;
  /** Note of that entry, e.g. the budget’s document. */
  note?: string | null | undefined;
  /** The scheme; stays what it was on a line that exists. */
  schemeId: string | number;
  /** Budget year; stays what it was on a line that exists. */
  year: number;
};

/** An application to write, or to write anew while it is a draft or was sent back. */
export type SaveGrantDraftInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Persons or things declared. */
  declaredCount?: number | null | undefined;
  /** Indicator that the count can be compared with. */
  declaredCountOf?: string | null | undefined;
  /** The grant to write anew; left out for a new one. */
  id?: string | number | null | undefined;
  /** What is asked; replaces the items there are. */
  items: Array<GrantItemInput>;
  /** Budget line it should be paid from, when the applicant knows it. */
  lineId?: string | number | null | undefined;
  /** Number of that account, 8 to 32 digits; left out on a grant that exists, it stays. */
  payeeAccount?: string | null | undefined;
  /** Name of the account that is to be paid, 2 to 100 characters. */
  payeeName: string;
  /** Result of an evaluation, e.g. EXCELLENT. */
  rating?: string | null | undefined;
  /** The scheme; stays what it was on a grant that exists. */
  schemeId: string | number;
  /** Points of that evaluation, 0 to 100. */
  score?: number | null | undefined;
  /** The subject. */
  subjectId?: string | number | null | undefined;
  /** Kind of the subject. */
  subjectKind?: GrantSubjectKind | null | undefined;
  /** Title, 2 to 100 characters. */
  title: string;
  /** The union that applies; stays what it was on a grant that exists. */
  unionId: string | number;
};

/** What came of a competition whose results are published. */
export type SaveOutcomeInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The competition. */
  competitionId: string | number;
  /** Number of the document, where one was issued. */
  document?: string | null | undefined;
  /** Its measured effects, at most 10. */
  effects?: Array<OutcomeEffectInput>;
  /** The entry that it comes from, e.g. a winning project. */
  entryId?: string | number | null | undefined;
  /** The event that it comes from; left out when from all of them. */
  eventId?: string | number | null | undefined;
  /** The outcome to write anew; left out to register another. */
  id?: string | number | null | undefined;
  /** Kind. */
  kind: OutcomeKind;
  /** Title, 2 to 100 characters. */
  title: string;
  /** What a norm makes the same for all. */
  unified?: Array<UnifiedDimension>;
  /** Who uses it. */
  users?: string | null | undefined;
};

/** A version of a scheme to write, or to write anew while it is a draft. */
export type SaveSchemeVersionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** First day on which applications are judged by it. */
  effectiveFrom: string;
  /** First day no longer in force. */
  effectiveTo?: string | null | undefined;
  /** The draft to write anew; left out for a new version. */
  id?: string | number | null | undefined;
  /** The scheme. */
  schemeId: string | number;
  /** The document that sets the terms; 2 to 500 characters. */
  source: string;
  /** The terms. */
  terms: GrantTermsInput;
};

/** In which parts a grant is paid: by milestones, or by the months of a year. */
export type SaveTranchesInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grant. */
  grantId: string | number;
  /** Whether it is an allowance that is paid in twelve months of its pay year. Source: S77. */
  isMonthly?: boolean;
  /** The parts, in order; together the award, to the fen. Left out with isMonthly. */
  tranches?: Array<GrantTrancheInput> | null | undefined;
};

/** A part of a marking scheme, out of 100 marks. */
export type SchemePartInput = {
  /** How the judges’ totals become its score. */
  aggregation: AggregationKind;
  /** Difference between judges’ totals beyond which they must look again, in marks; left out: never. */
  alarmSpread?: string | null | undefined;
  /** Its lines; their maxima sum to 100. */
  aspects: Array<AspectInput>;
  /** Kind. */
  kind: PartKind;
  /** Name, e.g. 理论. */
  name: string;
  /** Station at which it is done. */
  station?: string | null | undefined;
  /** Share of the total in percent with at most two decimals; all parts sum to 100. */
  weight: string;
};

/** What an entry of an event is. */
export type ScoredUnit =
  /** A person; teams follow from their members. */
  | 'CONTESTANT'
  /** A team as a whole. */
  | 'TEAM';

/** All awards of an event, the highest first; before they are given. */
export type SetAwardQuotasInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The event. */
  eventId: string | number;
  /** Its awards, 1 to 20. */
  quotas: Array<AwardQuotaInput>;
};

/** What the public sees of a round. */
export type SetBoardStateInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The round, which is drawn. */
  roundId: string | number;
  /** LIVE shows or goes on, FROZEN keeps what is shown, HIDDEN takes it away. */
  state: BoardState;
};

/** A flag that is a false alarm. */
export type SetGrantRedFlagAsideInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The flag. */
  id: string | number;
  /** Why, 2 to 500 characters; everybody in scope reads it. */
  reason: string;
};

/** How a round is marked, as another version. */
export type SetMarkingSchemeInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Its parts, in order. */
  parts: Array<SchemePartInput>;
  /** Why; needed once entries are closed, and shown publicly. */
  reason?: string | null | undefined;
  /** The round, before it is drawn. */
  roundId: string | number;
  /** What decides between equal totals, in order. */
  tieBreaks?: Array<TieBreakInput>;
};

/** A milestone of a project: a new one, or all that is known of one that exists. */
export type SetMilestoneInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** By which day. */
  dueOn: string;
  /** The milestone to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** Day it was reached: given when, and only when, the status is MET; not in the future. */
  metOn?: string | null | undefined;
  /** The project. */
  projectId: string | number;
  /** Whether it was reached. */
  status?: MilestoneStatus;
  /** What should be reached, 2 to 100 characters. */
  title: string;
};

/** An account whose sessions shall all end. */
export type SignOutEverywhereInput = {
  /** Your own account, or one that you manage. */
  accountId: string | number;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
};

/** Which accounts. All conditions given must hold. */
export type StaffAccountFilter = {
  /** Holding any of these roles. */
  roles?: Array<StaffRole> | null | undefined;
  /** Only accounts of this status. */
  status?: AccountStatus | null | undefined;
  /** Part of the user name or the name. */
  text?: string | null | undefined;
  /** Only accounts of this union and the unions below it. */
  withinId?: string | number | null | undefined;
};

/** An account to disable, enable or unlock. */
export type StaffAccountInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The account. */
  id: string | number;
};

/** What an account may do, as a bundle of scopes. */
export type StaffRole =
  /** Keeps accounts and all union data of its subtree (管理员); no access to personal health data. */
  | 'ADMINISTRATOR'
  /** Reads aggregates and records of its subtree, for reports and data teams (分析员). */
  | 'ANALYST'
  /** Reads everything in scope and the audit trail, and verifies it (审计员). */
  | 'AUDITOR'
  /** Keeps its union’s data: tree, units, members, venues (工会干部). */
  | 'CADRE'
  /** Sets up grant schemes and takes applications (资助经办人). */
  | 'GRANT_OFFICER'
  /** Handles single health cases, sees personal data of the cases in hand (健康经办人). */
  | 'HEALTH_HANDLER'
  /** Plans screening and care, sees counts only (健康管理员). */
  | 'HEALTH_OFFICER'
  /** Scores entries of competitions (裁判). */
  | 'JUDGE'
  /** Runs labour and skill competitions (竞赛组织者). */
  | 'ORGANIZER'
  /** Pays approved grants (出纳). */
  | 'PAYER'
  /** Decides on grant applications (审批人). */
  | 'REVIEWER';

/** A step on several grants. */
export type StepGrantsInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** 1 to 500 grants. */
  grants: Array<GrantLineInput>;
  /** A note, up to 500 characters. */
  note?: string | null | undefined;
};

/** An application to hand in. */
export type SubmitGrantInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Codes of warnings that were read and are accepted, e.g. AMOUNT_LOOKS_LIKE_WAN. */
  confirmed?: Array<string>;
  /** The grant. */
  id: string | number;
  /** A note for the funder, up to 500 characters. */
  note?: string | null | undefined;
};

/** A tie-break; they are tried in order. */
export type TieBreakInput = {
  /** Name of the criterion; needed for CRITERION. */
  criterion?: string | null | undefined;
  /** What decides. */
  kind: TieBreakKind;
  /** Name of the part; needed for PART and CRITERION. */
  part?: string | null | undefined;
};

/** What decides between equal totals. */
export type TieBreakKind =
  /** The higher marks of a criterion of a part. */
  | 'CRITERION'
  /** The higher score of a part. */
  | 'PART'
  /** The shorter time. */
  | 'TIME';

/** Which unions. All conditions given must hold. */
export type TradeUnionFilter = {
  /** Founded on this day or later. */
  foundedFrom?: string | null | undefined;
  /** Founded on this day or earlier. */
  foundedUntil?: string | null | undefined;
  /** Only those of new business forms, or only the others. */
  isNewBusinessForm?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<UnionKind> | null | undefined;
  /** Any of these levels. */
  levels?: Array<UnionLevel> | null | undefined;
  /** At least so many members by its latest return, persons. */
  minMembers?: number | null | undefined;
  /** At least so many workers in the units it covers, persons. */
  minStaff?: number | null | undefined;
  /** Status; ACTIVE when left out. */
  status?: UnionStatus | null | undefined;
  /** Part of the name, the code, or the pinyin (full or initials). */
  text?: string | null | undefined;
  /** Only unions in the subtree of this one, itself excluded. */
  withinId?: string | number | null | undefined;
};

/** Order of a list of unions; ties by id. */
export type TradeUnionOrder = {
  /** Direction. */
  direction?: Direction;
  /** What to order by. */
  field: TradeUnionOrderField;
};

/** What a list of unions may be ordered by. */
export type TradeUnionOrderField =
  /** Code, those without last. */
  | 'CODE'
  /** Founding day, those without last. */
  | 'FOUNDED_ON'
  /** Members of the union itself by its latest return. */
  | 'MEMBERS'
  /** Name, by pinyin. */
  | 'NAME';

/** What a norm makes the same for all who take part (三统一). Source: S07. */
export type UnifiedDimension =
  /** The flow of work (流程). */
  | 'FLOW'
  /** The scale of judgement (判定尺度). */
  | 'JUDGEMENT_SCALE'
  /** The method (方法). */
  | 'METHOD';

/** Kind of a union body (工会类型). */
export type UnionKind =
  /** Federation of the units of one office building (楼宇工会联合会). */
  | 'BUILDING_FEDERATION'
  /** Federation of a community below the subdistrict (社区工会联合会). */
  | 'COMMUNITY_FEDERATION'
  /** Grassroots union of one enterprise (企业工会). */
  | 'ENTERPRISE'
  /** Federation of a division: all unions of a province, city, county or township (总工会). */
  | 'GENERAL_FEDERATION'
  /** Vertical union of an industry at provincial or national level (产业工会). */
  | 'INDUSTRIAL_UNION'
  /** Federation of one trade in an area, e.g. ride-hailing (行业工会联合会). */
  | 'INDUSTRY_FEDERATION'
  /** One grassroots union shared by several small units (联合工会). */
  | 'JOINT'
  /** Federation of platform and other new-business-form workers (新业态工会联合会). */
  | 'NEW_BUSINESS_FORM_FEDERATION'
  /** Federation of the unions of an area such as a zone or village cluster (区域工会联合会). */
  | 'REGIONAL_FEDERATION'
  /** Grassroots union of one unit of any kind (单独基层工会). */
  | 'STANDALONE_GRASSROOTS';

/** Level of a union body in the tree (工会层级). */
export type UnionLevel =
  /** County, district or county-level city (县总、区总). */
  | 'COUNTY'
  /** Primary-level union whose members are workers (基层工会); the leaves of the tree. */
  | 'GRASSROOTS'
  /** Prefecture-level city or prefecture (市总). */
  | 'MUNICIPAL'
  /** All-China Federation of Trade Unions (全总). */
  | 'NATIONAL'
  /** Province, autonomous region, municipality under the central government (省总). */
  | 'PROVINCIAL'
  /** Township, town, subdistrict, or a federation at that level (乡镇、街道). */
  | 'TOWNSHIP';

/** Whether a union body still exists. */
export type UnionStatus =
  /** It exists. */
  | 'ACTIVE'
  /** It was dissolved (撤销); its history remains. */
  | 'DISSOLVED'
  /** It was merged into another union (合并). */
  | 'MERGED';

/** Which units. All conditions given must hold. */
export type UnitFilter = {
  /** Only units that a union covers today, or only those that none does (the organizing list). */
  covered?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<UnitKind> | null | undefined;
  /** At least so many workers, persons. */
  minEmployees?: number | null | undefined;
  /** Part of the name, the credit code, or the pinyin (full or initials). */
  text?: string | null | undefined;
  /** Registered in the subtree of this union, or covered by a union in it. */
  withinId?: string | number | null | undefined;
};

/** Kind of an employing unit (单位类型). */
export type UnitKind =
  /** Farmers’ co-operative (农民专业合作社). */
  | 'COOPERATIVE'
  /** Enterprise (企业). */
  | 'ENTERPRISE'
  /** Government or party body (机关). */
  | 'GOVERNMENT'
  /** Individual business (个体工商户). */
  | 'INDIVIDUAL_BUSINESS'
  /** Public institution (事业单位). */
  | 'INSTITUTION'
  /** Social organization (社会组织). */
  | 'SOCIAL_ORGANIZATION';

/** Order of a list of units; ties by id. */
export type UnitOrder = {
  /** Direction. */
  direction?: Direction;
  /** What to order by. */
  field: UnitOrderField;
};

/** What a list of units may be ordered by. */
export type UnitOrderField =
  /** Workers; those without a number count as the fewest. */
  | 'EMPLOYEES'
  /** Industry class; those without come last when rising. */
  | 'INDUSTRY'
  /** Name, by pinyin. */
  | 'NAME'
  /** Unified social credit code; those without come last when rising. */
  | 'USCC';

/** Changes to a competition before its entries close; what is left out stays as it is. */
export type UpdateCompetitionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** All unions that hold it together with the organizer. */
  coHosts?: Array<CoHostInput> | null | undefined;
  /** Whether its results are to become something that lasts. */
  convertsResults?: boolean | null | undefined;
  /** Edition. */
  edition?: number | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Last day of entries. */
  entryClosesOn?: string | null | undefined;
  /** First day of entries. */
  entryOpensOn?: string | null | undefined;
  /** The competition. */
  id: string | number;
  /** New name. */
  name?: string | null | undefined;
  /** All bodies outside the unions that hold it, too. */
  outsideBodies?: Array<string> | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
  /** Theme. */
  theme?: string | null | undefined;
  /** Venue at which it is held. */
  venueId?: string | number | null | undefined;
};

/** Changes who advances from a round, or how long appeals are taken. */
export type UpdateRoundInput = {
  /** Who advances. */
  advancement?: AdvancementInput | null | undefined;
  /** Hours after posting in which appeals are taken. */
  appealHours?: number | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The round. */
  id: string | number;
  /** Why; needed once entries are closed, and shown publicly. */
  reason?: string | null | undefined;
};

/** Changes to an account; what is left out stays as it is. */
export type UpdateStaffAccountInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** All roles it shall be able to grant; same rule. */
  grantableRoles?: Array<StaffRole> | null | undefined;
  /** The account. */
  id: string | number;
  /** Name of the person or team, 1 to 100 characters. */
  name?: string | null | undefined;
  /** All roles it shall have; you may add and remove only roles that you may grant. */
  roles?: Array<StaffRole> | null | undefined;
};

/** Changes to a union; what is left out stays as it is. */
export type UpdateTradeUnionInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The union. */
  id: string | number;
  /** New industry class of GB/T 4754-2017. */
  industry?: string | null | undefined;
  /** Whether it organizes workers of new business forms. */
  isNewBusinessForm?: boolean | null | undefined;
  /** New full name. */
  name?: string | null | undefined;
  /** Why; stands in its history. */
  reason: string;
  /** New short name. */
  shortName?: string | null | undefined;
  /** New unified social credit code. */
  uscc?: string | null | undefined;
};

/** Changes to a unit; what is left out stays as it is. */
export type UpdateUnitInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** Workers employed now, persons. */
  employees?: number | null | undefined;
  /** The unit. */
  id: string | number;
  /** New industry class. */
  industry?: string | null | undefined;
  /** New registered name. */
  name?: string | null | undefined;
  /** New ownership. */
  ownership?: Ownership | null | undefined;
  /** New scale class. */
  scale?: EnterpriseScale | null | undefined;
  /** New credit code. */
  uscc?: string | null | undefined;
};

/** Changes to a venue; what is left out stays as it is, and null clears what may be empty. */
export type UpdateVenueInput = {
  /** New address. */
  address?: string | null | undefined;
  /** Floor area, square metres. */
  areaSquareMetres?: number | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** All that it offers now. */
  functions?: Array<string> | null | undefined;
  /** The venue. */
  id: string | number;
  /** Corrected kind; it was always of this kind. */
  kind?: VenueKind | null | undefined;
  /** New name. */
  name?: string | null | undefined;
  /** Day it first opened; not in the future. */
  openedOn?: string | null | undefined;
  /** Opening hours in words. */
  openingHours?: string | null | undefined;
  /** The industrial park it stands in. */
  parkId?: string | number | null | undefined;
  /** Seats of its halls. */
  seats?: number | null | undefined;
  /** The union that runs it from now on; its whole history moves with it. */
  unionId?: string | number | null | undefined;
};

/** Changes to a project; what is left out stays as it is. */
export type UpdateVenueProjectInput = {
  /** Whole budget, yuan. */
  budget?: string | null | undefined;
  /** All its sources; they replace the present ones. */
  budgetSources?: Array<BudgetSourceInput> | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** What is done to the venue. */
  constructionKind?: ConstructionKind | null | undefined;
  /** Last day, planned or real; null clears it. */
  endOn?: string | null | undefined;
  /** The project. */
  id: string | number;
  /** First day, planned or real; null clears it. */
  startOn?: string | null | undefined;
  /** How far it is now; COMPLETED and CANCELLED are final. */
  status?: ProjectStatus | null | undefined;
  /** New title. */
  title?: string | null | undefined;
};

/** Which venues. All conditions given must hold. */
export type VenueFilter = {
  /** The status counts at the end of this day’s month, or today in the current month, as in venueSummary(asOf:): so a figure of the past opens into its venues. Venues not known then are left out. Not the future. */
  asOf?: string | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<VenueKind> | null | undefined;
  /** Only venues in this park. */
  parkId?: string | number | null | undefined;
  /** Any of these statuses, today or as of another day. */
  statuses?: Array<VenueStatus> | null | undefined;
  /** Part of the name, the address, or the pinyin of the name (full or initials). */
  text?: string | null | undefined;
};

/** Kind of a union venue (阵地类型). */
export type VenueKind =
  /** Worker activity centre: sports and culture rooms (职工活动中心). */
  | 'ACTIVITY_CENTRE'
  /** Station for outdoor workers: rest, water, warm meals (户外劳动者驿站). */
  | 'OUTDOOR_STATION'
  /** Workers’ home open to many units (共享职工之家). */
  | 'SHARED_WORKERS_HOME'
  /** Workers’ club: a smaller cultural venue (工人俱乐部). */
  | 'WORKERS_CLUB'
  /** Workers’ home at an enterprise, park or place (职工之家). */
  | 'WORKERS_HOME'
  /** Workers’ cultural palace: culture and services, run by a federation (工人文化宫). */
  | 'WORKERS_PALACE'
  /** Worker service centre: the federation’s desk for workers (职工服务中心). */
  | 'WORKER_SERVICE_CENTRE';

/** Order of a list of venues; ties by id. */
export type VenueOrder = {
  /** Direction. */
  direction?: Direction;
  /** What to order by. */
  field: VenueOrderField;
};

/** What a list of venues may be ordered by. */
export type VenueOrderField =
  /** Floor area; those without a number count as the smallest. */
  | 'AREA'
  /** Name, by pinyin. */
  | 'NAME'
  /** Day it first opened; those without count as the latest. */
  | 'OPENED_ON'
  /** Seats of its halls; those without a number count as the fewest. */
  | 'SEATS'
  /** First day of the present status. */
  | 'STATUS_SINCE';

/** Status of a venue on a day (阵地状态). Source: S111. */
export type VenueStatus =
  /** Given up (停用). */
  | 'CLOSED'
  /** Open to workers (在用). */
  | 'IN_USE'
  /** Decided, not begun (计划新建). */
  | 'PLANNED'
  /** Closed for a time for repairs or refitting (装修改造中). */
  | 'RENOVATING'
  /** Being built, rebuilt or extended (新建、改扩建中). */
  | 'UNDER_CONSTRUCTION';

/** A verification of the whole audit trail. */
export type VerifyAuditTrailInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
};

/** A grant of which no more is paid. */
export type VoidReservationInput = {
  /** Day that it counts for; not in the future, in an open month. */
  bookedOn: string;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grant. */
  grantId: string | number;
  /** Why, 2 to 500 characters. */
  reason: string;
};

/** An entry is withdrawn; who is next in line comes in. */
export type WithdrawEntryInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The entry. */
  id: string | number;
  /** Why; 2 to 500 characters. */
  reason: string;
};

/** An application to take back. */
export type WithdrawGrantInput = {
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The grant. */
  id: string | number;
  /** Why; 2 to 500 characters. */
  note: string;
};

/** A finding to write. It is about a grant, or about a union as a whole. */
export type WriteGrantFindingInput = {
  /** Money it is about, yuan. */
  amount?: string | null | undefined;
  /** Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing. */
  clientMutationId: string;
  /** The rule that was not kept, 2 to 500 characters. */
  criterion: string;
  /** Day by which the response is due. */
  dueOn?: string | null | undefined;
  /** The red flag that led to it. */
  flagId?: string | number | null | undefined;
  /** The grant; the audited union is its applicant. */
  grantId?: string | number | null | undefined;
  /** The earlier finding that it repeats. */
  repeatOfId?: string | number | null | undefined;
  /** The drawn record that led to it. */
  sampleItemId?: string | number | null | undefined;
  /** How much it weighs. */
  severity: AuditSeverity;
  /** What was found, 2 to 2000 characters. */
  text: string;
  /** What is wrong, in a line, 2 to 100 characters. */
  title: string;
  /** The audited union, when it is about no grant. */
  unionId?: string | number | null | undefined;
};

export type ApiKeyList_AccountFragment = { __typename: 'StaffAccount', id: string, apiKeys: Array<{ __typename: 'ApiKey', id: string, name: string, start: string, scopes: Array<string>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null }> } & { ' $fragmentName'?: 'ApiKeyList_AccountFragment' };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { __typename: 'Mutation', revokeApiKey: { __typename: 'RevokeApiKeyPayload', clientMutationId: string, revokedId: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type SessionList_AccountFragment = { __typename: 'StaffAccount', id: string, sessions: Array<{ __typename: 'StaffSession', id: string, createdAt: string, expiresAt: string, userAgent: string | null, current: boolean }> } & { ' $fragmentName'?: 'SessionList_AccountFragment' };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', scopes: Array<string>, account: (
      { __typename: 'StaffAccount', id: string, username: string, name: string, roles: Array<StaffRole>, grantableRoles: Array<StaffRole>, twoFactorEnabled: boolean, createdAt: string, union: { __typename: 'TradeUnion', id: string, name: string } }
      & { ' $fragmentRefs'?: { 'SessionList_AccountFragment': SessionList_AccountFragment;'ApiKeyList_AccountFragment': ApiKeyList_AccountFragment } }
    ) } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { __typename: 'Mutation', createApiKey: { __typename: 'CreateApiKeyPayload', clientMutationId: string, key: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, apiKey: { __typename: 'ApiKey', id: string } | null } };

export type SecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'StaffAccount', id: string, username: string, twoFactorEnabled: boolean } } };

export type AuditExportQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditExportQuery = { __typename: 'Query', auditRecords: { __typename: 'AuditRecordConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'AuditRecordEdge', node: { __typename: 'AuditRecord', id: string, at: string, actorId: string | null, actorName: string | null, requestId: string | null, action: string, table: string, operation: AuditOperation, rowId: string, before: unknown, after: unknown, changedFields: Array<string>, sealId: string | null, union: { __typename: 'TradeUnion', id: string, name: string } | null } }> } };

export type AuditRecordsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditRecordsQuery = { __typename: 'Query', auditRecords: { __typename: 'AuditRecordConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'AuditRecordEdge', node: { __typename: 'AuditRecord', id: string, at: string, actorId: string | null, actorName: string | null, action: string, table: string, operation: AuditOperation, rowId: string, changedFields: Array<string>, sealId: string | null, requestId: string | null, union: { __typename: 'TradeUnion', id: string, name: string } | null } }> } };

export type AuditRowHistoryQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditRowHistoryQuery = { __typename: 'Query', auditRecords: { __typename: 'AuditRecordConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'AuditRecordEdge', node: { __typename: 'AuditRecord', id: string, at: string, actorId: string | null, actorName: string | null, requestId: string | null, action: string, table: string, operation: AuditOperation, rowId: string, before: unknown, after: unknown, changedFields: Array<string>, sealId: string | null, union: { __typename: 'TradeUnion', id: string, name: string } | null } }> } };

export type AuditSealsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AuditSealsQuery = { __typename: 'Query', auditSeals: { __typename: 'AuditSealConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'AuditSealEdge', node: { __typename: 'AuditSeal', id: string, sealedAt: string, records: number, root: string, hash: string, previousHash: string } }> } };

export type VerifyAuditTrailMutationVariables = Exact<{
  input: VerifyAuditTrailInput;
}>;


export type VerifyAuditTrailMutation = { __typename: 'Mutation', verifyAuditTrail: { __typename: 'VerifyAuditTrailPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, verification: { __typename: 'AuditVerificationResult', ok: boolean, seals: number, records: number, unsealed: number, headHash: string | null, faults: Array<{ __typename: 'AuditFault', sealId: string | null, recordId: string | null, reason: AuditFaultReason }> } | null } };

export type GrantBeneficiariesQueryVariables = Exact<{
  filter?: GrantBeneficiaryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantBeneficiariesQuery = { __typename: 'Query', grantBeneficiaries: { __typename: 'GrantBeneficiaryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantBeneficiaryEdge', node: { __typename: 'GrantBeneficiary', id: string, householdCode: string, cause: HardshipCause, members: number, employed: number, payeeAccount: string, registeredOn: string, removedOn: string | null, hasCode: boolean, tokenIssuedAt: string | null, union: { __typename: 'TradeUnion', id: string, name: string } } }> } };

export type IssueBeneficiaryCodeMutationVariables = Exact<{
  input: BeneficiaryCodeInput;
}>;


export type IssueBeneficiaryCodeMutation = { __typename: 'Mutation', issueBeneficiaryCode: { __typename: 'BeneficiaryCodePayload', clientMutationId: string, code: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type HouseholdMonthsQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type HouseholdMonthsQuery = { __typename: 'Query', beneficiaryPayments: Array<{ __typename: 'BeneficiaryMonth', month: string, status: BeneficiaryMonthStatus }> | null };

export type RegisterBeneficiaryMutationVariables = Exact<{
  input: RegisterBeneficiaryInput;
}>;


export type RegisterBeneficiaryMutation = { __typename: 'Mutation', registerBeneficiary: { __typename: 'BeneficiaryPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, beneficiary: { __typename: 'GrantBeneficiary', id: string } | null } };

export type CertificateCheckQueryVariables = Exact<{
  serial: string;
}>;


export type CertificateCheckQuery = { __typename: 'Query', certificate: { __typename: 'Certificate', serial: string, status: CertificateStatus, recipient: string, title: string, competitionName: string, edition: number | null, eventName: string, hostNames: Array<string>, givenOn: string, revokedBecause: string | null } | null };

export type RoundAdvancementQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundAdvancementQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, quota: number | null, appealHours: number, confirmedAt: string | null, advancement: { __typename: 'AdvancementRule', kind: AdvancementKind, value: string, tie: CutTie } | null, advancementPreview: { __typename: 'AdvancementPreview', quota: number | null, ranked: number, advanced: number, eliminated: number, questionable: number, tiedAtCut: number, tie: CutTie | null, rows: Array<{ __typename: 'OutcomeRow', rank: number | null, isTiedAtCut: boolean, outcome: RoundOutcome, lot: { __typename: 'Lot', id: string, stationNumber: number, score: string | null } | null, entry: { __typename: 'Entry', id: string, label: string, team: { __typename: 'Team', id: string, name: string } | null } | null }> } } | null };

export type ConfirmResultsMutationVariables = Exact<{
  input: RoundStepInput;
}>;


export type ConfirmResultsMutation = { __typename: 'Mutation', confirmResults: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string, stage: RoundStage } | null } };

export type RoundAppealsQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundAppealsQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, entries: Array<{ __typename: 'Entry', id: string, label: string, team: { __typename: 'Team', id: string, name: string } | null }>, appeals: Array<{ __typename: 'RoundAppeal', id: string, status: RoundAppealStatus, grounds: string, filedAt: string, decidedAt: string | null, decision: string | null, entry: { __typename: 'Entry', id: string, label: string } | null }> } | null };

export type FileAppealMutationVariables = Exact<{
  input: FileAppealInput;
}>;


export type FileAppealMutation = { __typename: 'Mutation', fileAppeal: { __typename: 'RoundAppealPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, appeal: { __typename: 'RoundAppeal', id: string } | null } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { __typename: 'Mutation', decideAppeal: { __typename: 'RoundAppealPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, appeal: { __typename: 'RoundAppeal', id: string, status: RoundAppealStatus } | null } };

export type PrizeLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type PrizeLinesQuery = { __typename: 'Query', grantSchemes: { __typename: 'GrantSchemeConnection', edges: Array<{ __typename: 'GrantSchemeEdge', node: { __typename: 'GrantScheme', id: string, name: string, budgetLines: Array<{ __typename: 'GrantBudgetLine', id: string, year: number, name: string }> } }> } };

export type SetAwardQuotasMutationVariables = Exact<{
  input: SetAwardQuotasInput;
}>;


export type SetAwardQuotasMutation = { __typename: 'Mutation', setAwardQuotas: { __typename: 'AwardsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, event: { __typename: 'CompetitionEvent', id: string, awardQuotas: Array<{ __typename: 'AwardQuota', id: string }> } | null } };

export type CompetitionAwardsQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetitionAwardsQuery = { __typename: 'Query', competition: { __typename: 'Competition', id: string, awardLevel: number, promotableGrade: number, events: Array<{ __typename: 'CompetitionEvent', id: string, name: string, awardQuotas: Array<{ __typename: 'AwardQuota', id: string, kind: AwardKind, title: string, quota: number, honours: Array<string>, prizeLine: { __typename: 'GrantBudgetLine', id: string, year: number, name: string, scheme: { __typename: 'GrantScheme', id: string, name: string } | null, balance: { __typename: 'GrantLineBalance', budget: string, available: string, disbursed: string } | null } | null }>, awards: Array<{ __typename: 'Award', id: string, kind: AwardKind, title: string, recipient: string, rank: number, serial: string, honours: Array<string>, promotableGrade: number | null, givenOn: string, revokedAt: string | null, revokedBecause: string | null }> }> } | null };

export type GiveAwardsMutationVariables = Exact<{
  input: GiveAwardsInput;
}>;


export type GiveAwardsMutation = { __typename: 'Mutation', giveAwards: { __typename: 'AwardsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, event: { __typename: 'CompetitionEvent', id: string, awards: Array<{ __typename: 'Award', id: string }> } | null } };

export type RevokeAwardMutationVariables = Exact<{
  input: RevokeAwardInput;
}>;


export type RevokeAwardMutation = { __typename: 'Mutation', revokeAward: { __typename: 'AwardPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, award: { __typename: 'Award', id: string, revokedAt: string | null } | null } };

export type CompetitionToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetitionToEditQuery = { __typename: 'Query', competition: { __typename: 'Competition', id: string, name: string, year: number, edition: number | null, theme: string | null, class: CompetitionClass, startsOn: string | null, endsOn: string | null, entryOpensOn: string | null, entryClosesOn: string | null, outsideBodies: Array<string>, hostNames: Array<string>, convertsResults: boolean, organizer: { __typename: 'TradeUnion', id: string, name: string }, hosts: Array<{ __typename: 'TradeUnion', id: string }>, venue: { __typename: 'Venue', id: string, name: string } | null } | null };

export type UpdateCompetitionMutationVariables = Exact<{
  input: UpdateCompetitionInput;
}>;


export type UpdateCompetitionMutation = { __typename: 'Mutation', updateCompetition: { __typename: 'CompetitionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, competition: { __typename: 'Competition', id: string } | null } };

export type CompetitionExportChoicesQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetitionExportChoicesQuery = { __typename: 'Query', competition: { __typename: 'Competition', id: string, name: string, events: Array<{ __typename: 'CompetitionEvent', id: string, name: string, rounds: Array<{ __typename: 'Round', id: string, name: string, stage: RoundStage }> }> } | null };

export type PrepareCompetitionExportMutationVariables = Exact<{
  input: PrepareCompetitionExportInput;
}>;


export type PrepareCompetitionExportMutation = { __typename: 'Mutation', prepareCompetitionExport: { __typename: 'PrepareCompetitionExportPayload', clientMutationId: string, link: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, manifest: { __typename: 'CompetitionExport', id: string } | null } };

export type CompetitionExportManifestQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetitionExportManifestQuery = { __typename: 'Query', competitionExport: { __typename: 'CompetitionExport', id: string, fileName: string, rowCount: number | null, byteCount: number | null, sha256: string | null, asOf: string | null } | null };

export type ImportCompetitionMutationVariables = Exact<{
  input: ImportCompetitionInput;
}>;


export type ImportCompetitionMutation = { __typename: 'Mutation', importCompetition: { __typename: 'ImportCompetitionPayload', clientMutationId: string, dryRun: boolean, lotCount: number, markCount: number, unknownUnions: Array<string>, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, problems: Array<{ __typename: 'InterchangeProblem', path: string, code: string, message: string }>, competition: { __typename: 'Competition', id: string, name: string } | null } };

export type CompetitionRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetitionRecordQuery = { __typename: 'Query', competition: { __typename: 'Competition', id: string, name: string, year: number, edition: number | null, theme: string | null, class: CompetitionClass, status: CompetitionStatus, statusReason: string | null, startsOn: string | null, endsOn: string | null, entryOpensOn: string | null, entryClosesOn: string | null, outsideBodies: Array<string>, convertsResults: boolean, conversion: ConversionStatus, awardLevel: number, promotableGrade: number, teamCount: number, contestantCount: number, hostNames: Array<string>, organizer: { __typename: 'TradeUnion', id: string }, approval: { __typename: 'ClassApproval', id: string, document: string, year: number } | null, venue: { __typename: 'Venue', id: string, name: string } | null, events: Array<{ __typename: 'CompetitionEvent', id: string, position: number, name: string, scoredUnit: ScoredUnit, minEntries: number, maxEntries: number | null, maxPerUnion: number | null, entryCount: number, rounds: Array<{ __typename: 'Round', id: string, position: number, name: string, stage: RoundStage, entrantCount: number, advancedCount: number | null, eliminatedCount: number | null, appealHours: number, appealsUntil: string | null, advancement: { __typename: 'AdvancementRule', kind: AdvancementKind, value: string, tie: CutTie } | null, scheme: { __typename: 'MarkingScheme', id: string, version: number } | null, appeals: Array<{ __typename: 'RoundAppeal', id: string, status: RoundAppealStatus }>, corrections: Array<{ __typename: 'CorrectionSet', id: string, status: CorrectionStatus }> }> }>, conditionChanges: Array<{ __typename: 'ConditionChange', id: string, what: string, reason: string, changedAt: string, round: { __typename: 'Round', id: string, name: string } | null }> } | null };

export type CreateCompetitionMutationVariables = Exact<{
  input: CreateCompetitionInput;
}>;


export type CreateCompetitionMutation = { __typename: 'Mutation', createCompetition: { __typename: 'CompetitionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, competition: { __typename: 'Competition', id: string } | null } };

export type CompetitionsQueryVariables = Exact<{
  within?: string | number | null | undefined;
  filter?: CompetitionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CompetitionsQuery = { __typename: 'Query', competitions: { __typename: 'CompetitionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'CompetitionEdge', node: { __typename: 'Competition', id: string, name: string, year: number, edition: number | null, theme: string | null, class: CompetitionClass, status: CompetitionStatus, startsOn: string | null, endsOn: string | null, teamCount: number, contestantCount: number, hostNames: Array<string>, events: Array<{ __typename: 'CompetitionEvent', id: string, name: string }> } }> } };

export type CorrectableLotsQueryVariables = Exact<{
  id: string | number;
}>;


export type CorrectableLotsQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, ranking: { __typename: 'RankingConnection', edges: Array<{ __typename: 'RankingEdge', node: { __typename: 'RankingRow', rank: number | null, lot: { __typename: 'Lot', id: string, stationNumber: number, entry: { __typename: 'Entry', id: string, label: string } | null } } }> } } | null };

export type CorrectableMarksQueryVariables = Exact<{
  id: string | number;
}>;


export type CorrectableMarksQuery = { __typename: 'Query', lot: { __typename: 'Lot', id: string, sheets: Array<{ __typename: 'ScoreSheet', id: string, judgeName: string, part: { __typename: 'SchemePart', id: string, name: string } | null, marks: Array<{ __typename: 'Mark', id: string, marks: string, aspect: { __typename: 'Aspect', id: string, name: string, maxMarks: string } | null }> }> } | null };

export type ProposeCorrectionMutationVariables = Exact<{
  input: ProposeCorrectionInput;
}>;


export type ProposeCorrectionMutation = { __typename: 'Mutation', proposeCorrection: { __typename: 'CorrectionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, correction: { __typename: 'CorrectionSet', id: string } | null } };

export type RoundCorrectionsQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundCorrectionsQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, appeals: Array<{ __typename: 'RoundAppeal', id: string, status: RoundAppealStatus, grounds: string, entry: { __typename: 'Entry', id: string, label: string } | null }>, corrections: Array<{ __typename: 'CorrectionSet', id: string, status: CorrectionStatus, reason: string, proposedAt: string, decidedAt: string | null, decision: string | null, proposer: { __typename: 'StaffAccount', id: string, name: string }, decider: { __typename: 'StaffAccount', id: string, name: string } | null, appeal: { __typename: 'RoundAppeal', id: string, grounds: string } | null, items: Array<{ __typename: 'CorrectionItem', id: string, before: string, after: string, mark: { __typename: 'Mark', id: string, aspect: { __typename: 'Aspect', id: string, name: string } | null } | null }>, effect: Array<{ __typename: 'CorrectionEffect', scoreBefore: string | null, scoreAfter: string | null, rankBefore: number | null, rankAfter: number | null, outcomeBefore: RoundOutcome, outcomeAfter: RoundOutcome, lot: { __typename: 'Lot', id: string, stationNumber: number, entry: { __typename: 'Entry', id: string, label: string } | null } }> }> } | null };

export type DecideCorrectionMutationVariables = Exact<{
  input: DecideCorrectionInput;
}>;


export type DecideCorrectionMutation = { __typename: 'Mutation', decideCorrection: { __typename: 'CorrectionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, correction: { __typename: 'CorrectionSet', id: string, status: CorrectionStatus } | null } };

export type RoundDrawQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundDrawQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, stage: RoundStage, lotCount: number, scoredLotCount: number, entries: Array<{ __typename: 'Entry', id: string, label: string, status: EntryStatus, team: { __typename: 'Team', id: string, name: string } | null }>, draw: { __typename: 'Draw', lotCount: number, drawnAt: string, layerOneDigest: string, layerTwoDigest: string, layerOneOpenedAt: string | null, layerTwoOpenedAt: string | null, layerOneSalt: string | null, layerTwoSalt: string | null, layerOneCustodian: { __typename: 'StaffAccount', id: string, name: string }, layerTwoCustodian: { __typename: 'StaffAccount', id: string, name: string }, contestNumberSlips: Array<{ __typename: 'DrawSlip', entryId: string | null, label: string | null, contestNumber: number }>, stationSlips: Array<{ __typename: 'DrawSlip', contestNumber: number, stationNumber: number | null }> } | null } | null };

export type DrawRoundMutationVariables = Exact<{
  input: DrawRoundInput;
}>;


export type DrawRoundMutation = { __typename: 'Mutation', drawRound: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string, stage: RoundStage } | null } };

export type OpenDrawLayerMutationVariables = Exact<{
  input: OpenDrawLayerInput;
}>;


export type OpenDrawLayerMutation = { __typename: 'Mutation', openDrawLayer: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string, stage: RoundStage } | null } };

export type EntryFormEventsQueryVariables = Exact<{
  id: string | number;
}>;


export type EntryFormEventsQuery = { __typename: 'Query', competition: { __typename: 'Competition', id: string, events: Array<{ __typename: 'CompetitionEvent', id: string, name: string }> } | null };

export type AddEntriesMutationVariables = Exact<{
  input: AddEntriesInput;
}>;


export type AddEntriesMutation = { __typename: 'Mutation', addEntries: { __typename: 'AddEntriesPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, entries: Array<{ __typename: 'Entry', id: string }> } };

export type ImportEntriesMutationVariables = Exact<{
  input: ImportEntriesInput;
}>;


export type ImportEntriesMutation = { __typename: 'Mutation', importEntries: { __typename: 'ImportPayload', clientMutationId: string, dryRun: boolean, rows: number, accepted: number, rejected: number, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, errors: Array<{ __typename: 'ImportRowError', row: number, column: string | null, code: string, message: string, value: string | null }> } };

export type CompetitionEntriesQueryVariables = Exact<{
  round: string | number;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CompetitionEntriesQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, event: { __typename: 'CompetitionEvent', id: string, entries: { __typename: 'EntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'EntryEdge', node: { __typename: 'Entry', id: string, label: string, status: EntryStatus, withdrawnBecause: string | null, contestant: { __typename: 'Contestant', id: string, personNo: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, enteringUnion: { __typename: 'TradeUnion', id: string, name: string } | null, rounds: Array<{ __typename: 'EntryRound', outcome: RoundOutcome | null, rank: number | null, round: { __typename: 'Round', id: string, name: string } | null }> } }> } } | null } | null };

export type WithdrawEntryMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type WithdrawEntryMutation = { __typename: 'Mutation', withdrawEntry: { __typename: 'EntryPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, entry: { __typename: 'Entry', id: string, status: EntryStatus } | null } };

export type ChangeCompetitionStatusMutationVariables = Exact<{
  input: ChangeCompetitionStatusInput;
}>;


export type ChangeCompetitionStatusMutation = { __typename: 'Mutation', changeCompetitionStatus: { __typename: 'CompetitionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, competition: { __typename: 'Competition', id: string, status: CompetitionStatus } | null } };

export type LotTraceQueryVariables = Exact<{
  id: string | number;
}>;


export type LotTraceQuery = { __typename: 'Query', lot: { __typename: 'Lot', id: string, stationNumber: number, contestNumber: number | null, isAbsent: boolean, secondsUsed: number | null, isAlarming: boolean, alarmDecision: string | null, score: string | null, exactScore: string | null, entry: { __typename: 'Entry', id: string, label: string } | null, trace: Array<{ __typename: 'PartTrace', part: string, aggregation: AggregationKind, weight: string, score: string, weightedScore: string, spread: string, judges: Array<{ __typename: 'JudgeTrace', judge: string, total: string, dropped: string | null }> }> | null, sheets: Array<{ __typename: 'ScoreSheet', id: string, judgeName: string, total: string | null, handedInAt: string | null, part: { __typename: 'SchemePart', id: string, name: string } | null, markHistory: Array<{ __typename: 'Mark', id: string, marks: string, supersededAt: string | null, recordedAt: string, aspect: { __typename: 'Aspect', id: string, name: string, maxMarks: string } | null }> }> } | null };

export type NoteLotMutationVariables = Exact<{
  input: NoteLotInput;
}>;


export type NoteLotMutation = { __typename: 'Mutation', noteLot: { __typename: 'LotPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, lot: { __typename: 'Lot', id: string } | null } };

export type SaveOutcomeMutationVariables = Exact<{
  input: SaveOutcomeInput;
}>;


export type SaveOutcomeMutation = { __typename: 'Mutation', saveOutcome: { __typename: 'OutcomePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcome: { __typename: 'CompetitionOutcome', id: string } | null } };

export type CompetitionOutcomesQueryVariables = Exact<{
  id: string | number;
}>;


export type CompetitionOutcomesQuery = { __typename: 'Query', competition: { __typename: 'Competition', id: string, conversion: ConversionStatus, outcomes: Array<{ __typename: 'CompetitionOutcome', id: string, kind: OutcomeKind, title: string, document: string | null, users: string | null, unified: Array<UnifiedDimension>, registeredOn: string, event: { __typename: 'CompetitionEvent', id: string, name: string } | null, effects: Array<{ __typename: 'OutcomeEffect', id: string, name: string, qualifier: EffectQualifier, amount: string, unit: string }> }> } | null };

export type RemoveOutcomeMutationVariables = Exact<{
  input: RemoveOutcomeInput;
}>;


export type RemoveOutcomeMutation = { __typename: 'Mutation', removeOutcome: { __typename: 'OutcomePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcome: { __typename: 'CompetitionOutcome', id: string } | null } };

export type AddPanelMutationVariables = Exact<{
  input: AddPanelInput;
}>;


export type AddPanelMutation = { __typename: 'Mutation', addPanel: { __typename: 'PanelPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, panel: { __typename: 'Panel', id: string } | null } };

export type RoundPanelsQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundPanelsQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, stage: RoundStage, lotCount: number, scoredLotCount: number, scheme: { __typename: 'MarkingScheme', id: string, parts: Array<{ __typename: 'SchemePart', id: string, name: string, aggregation: AggregationKind }> } | null, panels: Array<{ __typename: 'Panel', id: string, name: string, stationFrom: number, stationTo: number, closedAt: string | null, part: { __typename: 'SchemePart', id: string, name: string } | null, progress: Array<{ __typename: 'JudgeProgress', name: string, handedIn: number, due: number, judge: { __typename: 'StaffAccount', id: string } }>, lots: Array<{ __typename: 'Lot', id: string, stationNumber: number, isAbsent: boolean, score: string | null, secondsUsed: number | null, isAlarming: boolean, alarmDecision: string | null }> }> } | null };

export type ClosePanelMutationVariables = Exact<{
  input: PanelInput;
}>;


export type ClosePanelMutation = { __typename: 'Mutation', closePanel: { __typename: 'PanelPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type ReopenPanelMutationVariables = Exact<{
  input: PanelInput;
}>;


export type ReopenPanelMutation = { __typename: 'Mutation', reopenPanel: { __typename: 'PanelPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type RemovePanelMutationVariables = Exact<{
  input: PanelInput;
}>;


export type RemovePanelMutation = { __typename: 'Mutation', removePanel: { __typename: 'PanelPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type RoundRankingQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RoundRankingQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, ranking: { __typename: 'RankingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'RankingEdge', node: { __typename: 'RankingRow', rank: number | null, sharedBy: number, score: string | null, exactScore: string | null, outcome: RoundOutcome | null, lot: { __typename: 'Lot', id: string, stationNumber: number, contestNumber: number | null, isAbsent: boolean, isAlarming: boolean, secondsUsed: number | null, entry: { __typename: 'Entry', id: string, label: string, team: { __typename: 'Team', id: string, name: string } | null, enteringUnion: { __typename: 'TradeUnion', id: string, name: string } | null } | null } } }> } } | null };

export type RoundRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundRecordQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, name: string, position: number, stage: RoundStage, appealHours: number, postedAt: string | null, appealsUntil: string | null, confirmedAt: string | null, entrantCount: number, advancedCount: number | null, eliminatedCount: number | null, lotCount: number, scoredLotCount: number, alarmCount: number, boardState: BoardState, advancement: { __typename: 'AdvancementRule', kind: AdvancementKind, value: string, tie: CutTie } | null, scheme: { __typename: 'MarkingScheme', id: string, version: number } | null, appeals: Array<{ __typename: 'RoundAppeal', id: string, status: RoundAppealStatus }>, corrections: Array<{ __typename: 'CorrectionSet', id: string, status: CorrectionStatus }>, event: { __typename: 'CompetitionEvent', id: string, name: string, rounds: Array<{ __typename: 'Round', id: string, name: string, position: number }>, competition: { __typename: 'Competition', id: string, name: string, status: CompetitionStatus } | null } | null } | null };

export type PostResultsMutationVariables = Exact<{
  input: RoundStepInput;
}>;


export type PostResultsMutation = { __typename: 'Mutation', postResults: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string, stage: RoundStage } | null } };

export type EndAppealWindowMutationVariables = Exact<{
  input: EndAppealWindowInput;
}>;


export type EndAppealWindowMutation = { __typename: 'Mutation', endAppealWindow: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string, appealsUntil: string | null } | null } };

export type SetBoardStateMutationVariables = Exact<{
  input: SetBoardStateInput;
}>;


export type SetBoardStateMutation = { __typename: 'Mutation', setBoardState: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string, boardState: BoardState } | null } };

export type UpdateRoundMutationVariables = Exact<{
  input: UpdateRoundInput;
}>;


export type UpdateRoundMutation = { __typename: 'Mutation', updateRound: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string } | null } };

export type SetMarkingSchemeMutationVariables = Exact<{
  input: SetMarkingSchemeInput;
}>;


export type SetMarkingSchemeMutation = { __typename: 'Mutation', setMarkingScheme: { __typename: 'RoundPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, round: { __typename: 'Round', id: string } | null } };

export type RoundSchemeQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundSchemeQuery = { __typename: 'Query', competitionRound: { __typename: 'Round', id: string, schemeVersions: Array<{ __typename: 'MarkingScheme', id: string, version: number, createdAt: string }>, scheme: { __typename: 'MarkingScheme', id: string, version: number, createdAt: string, parts: Array<{ __typename: 'SchemePart', id: string, name: string, kind: PartKind, station: string | null, weight: string, aggregation: AggregationKind, alarmSpread: string | null, aspects: Array<{ __typename: 'Aspect', id: string, criterion: string, subCriterion: string | null, name: string, kind: AspectKind, maxMarks: string }> }>, tieBreaks: Array<{ __typename: 'TieBreakRule', kind: TieBreakKind, part: string | null, criterion: string | null }> } | null } | null };

export type AddCompetitionEventMutationVariables = Exact<{
  input: AddCompetitionEventInput;
}>;


export type AddCompetitionEventMutation = { __typename: 'Mutation', addCompetitionEvent: { __typename: 'CompetitionEventPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, event: { __typename: 'CompetitionEvent', id: string } | null } };

export type PrepareCertificatesMutationVariables = Exact<{
  input: PrepareCertificatesInput;
}>;


export type PrepareCertificatesMutation = { __typename: 'Mutation', prepareCertificates: { __typename: 'PrepareCertificatesPayload', clientMutationId: string, count: number | null, link: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type AccountMenu_AccountFragment = { __typename: 'StaffAccount', id: string, username: string, roles: Array<StaffRole>, union: { __typename: 'TradeUnion', id: string, name: string } } & { ' $fragmentName'?: 'AccountMenu_AccountFragment' };

export type FrameQueryVariables = Exact<{
  scope: string | number;
}>;


export type FrameQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: (
      { __typename: 'StaffAccount', id: string, union: { __typename: 'TradeUnion', id: string, name: string } }
      & { ' $fragmentRefs'?: { 'AccountMenu_AccountFragment': AccountMenu_AccountFragment } }
    ) }, tradeUnion: (
    { __typename: 'TradeUnion', id: string, name: string }
    & { ' $fragmentRefs'?: { 'ScopeSwitcher_UnionFragment': ScopeSwitcher_UnionFragment } }
  ) | null };

export type ScopeChildrenQueryVariables = Exact<{
  id: string | number;
  levels?: Array<UnionLevel> | UnionLevel | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ScopeChildrenQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, children: { __typename: 'TradeUnionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'TradeUnionEdge', node: { __typename: 'TradeUnion', id: string, name: string, code: string | null, level: UnionLevel } }> } } | null };

export type ScopeSwitcher_UnionFragment = { __typename: 'TradeUnion', id: string, name: string, ancestors: Array<{ __typename: 'TradeUnion', id: string, name: string, shortName: string | null }> } & { ' $fragmentName'?: 'ScopeSwitcher_UnionFragment' };

export type UnionSearchQueryVariables = Exact<{
  text: string;
  withinId?: string | number | null | undefined;
  levels?: Array<UnionLevel> | UnionLevel | null | undefined;
  first: number;
}>;


export type UnionSearchQuery = { __typename: 'Query', tradeUnions: { __typename: 'TradeUnionConnection', totalCount: number, edges: Array<{ __typename: 'TradeUnionEdge', node: { __typename: 'TradeUnion', id: string, name: string, code: string | null, level: UnionLevel, parent: { __typename: 'TradeUnion', id: string, name: string } | null } }> } };

export type AccountReading_GrantFragment = { __typename: 'Grant', id: string, personalReads: Array<{ __typename: 'GrantPersonalRead', id: string, readBy: string, readAt: string, reason: string }> } & { ' $fragmentName'?: 'AccountReading_GrantFragment' };

export type ReadGrantAccountsMutationVariables = Exact<{
  input: ReadGrantAccountsInput;
}>;


export type ReadGrantAccountsMutation = { __typename: 'Mutation', readGrantAccounts: { __typename: 'ReadGrantAccountsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, accounts: Array<{ __typename: 'GrantPayeeAccount', paymentId: string | null, payeeName: string, account: string }> } };

export type AuditedDocuments_GrantFragment = { __typename: 'Grant', id: string, documents: Array<{ __typename: 'GrantDocument', id: string, kind: GrantDocumentKind, fileName: string, mediaType: string, size: number, sha256: string }> } & { ' $fragmentName'?: 'AuditedDocuments_GrantFragment' };

export type GrantAuditRecordQueryVariables = Exact<{
  id: string | number;
  auditor: boolean;
}>;


export type GrantAuditRecordQuery = { __typename: 'Query', grant: (
    { __typename: 'Grant', id: string, number: string, title: string, status: GrantStatus, union: { __typename: 'TradeUnion', id: string, name: string }, scheme: { __typename: 'GrantScheme', id: string, name: string }, flags: Array<{ __typename: 'GrantRedFlag', id: string, status: GrantRedFlagStatus }>, findings: Array<{ __typename: 'GrantFinding', id: string, status: GrantFindingStatus }>, documents: Array<{ __typename: 'GrantDocument', id: string }> }
    & { ' $fragmentRefs'?: { 'AuditedSummary_GrantFragment': AuditedSummary_GrantFragment;'AuditedLedger_GrantFragment': AuditedLedger_GrantFragment;'AuditedDocuments_GrantFragment': AuditedDocuments_GrantFragment;'AuditedWork_GrantFragment': AuditedWork_GrantFragment } }
  ) | null };

export type AuditedLedger_GrantFragment = { __typename: 'Grant', id: string, tranches: Array<{ __typename: 'GrantTranche', id: string, position: number, milestone: string, amount: string, dueOn: string, metOn: string | null, status: GrantTrancheStatus, document: { __typename: 'GrantDocument', id: string, fileName: string } | null }>, payments: { __typename: 'GrantPaymentConnection', totalCount: number, edges: Array<{ __typename: 'GrantPaymentEdge', node: { __typename: 'GrantPayment', id: string, amount: string, payeeName: string, payeeAccount: string, status: GrantPaymentStatus, preparedOn: string, paidOn: string | null, reference: string, bankReference: string | null, failure: string | null } }> }, entries: { __typename: 'GrantEntryConnection', totalCount: number, edges: Array<{ __typename: 'GrantEntryEdge', node: { __typename: 'GrantEntry', id: string, number: string, kind: GrantEntryKind, amount: string, bookedOn: string, bookedBy: string, recordedAt: string, note: string | null, payment: { __typename: 'GrantPayment', id: string, bankReference: string | null } | null, corrects: { __typename: 'GrantEntry', id: string, number: string } | null } }> } } & { ' $fragmentName'?: 'AuditedLedger_GrantFragment' };

export type AuditedSummary_GrantFragment = { __typename: 'Grant', id: string, number: string, status: GrantStatus, year: number, appliedOn: string, subjectKind: GrantSubjectKind | null, payeeName: string, payeeAccount: string, declaredCount: number | null, applied: string, awarded: string, reserved: string, disbursed: string, returned: string, decision: { __typename: 'GrantDecision', number: string, date: string, body: string } | null, version: { __typename: 'GrantSchemeVersion', id: string, version: number, effectiveFrom: string, source: string, terms: { __typename: 'GrantTerms', items: Array<{ __typename: 'GrantTermsItem', key: string, name: string }> } }, line: { __typename: 'GrantBudgetLine', id: string, name: string, year: number } | null, calculation: { __typename: 'GrantCalculation', asked: string, granted: string, lines: Array<{ __typename: 'GrantCalculationLine', rule: GrantCalculationRule, itemKey: string | null, asked: string, cap: string | null, cut: string, granted: string, explanation: string }> } | null, steps: Array<{ __typename: 'GrantStep', id: string, kind: GrantStepKind, actorName: string, at: string, note: string | null, amount: string | null }>, subject:
    | { __typename: 'TradeUnion', id: string, name: string }
    | { __typename: 'Unit', id: string, name: string }
    | { __typename: 'Venue', id: string, name: string }
    | { __typename: 'VenueProject', id: string, title: string }
   | null, union: { __typename: 'TradeUnion', id: string, name: string }, scheme: { __typename: 'GrantScheme', id: string, name: string } } & { ' $fragmentName'?: 'AuditedSummary_GrantFragment' };

export type AuditedTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditedTrailQuery = { __typename: 'Query', auditRecords: { __typename: 'AuditRecordConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'AuditRecordEdge', node: { __typename: 'AuditRecord', id: string, at: string, actorId: string | null, actorName: string | null, action: string, table: string, rowId: string, operation: AuditOperation, changedFields: Array<string>, sealId: string | null } }> } };

export type AuditedWork_GrantFragment = (
  { __typename: 'Grant', id: string, flags: Array<(
    { __typename: 'GrantRedFlag', id: string }
    & { ' $fragmentRefs'?: { 'FlagCard_FlagFragment': FlagCard_FlagFragment } }
  )>, findings: Array<{ __typename: 'GrantFinding', id: string, number: string, title: string, severity: AuditSeverity, status: GrantFindingStatus }>, notes?: Array<{ __typename: 'GrantAuditNote', id: string, text: string, writtenBy: string, writtenAt: string }> }
  & { ' $fragmentRefs'?: { 'AccountReading_GrantFragment': AccountReading_GrantFragment } }
) & { ' $fragmentName'?: 'AuditedWork_GrantFragment' };

export type AddGrantAuditNoteMutationVariables = Exact<{
  input: AddGrantAuditNoteInput;
}>;


export type AddGrantAuditNoteMutation = { __typename: 'Mutation', addGrantAuditNote: { __typename: 'GrantAuditNotePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type GrantBreakdownQueryVariables = Exact<{
  filter: GrantFilter;
  by: GrantAggregateKey;
}>;


export type GrantBreakdownQuery = { __typename: 'Query', grantAggregates: Array<{ __typename: 'GrantAggregate', key: string, year: number | null, budget: string | null, scheme: { __typename: 'GrantScheme', id: string, name: string } | null, union: { __typename: 'TradeUnion', id: string, name: string, shortName: string | null, childCount: number } | null, totals: { __typename: 'GrantTotals', count: number, applied: string, awarded: string, reserved: string, disbursed: string, returned: string } }> };

export type GrantDigitsQueryVariables = Exact<{
  filter: GrantFilter;
  of: GrantBenfordAmount;
}>;


export type GrantDigitsQuery = { __typename: 'Query', grantBenford: { __typename: 'GrantBenford', count: number, chiSquare: number, meanAbsoluteDeviation: number, conformity: GrantBenfordConformity, enough: boolean, digits: Array<{ __typename: 'GrantBenfordDigit', digit: number, count: number, share: number, expected: number }> } };

export type GrantExportCountQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
}>;


export type GrantExportCountQuery = { __typename: 'Query', grants: { __typename: 'GrantConnection', totals: { __typename: 'GrantTotals', count: number, applied: string, awarded: string, reserved: string, disbursed: string, returned: string } } };

export type PrepareGrantExportMutationVariables = Exact<{
  input: PrepareGrantExportInput;
}>;


export type PrepareGrantExportMutation = { __typename: 'Mutation', prepareGrantExport: { __typename: 'PrepareGrantExportPayload', clientMutationId: string, link: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, manifest: { __typename: 'GrantExportManifest', id: string } | null } };

export type GrantExportManifestQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantExportManifestQuery = { __typename: 'Query', grantExportManifest: { __typename: 'GrantExportManifest', id: string, fileName: string, format: GrantExportFormat, filter: unknown, expectedCount: number, rowCount: number | null, byteCount: number | null, sha256: string | null, asOf: string | null, finishedAt: string | null, preparedAt: string, exportedBy: string, ruleVersions: unknown } | null };

export type FindingSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingSubjectQuery = { __typename: 'Query', grant: { __typename: 'Grant', id: string, number: string, title: string, union: { __typename: 'TradeUnion', id: string, name: string }, flags: Array<{ __typename: 'GrantRedFlag', id: string, ruleKey: GrantRedFlagKey, severity: AuditSeverity, amount: string | null, explanation: { __typename: 'GrantBilingualText', zh: string, en: string } }> } | null };

export type WriteGrantFindingMutationVariables = Exact<{
  input: WriteGrantFindingInput;
}>;


export type WriteGrantFindingMutation = { __typename: 'Mutation', writeGrantFinding: { __typename: 'GrantFindingPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, finding: { __typename: 'GrantFinding', id: string, number: string } | null } };

export type GrantFindingRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantFindingRecordQuery = { __typename: 'Query', grantFinding: { __typename: 'GrantFinding', id: string, number: string, title: string, criterion: string, severity: AuditSeverity, amount: string | null, status: GrantFindingStatus, foundOn: string, dueOn: string | null, revision: number, union: { __typename: 'TradeUnion', id: string, name: string }, grant: { __typename: 'Grant', id: string, number: string, title: string } | null, repeatOf: { __typename: 'GrantFinding', id: string, number: string, title: string } | null, repeats: Array<{ __typename: 'GrantFinding', id: string, number: string, title: string }>, steps: Array<{ __typename: 'GrantFindingStep', id: string, kind: GrantFindingStepKind, actorName: string, at: string, text: string, dueOn: string | null }> } | null };

export type RespondToGrantFindingMutationVariables = Exact<{
  input: GrantFindingStepInput;
}>;


export type RespondToGrantFindingMutation = { __typename: 'Mutation', respondToGrantFinding: { __typename: 'GrantFindingPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type PlanForGrantFindingMutationVariables = Exact<{
  input: GrantFindingStepInput;
}>;


export type PlanForGrantFindingMutation = { __typename: 'Mutation', planForGrantFinding: { __typename: 'GrantFindingPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type FollowUpGrantFindingMutationVariables = Exact<{
  input: GrantFindingStepInput;
}>;


export type FollowUpGrantFindingMutation = { __typename: 'Mutation', followUpGrantFinding: { __typename: 'GrantFindingPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type CloseGrantFindingMutationVariables = Exact<{
  input: GrantFindingStepInput;
}>;


export type CloseGrantFindingMutation = { __typename: 'Mutation', closeGrantFinding: { __typename: 'GrantFindingPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type ReopenGrantFindingMutationVariables = Exact<{
  input: GrantFindingStepInput;
}>;


export type ReopenGrantFindingMutation = { __typename: 'Mutation', reopenGrantFinding: { __typename: 'GrantFindingPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type GrantFindingsQueryVariables = Exact<{
  filter?: GrantFindingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantFindingsQuery = { __typename: 'Query', grantFindings: { __typename: 'GrantFindingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantFindingEdge', node: { __typename: 'GrantFinding', id: string, number: string, title: string, severity: AuditSeverity, status: GrantFindingStatus, amount: string | null, foundOn: string, dueOn: string | null, union: { __typename: 'TradeUnion', id: string, name: string }, repeatOf: { __typename: 'GrantFinding', id: string, number: string } | null } }> } };

export type FlagCard_FlagFragment = { __typename: 'GrantRedFlag', id: string, ruleKey: GrantRedFlagKey, ruleVersion: number, subjectKind: GrantRedFlagSubjectKind, severity: AuditSeverity, status: GrantRedFlagStatus, amount: string | null, evidence: unknown, foundAt: string, changedAt: string, setAsideName: string | null, setAsideAt: string | null, setAsideReason: string | null, explanation: { __typename: 'GrantBilingualText', zh: string, en: string }, union: { __typename: 'TradeUnion', id: string, name: string }, grant: { __typename: 'Grant', id: string, number: string, title: string } | null, related: Array<{ __typename: 'Grant', id: string, number: string, title: string }> } & { ' $fragmentName'?: 'FlagCard_FlagFragment' };

export type SetGrantRedFlagAsideMutationVariables = Exact<{
  input: SetGrantRedFlagAsideInput;
}>;


export type SetGrantRedFlagAsideMutation = { __typename: 'Mutation', setGrantRedFlagAside: { __typename: 'GrantRedFlagPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, redFlag: { __typename: 'GrantRedFlag', id: string, status: GrantRedFlagStatus } | null } };

export type ReopenGrantRedFlagMutationVariables = Exact<{
  input: ReopenGrantRedFlagInput;
}>;


export type ReopenGrantRedFlagMutation = { __typename: 'Mutation', reopenGrantRedFlag: { __typename: 'GrantRedFlagPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, redFlag: { __typename: 'GrantRedFlag', id: string, status: GrantRedFlagStatus } | null } };

export type GrantFlagsQueryVariables = Exact<{
  filter?: GrantRedFlagFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantFlagsQuery = { __typename: 'Query', grantRedFlags: { __typename: 'GrantRedFlagConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantRedFlagEdge', node: (
        { __typename: 'GrantRedFlag', id: string }
        & { ' $fragmentRefs'?: { 'FlagCard_FlagFragment': FlagCard_FlagFragment } }
      ) }> } };

export type RunGrantRedFlagsMutationVariables = Exact<{
  input: RunGrantRedFlagsInput;
}>;


export type RunGrantRedFlagsMutation = { __typename: 'Mutation', runGrantRedFlags: { __typename: 'RunGrantRedFlagsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, runs: Array<{ __typename: 'GrantRedFlagRuleRun', key: GrantRedFlagKey, found: number, opened: number, closed: number }> } };

export type GrantAuditQueryVariables = Exact<{
  scope: string | number;
  filter?: GrantFilter | null | undefined;
}>;


export type GrantAuditQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, name: string } | null, grantSchemes: { __typename: 'GrantSchemeConnection', edges: Array<{ __typename: 'GrantSchemeEdge', node: { __typename: 'GrantScheme', id: string, name: string } }> }, grants: { __typename: 'GrantConnection', totals: { __typename: 'GrantTotals', count: number, applied: string, awarded: string, reserved: string, disbursed: string, returned: string } }, grantRedFlags: { __typename: 'GrantRedFlagConnection', totalCount: number } };

export type GrantAuditRowsQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
  orderBy?: GrantOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantAuditRowsQuery = { __typename: 'Query', grants: { __typename: 'GrantConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantEdge', node: { __typename: 'Grant', id: string, number: string, title: string, status: GrantStatus, year: number, appliedOn: string, subjectKind: GrantSubjectKind | null, applied: string, awarded: string, reserved: string, disbursed: string, returned: string, union: { __typename: 'TradeUnion', id: string, name: string }, scheme: { __typename: 'GrantScheme', id: string, name: string } } }> } };

export type GrantReconciliationQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
}>;


export type GrantReconciliationQuery = { __typename: 'Query', grantCountChecks: { __typename: 'GrantCountCheckConnection', totalCount: number, edges: Array<{ __typename: 'GrantCountCheckEdge', node: { __typename: 'GrantCountCheck', id: string, year: number, indicator: string, grants: number, declared: number, counted: number | null, difference: number | null, union: { __typename: 'TradeUnion', id: string, name: string } } }> }, grantUnlinkedPayments: { __typename: 'GrantUnlinkedPaymentConnection', totalCount: number, edges: Array<{ __typename: 'GrantUnlinkedPaymentEdge', node: { __typename: 'GrantUnlinkedPayment', id: string, faults: Array<GrantPaymentFault>, payment: { __typename: 'GrantPayment', id: string, amount: string, payeeName: string, paidOn: string | null, bankReference: string | null, reference: string, grant: { __typename: 'Grant', id: string, number: string, title: string } | null } } }> }, grantLateReturns: { __typename: 'GrantLateReturnConnection', totalCount: number, edges: Array<{ __typename: 'GrantLateReturnEdge', node: { __typename: 'GrantLateReturn', id: string, amount: string, returned: string, dueOn: string, settledOn: string | null, daysLate: number, grant: { __typename: 'Grant', id: string, number: string, title: string } } }> } };

export type GrantRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantRulesQuery = { __typename: 'Query', grantRedFlagRules: Array<{ __typename: 'GrantRedFlagRule', id: string, key: GrantRedFlagKey, version: number, severity: AuditSeverity, parameters: unknown, reason: string, openCount: number }> };

export type DrawGrantSampleMutationVariables = Exact<{
  input: DrawGrantSampleInput;
}>;


export type DrawGrantSampleMutation = { __typename: 'Mutation', drawGrantSample: { __typename: 'GrantSamplePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, sample: { __typename: 'GrantAuditSample', id: string } | null } };

export type GrantSampleRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantSampleRecordQuery = { __typename: 'Query', grantAuditSample: { __typename: 'GrantAuditSample', id: string, title: string, population: GrantSamplePopulation, book: string, bookCount: number, tolerable: string, expected: string, confidence: number, seed: number, interval: string, start: string, drawnBy: string, drawnAt: string, openCount: number, items: Array<{ __typename: 'GrantAuditSampleItem', id: string, position: number, hits: number, book: string, audited: string | null, note: string | null, examinedName: string | null, examinedAt: string | null, grant: { __typename: 'Grant', id: string, number: string, title: string } }>, evaluation: { __typename: 'GrantSampleEvaluation', basicPrecision: string, acceptable: boolean, overstatement: { __typename: 'GrantMisstatement', projected: string, upperLimit: string }, understatement: { __typename: 'GrantMisstatement', projected: string, upperLimit: string } } | null } | null };

export type ExamineSampleItemMutationVariables = Exact<{
  input: ExamineGrantSampleItemInput;
}>;


export type ExamineSampleItemMutation = { __typename: 'Mutation', examineGrantSampleItem: { __typename: 'GrantSampleItemPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, item: { __typename: 'GrantAuditSampleItem', id: string, audited: string | null } | null } };

export type GrantSamplePlanQueryVariables = Exact<{
  input: GrantSamplePlanInput;
}>;


export type GrantSamplePlanQuery = { __typename: 'Query', grantSamplePlan: { __typename: 'GrantSamplePlan', count: number, book: string, factor: number | null, interval: string | null, size: number | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type GrantSamplesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GrantSamplesQuery = { __typename: 'Query', grantAuditSamples: { __typename: 'GrantAuditSampleConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantAuditSampleEdge', node: { __typename: 'GrantAuditSample', id: string, title: string, population: GrantSamplePopulation, book: string, bookCount: number, tolerable: string, confidence: number, seed: number, drawnBy: string, drawnAt: string, openCount: number, items: Array<{ __typename: 'GrantAuditSampleItem', id: string }> } }> } };

export type FindingLookupQueryVariables = Exact<{
  unionId?: string | number | null | undefined;
  first: number;
}>;


export type FindingLookupQuery = { __typename: 'Query', grantFindings: { __typename: 'GrantFindingConnection', edges: Array<{ __typename: 'GrantFindingEdge', node: { __typename: 'GrantFinding', id: string, number: string, title: string } }> } };

export type GrantInboxQueryVariables = Exact<{
  step: GrantStepKind;
  filter?: GrantFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantInboxQuery = { __typename: 'Query', grantInbox: { __typename: 'GrantConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantEdge', node: { __typename: 'Grant', id: string, number: string, title: string, status: GrantStatus, revision: number, year: number, appliedOn: string, applied: string, awarded: string, union: { __typename: 'TradeUnion', id: string, name: string }, scheme: { __typename: 'GrantScheme', id: string, name: string }, calculation: { __typename: 'GrantCalculation', granted: string } | null } }> } };

export type ImportBankFileMutationVariables = Exact<{
  input: ImportBankFileInput;
}>;


export type ImportBankFileMutation = { __typename: 'Mutation', importBankFile: { __typename: 'ImportBankFilePayload', clientMutationId: string, dryRun: boolean, rows: number, accepted: number, rejected: number, paidCount: number, failedCount: number, wasKnown: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, errors: Array<{ __typename: 'ImportRowError', row: number, column: string | null, code: string, message: string, value: string | null }> } };

export type GrantPaymentBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GrantPaymentBatchesQuery = { __typename: 'Query', grantPaymentBatches: { __typename: 'GrantPaymentBatchConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantPaymentBatchEdge', node: { __typename: 'GrantPaymentBatch', id: string, number: string, title: string, status: GrantPaymentBatchStatus, createdOn: string, createdBy: string, paymentCount: number, amount: string, exportedAt: string | null, sha256: string | null } }> } };

export type ExportPaymentBatchMutationVariables = Exact<{
  input: ExportPaymentBatchInput;
}>;


export type ExportPaymentBatchMutation = { __typename: 'Mutation', exportPaymentBatch: { __typename: 'ExportPaymentBatchPayload', clientMutationId: string, fileName: string | null, contentBase64: string | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type CreatePaymentBatchMutationVariables = Exact<{
  input: CreatePaymentBatchInput;
}>;


export type CreatePaymentBatchMutation = { __typename: 'Mutation', createPaymentBatch: { __typename: 'PaymentBatchPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, batch: { __typename: 'GrantPaymentBatch', id: string } | null } };

export type GrantPaymentsQueryVariables = Exact<{
  filter?: GrantPaymentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantPaymentsQuery = { __typename: 'Query', grantPayments: { __typename: 'GrantPaymentConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantPaymentEdge', node: { __typename: 'GrantPayment', id: string, reference: string, amount: string, payeeName: string, payeeAccount: string, month: string | null, status: GrantPaymentStatus, preparedOn: string, paidOn: string | null, bankReference: string | null, failure: string | null, grant: { __typename: 'Grant', id: string, number: string, title: string } | null, tranche: { __typename: 'GrantTranche', id: string, milestone: string } | null, batch: { __typename: 'GrantPaymentBatch', id: string, title: string } | null } }> } };

export type RetryPaymentsMutationVariables = Exact<{
  input: RetryPaymentsInput;
}>;


export type RetryPaymentsMutation = { __typename: 'Mutation', retryPayments: { __typename: 'RetryPaymentsPayload', clientMutationId: string, preparedCount: number, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type SaveBudgetLineMutationVariables = Exact<{
  input: SaveBudgetLineInput;
}>;


export type SaveBudgetLineMutation = { __typename: 'Mutation', saveBudgetLine: { __typename: 'GrantBudgetLinePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, budgetLine: { __typename: 'GrantBudgetLine', id: string } | null } };

export type GrantSchemesQueryVariables = Exact<{
  filter?: GrantSchemeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantSchemesQuery = { __typename: 'Query', grantSchemes: { __typename: 'GrantSchemeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantSchemeEdge', node: { __typename: 'GrantScheme', id: string, code: string, name: string, kind: GrantSchemeKind, funder: { __typename: 'TradeUnion', id: string, name: string }, currentVersion: { __typename: 'GrantSchemeVersion', id: string, version: number, effectiveFrom: string } | null, totals: { __typename: 'SchemeTotals', count: number, budget: string, awarded: string, disbursed: string, available: string } } }> } };

export type CreateGrantSchemeMutationVariables = Exact<{
  input: CreateGrantSchemeInput;
}>;


export type CreateGrantSchemeMutation = { __typename: 'Mutation', createGrantScheme: { __typename: 'GrantSchemePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, scheme: { __typename: 'GrantScheme', id: string } | null } };

export type GrantSchemeRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantSchemeRecordQuery = { __typename: 'Query', grantScheme: { __typename: 'GrantScheme', id: string, code: string, name: string, kind: GrantSchemeKind, subjectKind: GrantSubjectKind | null, funder: { __typename: 'TradeUnion', id: string, name: string }, totals: { __typename: 'SchemeTotals', count: number, budget: string, applied: string, awarded: string, reserved: string, disbursed: string, returned: string, available: string }, years: Array<{ __typename: 'SchemeYear', year: number, count: number, budget: string, awarded: string, reserved: string, disbursed: string, available: string }>, budgetLines: Array<{ __typename: 'GrantBudgetLine', id: string, year: number, level: UnionLevel | null, name: string, balance: { __typename: 'GrantLineBalance', budget: string, available: string, reserved: string, disbursed: string } | null }>, versions: Array<(
      { __typename: 'GrantSchemeVersion', id: string, version: number, status: GrantSchemeVersionStatus, effectiveFrom: string, effectiveTo: string | null, source: string }
      & { ' $fragmentRefs'?: { 'TermsFacts_VersionFragment': TermsFacts_VersionFragment } }
    )> } | null };

export type PublishSchemeVersionMutationVariables = Exact<{
  input: PublishSchemeVersionInput;
}>;


export type PublishSchemeVersionMutation = { __typename: 'Mutation', publishSchemeVersion: { __typename: 'GrantSchemeVersionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, version: { __typename: 'GrantSchemeVersion', id: string, status: GrantSchemeVersionStatus } | null } };

export type TermsForm_VersionFragment = { __typename: 'GrantSchemeVersion', id: string, effectiveFrom: string, effectiveTo: string | null, source: string, terms: { __typename: 'GrantTerms', applicantLevels: Array<UnionLevel>, applicantKinds: Array<UnionKind>, enterpriseScales: Array<EnterpriseScale>, ratings: Array<string>, rate: number, payYear: GrantPayYear, documents: Array<GrantDocumentKind>, decisionBody: string, places: Array<{ __typename: 'TradeUnion', id: string, name: string }>, items: Array<{ __typename: 'GrantTermsItem', key: string, name: string, unit: string, capPerUnit: string | null, isFixed: boolean }>, caps: Array<{ __typename: 'GrantTermsCap', kind: GrantCapKind, level: UnionLevel | null, amount: string }> } } & { ' $fragmentName'?: 'TermsForm_VersionFragment' };

export type SaveSchemeVersionMutationVariables = Exact<{
  input: SaveSchemeVersionInput;
}>;


export type SaveSchemeVersionMutation = { __typename: 'Mutation', saveSchemeVersion: { __typename: 'GrantSchemeVersionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, version: { __typename: 'GrantSchemeVersion', id: string } | null } };

export type GrantSchemeTermsQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantSchemeTermsQuery = { __typename: 'Query', grantScheme: { __typename: 'GrantScheme', id: string, name: string, code: string, subjectKind: GrantSubjectKind | null, versions: Array<(
      { __typename: 'GrantSchemeVersion', id: string, version: number, status: GrantSchemeVersionStatus }
      & { ' $fragmentRefs'?: { 'TermsForm_VersionFragment': TermsForm_VersionFragment } }
    )> } | null };

export type GrantActForm_GrantFragment = { __typename: 'Grant', id: string, revision: number, title: string, year: number, appliedOn: string, applied: string, awarded: string, reserved: string, disbursed: string, returned: string, line: { __typename: 'GrantBudgetLine', id: string } | null, scheme: { __typename: 'GrantScheme', id: string, budgetLines: Array<{ __typename: 'GrantBudgetLine', id: string, year: number, level: UnionLevel | null, name: string, balance: { __typename: 'GrantLineBalance', available: string } | null }> }, calculation: { __typename: 'GrantCalculation', asked: string, granted: string, lines: Array<{ __typename: 'GrantCalculationLine', rule: GrantCalculationRule, itemKey: string | null, asked: string, cap: string | null, cut: string, granted: string, explanation: string }> } | null, tranches: Array<{ __typename: 'GrantTranche', id: string, milestone: string, amount: string, dueOn: string, status: GrantTrancheStatus }>, documents: Array<{ __typename: 'GrantDocument', id: string, kind: GrantDocumentKind, fileName: string }> } & { ' $fragmentName'?: 'GrantActForm_GrantFragment' };

export type SaveTranchesMutationVariables = Exact<{
  input: SaveTranchesInput;
}>;


export type SaveTranchesMutation = { __typename: 'Mutation', saveTranches: { __typename: 'GrantChangePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type MeetTrancheMutationVariables = Exact<{
  input: MeetTrancheInput;
}>;


export type MeetTrancheMutation = { __typename: 'Mutation', meetTranche: { __typename: 'GrantChangePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type WithdrawGrantMutationVariables = Exact<{
  input: WithdrawGrantInput;
}>;


export type WithdrawGrantMutation = { __typename: 'Mutation', withdrawGrant: { __typename: 'GrantPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type AcceptGrantMutationVariables = Exact<{
  input: AcceptGrantInput;
}>;


export type AcceptGrantMutation = { __typename: 'Mutation', acceptGrant: { __typename: 'GrantChangePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type CloseGrantMutationVariables = Exact<{
  input: CloseGrantInput;
}>;


export type CloseGrantMutation = { __typename: 'Mutation', closeGrant: { __typename: 'GrantChangePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type VoidReservationMutationVariables = Exact<{
  input: VoidReservationInput;
}>;


export type VoidReservationMutation = { __typename: 'Mutation', voidReservation: { __typename: 'GrantChangePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type ClawBackGrantMutationVariables = Exact<{
  input: ClawBackGrantInput;
}>;


export type ClawBackGrantMutation = { __typename: 'Mutation', clawBackGrant: { __typename: 'ClawBackPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, clawBack: { __typename: 'GrantClawBack', id: string } | null } };

export type GrantRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantRecordQuery = { __typename: 'Query', grant: (
    { __typename: 'Grant', id: string, number: string, title: string, status: GrantStatus, scheme: { __typename: 'GrantScheme', id: string, name: string }, steps: Array<{ __typename: 'GrantStep', id: string, kind: GrantStepKind, actorName: string, at: string, note: string | null, amount: string | null }>, documents: Array<{ __typename: 'GrantDocument', id: string }>, payments: { __typename: 'GrantPaymentConnection', totalCount: number } }
    & { ' $fragmentRefs'?: { 'GrantOverview_GrantFragment': GrantOverview_GrantFragment;'GrantFunds_GrantFragment': GrantFunds_GrantFragment;'GrantPapers_GrantFragment': GrantPapers_GrantFragment;'GrantActForm_GrantFragment': GrantActForm_GrantFragment } }
  ) | null };

export type GrantFunds_GrantFragment = { __typename: 'Grant', id: string, status: GrantStatus, tranches: Array<{ __typename: 'GrantTranche', id: string, position: number, milestone: string, amount: string, dueOn: string, metOn: string | null, status: GrantTrancheStatus }>, payments: { __typename: 'GrantPaymentConnection', totalCount: number, edges: Array<{ __typename: 'GrantPaymentEdge', node: { __typename: 'GrantPayment', id: string, reference: string, amount: string, payeeName: string, payeeAccount: string, month: string | null, status: GrantPaymentStatus, preparedOn: string, paidOn: string | null, bankReference: string | null, failure: string | null } }> }, entries: { __typename: 'GrantEntryConnection', totalCount: number, edges: Array<{ __typename: 'GrantEntryEdge', node: { __typename: 'GrantEntry', id: string, number: string, kind: GrantEntryKind, amount: string, bookedOn: string, note: string | null, bookedBy: string, correctedBy: { __typename: 'GrantEntry', id: string } | null } }> }, clawBacks: Array<{ __typename: 'GrantClawBack', id: string, amount: string, returned: string, reason: string, demandedOn: string, dueOn: string, settledOn: string | null }> } & { ' $fragmentName'?: 'GrantFunds_GrantFragment' };

export type GrantOverview_GrantFragment = { __typename: 'Grant', id: string, year: number, appliedOn: string, subjectKind: GrantSubjectKind | null, payeeName: string, payeeAccount: string, declaredCount: number | null, rating: string | null, score: number | null, applied: string, awarded: string, reserved: string, disbursed: string, returned: string, acceptedOn: string | null, closedOn: string | null, union: { __typename: 'TradeUnion', id: string, name: string }, scheme: { __typename: 'GrantScheme', id: string, name: string }, version: { __typename: 'GrantSchemeVersion', id: string, version: number, source: string, terms: { __typename: 'GrantTerms', items: Array<{ __typename: 'GrantTermsItem', key: string, name: string, unit: string }> } }, line: { __typename: 'GrantBudgetLine', id: string, name: string } | null, subject:
    | { __typename: 'TradeUnion', id: string, name: string }
    | { __typename: 'Unit', id: string, name: string }
    | { __typename: 'Venue', id: string, name: string }
    | { __typename: 'VenueProject', id: string, title: string }
   | null, decision: { __typename: 'GrantDecision', number: string, date: string, body: string } | null, calculation: { __typename: 'GrantCalculation', asked: string, granted: string, lines: Array<{ __typename: 'GrantCalculationLine', rule: GrantCalculationRule, itemKey: string | null, asked: string, cap: string | null, cut: string, granted: string, explanation: string }> } | null, items: Array<{ __typename: 'GrantItem', id: string, itemKey: string, quantity: number, asked: string, granted: string }> } & { ' $fragmentName'?: 'GrantOverview_GrantFragment' };

export type GrantPapers_GrantFragment = { __typename: 'Grant', id: string, documents: Array<{ __typename: 'GrantDocument', id: string, kind: GrantDocumentKind, fileName: string, mediaType: string, size: number, sha256: string }> } & { ' $fragmentName'?: 'GrantPapers_GrantFragment' };

export type AddGrantDocumentMutationVariables = Exact<{
  input: AttachGrantDocumentInput;
}>;


export type AddGrantDocumentMutation = { __typename: 'Mutation', attachGrantDocument: { __typename: 'GrantPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type GrantDocumentContentQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantDocumentContentQuery = { __typename: 'Query', grant: { __typename: 'Grant', id: string, documents: Array<{ __typename: 'GrantDocument', id: string, content: string }> } | null };

export type ApplicationForm_GrantFragment = { __typename: 'Grant', id: string, revision: number, title: string, payeeName: string, declaredCount: number | null, rating: string | null, score: number | null, scheme: { __typename: 'GrantScheme', id: string, name: string }, union: { __typename: 'TradeUnion', id: string, name: string }, subject:
    | { __typename: 'TradeUnion', id: string, name: string }
    | { __typename: 'Unit', id: string, name: string }
    | { __typename: 'Venue', id: string, name: string }
    | { __typename: 'VenueProject', id: string, title: string }
   | null, items: Array<{ __typename: 'GrantItem', id: string, itemKey: string, quantity: number, asked: string }>, documents: Array<{ __typename: 'GrantDocument', id: string, kind: GrantDocumentKind, fileName: string, size: number }> } & { ' $fragmentName'?: 'ApplicationForm_GrantFragment' };

export type SchemesToApplyForQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemesToApplyForQuery = { __typename: 'Query', grantSchemes: { __typename: 'GrantSchemeConnection', edges: Array<{ __typename: 'GrantSchemeEdge', node: { __typename: 'GrantScheme', id: string, code: string, name: string, subjectKind: GrantSubjectKind | null, currentVersion: (
          { __typename: 'GrantSchemeVersion', id: string, terms: { __typename: 'GrantTerms', ratings: Array<string>, documents: Array<GrantDocumentKind>, caps: Array<{ __typename: 'GrantTermsCap', kind: GrantCapKind }>, items: Array<{ __typename: 'GrantTermsItem', key: string, name: string, unit: string, capPerUnit: string | null, isFixed: boolean }> } }
          & { ' $fragmentRefs'?: { 'TermsFacts_VersionFragment': TermsFacts_VersionFragment } }
        ) | null } }> } };

export type SaveGrantDraftMutationVariables = Exact<{
  input: SaveGrantDraftInput;
}>;


export type SaveGrantDraftMutation = { __typename: 'Mutation', saveGrantDraft: { __typename: 'GrantPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string, number: string } | null } };

export type AttachGrantDocumentMutationVariables = Exact<{
  input: AttachGrantDocumentInput;
}>;


export type AttachGrantDocumentMutation = { __typename: 'Mutation', attachGrantDocument: { __typename: 'GrantPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string } | null } };

export type GrantToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantToEditQuery = { __typename: 'Query', grant: (
    { __typename: 'Grant', id: string, number: string, status: GrantStatus }
    & { ' $fragmentRefs'?: { 'ApplicationForm_GrantFragment': ApplicationForm_GrantFragment } }
  ) | null };

export type PreviewGrantQueryVariables = Exact<{
  input: PreviewGrantInput;
}>;


export type PreviewGrantQuery = { __typename: 'Query', previewGrant: { __typename: 'GrantPreview', asked: string, granted: string, payYear: number, lines: Array<{ __typename: 'GrantCalculationLine', rule: GrantCalculationRule, itemKey: string | null, asked: string, cap: string | null, cut: string, granted: string, explanation: string }>, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> } };

export type LookupVenueProjectsQueryVariables = Exact<{
  within: string | number;
}>;


export type LookupVenueProjectsQuery = { __typename: 'Query', venueProjects: { __typename: 'VenueProjectConnection', edges: Array<{ __typename: 'VenueProjectEdge', node: { __typename: 'VenueProject', id: string, title: string, union: { __typename: 'TradeUnion', id: string, name: string } } }> } };

export type SubmitGrantMutationVariables = Exact<{
  input: SubmitGrantInput;
}>;


export type SubmitGrantMutation = { __typename: 'Mutation', submitGrant: { __typename: 'GrantPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, grant: { __typename: 'Grant', id: string, number: string } | null } };

export type WholeLiveBoardQueryVariables = Exact<{
  roundId: string | number;
}>;


export type WholeLiveBoardQuery = { __typename: 'Query', liveBoard: { __typename: 'LiveBoard', roundId: string, competitionName: string, eventName: string, roundName: string, state: BoardState, sequence: number, lotCount: number, rows: Array<{ __typename: 'LiveBoardRow', stationNumber: number, contestNumber: number | null, name: string | null, isAbsent: boolean, score: string | null, rank: number | null, sequence: number, at: string }>, conditionChanges: Array<{ __typename: 'LiveBoardConditionChange', what: string, reason: string, changedAt: string }> } | null };

export type LiveBoardNewsSubscriptionVariables = Exact<{
  roundId: string | number;
  after: number;
}>;


export type LiveBoardNewsSubscription = { liveBoardChanged: { __typename: 'LiveBoard', roundId: string, competitionName: string, eventName: string, roundName: string, state: BoardState, sequence: number, lotCount: number, rows: Array<{ __typename: 'LiveBoardRow', stationNumber: number, contestNumber: number | null, name: string | null, isAbsent: boolean, score: string | null, rank: number | null, sequence: number, at: string }>, conditionChanges: Array<{ __typename: 'LiveBoardConditionChange', what: string, reason: string, changedAt: string }> } };

export type ChildComparison_UnionFragment = { __typename: 'TradeUnion', id: string, children: { __typename: 'TradeUnionConnection', totalCount: number, edges: Array<{ __typename: 'TradeUnionEdge', node: { __typename: 'TradeUnion', id: string, name: string, shortName: string | null, childCount: number, organizationSummary: { __typename: 'OrganizationSummary', grassrootsUnions: number, coveredUnits: number, members: number, newFormMembers: number }, venueSummary: { __typename: 'VenueSummary', palacesInUse: number, coverageRate: number | null } | null } }> } } & { ' $fragmentName'?: 'ChildComparison_UnionFragment' };

export type CompositionCard_UnionFragment = { __typename: 'TradeUnion', id: string, organizationSummary: { __typename: 'OrganizationSummary', members: number, femaleMembers: number, migrantMembers: number, newFormMembers: number, twoNewMembers: number } } & { ' $fragmentName'?: 'CompositionCard_UnionFragment' };

export type GrantCard_UnionFragment = { __typename: 'TradeUnion', id: string, grantSummary: { __typename: 'GrantTotals', count: number, applied: string, awarded: string, reserved: string, disbursed: string, returned: string } | null, year0: { __typename: 'GrantTotals', count: number, awarded: string, disbursed: string } | null, year1: { __typename: 'GrantTotals', count: number, awarded: string, disbursed: string } | null, year2: { __typename: 'GrantTotals', count: number, awarded: string, disbursed: string } | null, year3: { __typename: 'GrantTotals', count: number, awarded: string, disbursed: string } | null } & { ' $fragmentName'?: 'GrantCard_UnionFragment' };

export type KeyFigures_UnionFragment = { __typename: 'TradeUnion', id: string, organizationSummary: { __typename: 'OrganizationSummary', grassrootsUnions: number, members: number, coveredUnits: number, newFormMembers: number }, organizationTrend: Array<{ __typename: 'OrganizationTrendPoint', month: string, grassrootsUnions: number, members: number, coveredUnits: number, newFormMembers: number }>, venueSummary: { __typename: 'VenueSummary', palacesInUse: number, placesWithPalace: number, placesRequired: number, coverageRate: number | null } | null, venueTrend: Array<{ __typename: 'VenueTrendPoint', month: string, palacesInUse: number }> | null } & { ' $fragmentName'?: 'KeyFigures_UnionFragment' };

export type OverviewTotalsSubscriptionVariables = Exact<{
  unionId: string | number;
}>;


export type OverviewTotalsSubscription = { totalsChanged: { __typename: 'TradeUnion', id: string, organizationSummary: { __typename: 'OrganizationSummary', asOf: string, members: number } } };

export type OverviewQueryVariables = Exact<{
  scope: string | number;
  from: string;
  until: string;
  children: number;
  year0: number;
  year1: number;
  year2: number;
  year3: number;
}>;


export type OverviewQuery = { __typename: 'Query', tradeUnion: (
    { __typename: 'TradeUnion', id: string, name: string, shortName: string | null, level: UnionLevel, organizationSummary: { __typename: 'OrganizationSummary', asOf: string } }
    & { ' $fragmentRefs'?: { 'KeyFigures_UnionFragment': KeyFigures_UnionFragment;'TrendCard_UnionFragment': TrendCard_UnionFragment;'CompositionCard_UnionFragment': CompositionCard_UnionFragment;'VenueCard_UnionFragment': VenueCard_UnionFragment;'GrantCard_UnionFragment': GrantCard_UnionFragment;'ProvinceTiles_UnionFragment': ProvinceTiles_UnionFragment;'ChildComparison_UnionFragment': ChildComparison_UnionFragment } }
  ) | null };

export type ProvinceTiles_UnionFragment = { __typename: 'TradeUnion', id: string, children: { __typename: 'TradeUnionConnection', edges: Array<{ __typename: 'TradeUnionEdge', node: { __typename: 'TradeUnion', id: string, organizationSummary: { __typename: 'OrganizationSummary', members: number, grassrootsUnions: number }, venueSummary: { __typename: 'VenueSummary', coverageRate: number | null } | null } }> } } & { ' $fragmentName'?: 'ProvinceTiles_UnionFragment' };

export type ProvincialDivisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincialDivisionsQuery = { __typename: 'Query', divisions: { __typename: 'DivisionConnection', edges: Array<{ __typename: 'DivisionEdge', node: { __typename: 'Division', code: string, federation: { __typename: 'TradeUnion', id: string } | null } }> } };

export type TrendCard_UnionFragment = { __typename: 'TradeUnion', id: string, organizationTrend: Array<{ __typename: 'OrganizationTrendPoint', month: string, members: number, grassrootsUnions: number, coveredUnits: number, newFormMembers: number }> } & { ' $fragmentName'?: 'TrendCard_UnionFragment' };

export type VenueCard_UnionFragment = { __typename: 'TradeUnion', id: string, venueSummary: { __typename: 'VenueSummary', palacesInUse: number, palacesUnderConstruction: number, palacesRenovating: number, palacesPlanned: number, clubsInUse: number, serviceCentresInUse: number } | null, coverageTargets: Array<{ __typename: 'CoverageTarget', id: string, title: string, dueYear: number, required: number, covered: number, rate: number | null }> | null } & { ' $fragmentName'?: 'VenueCard_UnionFragment' };

export type MyPanelsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPanelsQuery = { __typename: 'Query', myPanels: Array<{ __typename: 'Panel', id: string, name: string, part: { __typename: 'SchemePart', id: string, name: string } | null, round: { __typename: 'Round', id: string, name: string, event: { __typename: 'CompetitionEvent', id: string, name: string, competition: { __typename: 'Competition', id: string, name: string } | null } | null } | null, lots: Array<{ __typename: 'Lot', id: string, isAbsent: boolean }>, mySheets: Array<{ __typename: 'ScoreSheet', id: string, handedInAt: string | null }> }> };

export type ScorePadQueryVariables = Exact<{ [key: string]: never; }>;


export type ScorePadQuery = { __typename: 'Query', myPanels: Array<{ __typename: 'Panel', id: string, name: string, closedAt: string | null, part: { __typename: 'SchemePart', id: string, name: string, aspects: Array<{ __typename: 'Aspect', id: string, criterion: string, subCriterion: string | null, name: string, kind: AspectKind, maxMarks: string }> } | null, round: { __typename: 'Round', id: string, name: string, event: { __typename: 'CompetitionEvent', id: string, name: string, competition: { __typename: 'Competition', id: string, name: string } | null } | null } | null, lots: Array<{ __typename: 'Lot', id: string, stationNumber: number, isAbsent: boolean }>, mySheets: Array<{ __typename: 'ScoreSheet', id: string, handedInAt: string | null, total: string | null, lot: { __typename: 'Lot', id: string, stationNumber: number } | null, marks: Array<{ __typename: 'Mark', id: string, marks: string, aspect: { __typename: 'Aspect', id: string } | null }> }> }> };

export type RecordMarksMutationVariables = Exact<{
  input: RecordMarksInput;
}>;


export type RecordMarksMutation = { __typename: 'Mutation', recordMarks: { __typename: 'SheetPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, sheet: { __typename: 'ScoreSheet', id: string, handedInAt: string | null, total: string | null, lot: { __typename: 'Lot', id: string, stationNumber: number } | null, marks: Array<{ __typename: 'Mark', id: string, marks: string, aspect: { __typename: 'Aspect', id: string } | null }> } | null } };

export type StaffGranterQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffGranterQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'StaffAccount', id: string, grantableRoles: Array<StaffRole> } } };

export type CreateStaffAccountMutationVariables = Exact<{
  input: CreateStaffAccountInput;
}>;


export type CreateStaffAccountMutation = { __typename: 'Mutation', createStaffAccount: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: { __typename: 'StaffAccount', id: string, username: string } | null } };

export type ResetStaffPasswordMutationVariables = Exact<{
  input: ResetStaffPasswordInput;
}>;


export type ResetStaffPasswordMutation = { __typename: 'Mutation', resetStaffPassword: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: (
      { __typename: 'StaffAccount', id: string }
      & { ' $fragmentRefs'?: { 'StaffActions_AccountFragment': StaffActions_AccountFragment } }
    ) | null } };

export type StaffAccess_AccountFragment = { __typename: 'StaffAccount', id: string, name: string, roles: Array<StaffRole>, grantableRoles: Array<StaffRole> } & { ' $fragmentName'?: 'StaffAccess_AccountFragment' };

export type UpdateStaffAccountMutationVariables = Exact<{
  input: UpdateStaffAccountInput;
}>;


export type UpdateStaffAccountMutation = { __typename: 'Mutation', updateStaffAccount: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: (
      { __typename: 'StaffAccount', id: string }
      & { ' $fragmentRefs'?: { 'StaffAccess_AccountFragment': StaffAccess_AccountFragment } }
    ) | null } };

export type StaffActions_AccountFragment = { __typename: 'StaffAccount', id: string, username: string, name: string, status: AccountStatus, twoFactorEnabled: boolean, sessions: Array<{ __typename: 'StaffSession', id: string }> } & { ' $fragmentName'?: 'StaffActions_AccountFragment' };

export type DisableStaffAccountMutationVariables = Exact<{
  input: StaffAccountInput;
}>;


export type DisableStaffAccountMutation = { __typename: 'Mutation', disableStaffAccount: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: (
      { __typename: 'StaffAccount', id: string }
      & { ' $fragmentRefs'?: { 'StaffActions_AccountFragment': StaffActions_AccountFragment } }
    ) | null } };

export type EnableStaffAccountMutationVariables = Exact<{
  input: StaffAccountInput;
}>;


export type EnableStaffAccountMutation = { __typename: 'Mutation', enableStaffAccount: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: (
      { __typename: 'StaffAccount', id: string }
      & { ' $fragmentRefs'?: { 'StaffActions_AccountFragment': StaffActions_AccountFragment } }
    ) | null } };

export type UnlockStaffAccountMutationVariables = Exact<{
  input: StaffAccountInput;
}>;


export type UnlockStaffAccountMutation = { __typename: 'Mutation', unlockStaffAccount: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: (
      { __typename: 'StaffAccount', id: string }
      & { ' $fragmentRefs'?: { 'StaffActions_AccountFragment': StaffActions_AccountFragment } }
    ) | null } };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type SignOutEverywhereMutation = { __typename: 'Mutation', signOutEverywhere: { __typename: 'StaffAccountPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, staffAccount: (
      { __typename: 'StaffAccount', id: string }
      & { ' $fragmentRefs'?: { 'StaffActions_AccountFragment': StaffActions_AccountFragment } }
    ) | null } };

export type StaffRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffRecordQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'StaffAccount', id: string, grantableRoles: Array<StaffRole> } }, staffAccount: (
    { __typename: 'StaffAccount', id: string, username: string, name: string, roles: Array<StaffRole>, grantableRoles: Array<StaffRole>, status: AccountStatus, twoFactorEnabled: boolean, createdAt: string, lastSignInAt: string | null, union: { __typename: 'TradeUnion', id: string, name: string }, sessions: Array<{ __typename: 'StaffSession', id: string }>, apiKeys: Array<{ __typename: 'ApiKey', id: string }> }
    & { ' $fragmentRefs'?: { 'StaffAccess_AccountFragment': StaffAccess_AccountFragment;'StaffActions_AccountFragment': StaffActions_AccountFragment;'SessionList_AccountFragment': SessionList_AccountFragment;'ApiKeyList_AccountFragment': ApiKeyList_AccountFragment } }
  ) | null };

export type StaffAccountsQueryVariables = Exact<{
  filter?: StaffAccountFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffAccountsQuery = { __typename: 'Query', staffAccounts: { __typename: 'StaffAccountConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'StaffAccountEdge', node: { __typename: 'StaffAccount', id: string, username: string, name: string, roles: Array<StaffRole>, status: AccountStatus, twoFactorEnabled: boolean, lastSignInAt: string | null, createdAt: string, union: { __typename: 'TradeUnion', id: string, name: string } } }> } };

export type ImportTradeUnionsMutationVariables = Exact<{
  input: ImportTradeUnionsInput;
}>;


export type ImportTradeUnionsMutation = { __typename: 'Mutation', importTradeUnions: { __typename: 'ImportPayload', clientMutationId: string, dryRun: boolean, rows: number, accepted: number, rejected: number, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, errors: Array<{ __typename: 'ImportRowError', row: number, column: string | null, code: string, message: string, value: string | null }> } };

export type UnionCoverageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UnionCoverageQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, coverage: { __typename: 'CoverageConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'CoverageEdge', node: { __typename: 'Coverage', id: string, isPrimary: boolean, validFrom: string, validTo: string | null, unit: { __typename: 'Unit', id: string, name: string, uscc: string | null, usccWarning: string | null, kind: UnitKind, employees: number | null } | null } }> } } | null };

export type UnionRecordQueryVariables = Exact<{
  id: string | number;
  from: string;
  until: string;
}>;


export type UnionRecordQuery = { __typename: 'Query', tradeUnion: (
    { __typename: 'TradeUnion', id: string, name: string, level: UnionLevel, kind: UnionKind, status: UnionStatus, isNewBusinessForm: boolean, memberUnitCount: number, ancestors: Array<{ __typename: 'TradeUnion', id: string, name: string, shortName: string | null }>, officers: Array<{ __typename: 'UnionOfficer', id: string }>, publishedFigures: Array<{ __typename: 'PublishedFigure', id: string }> }
    & { ' $fragmentRefs'?: { 'UnionSummary_UnionFragment': UnionSummary_UnionFragment;'UnionOfficers_UnionFragment': UnionOfficers_UnionFragment;'UnionHistory_UnionFragment': UnionHistory_UnionFragment;'UnionFigures_UnionFragment': UnionFigures_UnionFragment;'UnionActForm_UnionFragment': UnionActForm_UnionFragment } }
  ) | null };

export type UnionFigures_UnionFragment = { __typename: 'TradeUnion', id: string, publishedFigures: Array<{ __typename: 'PublishedFigure', id: string, label: string, value: number, unit: string, qualifier: Qualifier, asOf: string, source: string, systemId: string, computedValue: number | null, agreement: FigureAgreement }> } & { ' $fragmentName'?: 'UnionFigures_UnionFragment' };

export type UnionHeading_UnionFragment = { __typename: 'TradeUnion', id: string, name: string, level: UnionLevel, kind: UnionKind, ancestors: Array<{ __typename: 'TradeUnion', id: string, name: string, shortName: string | null }>, organizationSummary: { __typename: 'OrganizationSummary', asOf: string, members: number, grassrootsUnions: number, coveredUnits: number, newFormMembers: number } } & { ' $fragmentName'?: 'UnionHeading_UnionFragment' };

export type UnionHistory_UnionFragment = { __typename: 'TradeUnion', id: string, history: Array<{ __typename: 'UnionHistoryEntry', id: string, kind: HistoryKind, on: string, onText: string | null, title: string, detail: string | null, source: string | null }> } & { ' $fragmentName'?: 'UnionHistory_UnionFragment' };

export type UnionOfficers_UnionFragment = { __typename: 'TradeUnion', id: string, officers: Array<{ __typename: 'UnionOfficer', id: string, name: string, role: OfficerRole, isFullTime: boolean, termFrom: string, termUntil: string | null }> } & { ' $fragmentName'?: 'UnionOfficers_UnionFragment' };

export type UnionSummary_UnionFragment = { __typename: 'TradeUnion', id: string, level: UnionLevel, kind: UnionKind, foundedOn: string | null, dissolvedOn: string | null, directlyAdministered: boolean, industry: string | null, uscc: string | null, childCount: number, parent: { __typename: 'TradeUnion', id: string, name: string } | null, chair: { __typename: 'UnionOfficer', id: string, name: string } | null, divisionCodes: Array<{ __typename: 'DivisionCode', scheme: string, code: string, validFrom: string | null, validTo: string | null }>, organizationSummary: { __typename: 'OrganizationSummary', asOf: string, federations: number, grassrootsUnions: number, coveredUnits: number, members: number, femaleMembers: number, migrantMembers: number, newFormUnions: number, newFormMembers: number, twoNewMembers: number }, organizationTrend: Array<{ __typename: 'OrganizationTrendPoint', month: string, members: number }>, venueSummary: { __typename: 'VenueSummary', palacesInUse: number, palacesUnderConstruction: number, coverageRate: number | null } | null } & { ' $fragmentName'?: 'UnionSummary_UnionFragment' };

export type UnionTable_RowFragment = { __typename: 'TradeUnion', id: string, name: string, code: string | null, level: UnionLevel, kind: UnionKind, foundedOn: string | null, isNewBusinessForm: boolean, organizationSummary: { __typename: 'OrganizationSummary', members: number, grassrootsUnions: number, coveredUnits: number, newFormMembers: number } } & { ' $fragmentName'?: 'UnionTable_RowFragment' };

export type UnionsRightBelowQueryVariables = Exact<{
  id: string | number;
  filter?: TradeUnionFilter | null | undefined;
  orderBy?: TradeUnionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnionsRightBelowQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, children: { __typename: 'TradeUnionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'TradeUnionEdge', node: (
          { __typename: 'TradeUnion', id: string }
          & { ' $fragmentRefs'?: { 'UnionTable_RowFragment': UnionTable_RowFragment } }
        ) }> } } | null };

export type UnionsAllBelowQueryVariables = Exact<{
  filter?: TradeUnionFilter | null | undefined;
  orderBy?: TradeUnionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnionsAllBelowQuery = { __typename: 'Query', tradeUnions: { __typename: 'TradeUnionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'TradeUnionEdge', node: (
        { __typename: 'TradeUnion', id: string }
        & { ' $fragmentRefs'?: { 'UnionTable_RowFragment': UnionTable_RowFragment } }
      ) }> } };

export type UnionTree_UnionFragment = { __typename: 'TradeUnion', id: string, name: string, shortName: string | null, childCount: number, organizationSummary: { __typename: 'OrganizationSummary', members: number } } & { ' $fragmentName'?: 'UnionTree_UnionFragment' };

export type UnionTreeChildrenQueryVariables = Exact<{
  id: string | number;
  levels?: Array<UnionLevel> | UnionLevel | null | undefined;
  after?: string | null | undefined;
}>;


export type UnionTreeChildrenQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, children: { __typename: 'TradeUnionConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TradeUnionEdge', node: (
          { __typename: 'TradeUnion', id: string }
          & { ' $fragmentRefs'?: { 'UnionTree_UnionFragment': UnionTree_UnionFragment } }
        ) }> } } | null };

export type UnionsQueryVariables = Exact<{
  scope: string | number;
  chosen: string | number;
}>;


export type UnionsQuery = { __typename: 'Query', root: (
    { __typename: 'TradeUnion', id: string }
    & { ' $fragmentRefs'?: { 'UnionTree_UnionFragment': UnionTree_UnionFragment } }
  ) | null, chosen: (
    { __typename: 'TradeUnion', id: string, ancestors: Array<{ __typename: 'TradeUnion', id: string }>, organizationSummary: { __typename: 'OrganizationSummary', asOf: string } }
    & { ' $fragmentRefs'?: { 'UnionHeading_UnionFragment': UnionHeading_UnionFragment } }
  ) | null };

export type UnionActForm_UnionFragment = { __typename: 'TradeUnion', id: string, name: string, shortName: string | null, level: UnionLevel, kind: UnionKind, industry: string | null, uscc: string | null, isNewBusinessForm: boolean, officers: Array<{ __typename: 'UnionOfficer', id: string, name: string, role: OfficerRole, termFrom: string }>, organizationSummary: { __typename: 'OrganizationSummary', asOf: string, federations: number, grassrootsUnions: number, coveredUnits: number, members: number } } & { ' $fragmentName'?: 'UnionActForm_UnionFragment' };

export type CreateTradeUnionMutationVariables = Exact<{
  input: CreateTradeUnionInput;
}>;


export type CreateTradeUnionMutation = { __typename: 'Mutation', createTradeUnion: { __typename: 'TradeUnionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, tradeUnion: { __typename: 'TradeUnion', id: string, name: string } | null } };

export type UpdateTradeUnionMutationVariables = Exact<{
  input: UpdateTradeUnionInput;
}>;


export type UpdateTradeUnionMutation = { __typename: 'Mutation', updateTradeUnion: { __typename: 'TradeUnionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, tradeUnion: { __typename: 'TradeUnion', id: string, name: string, shortName: string | null, industry: string | null, uscc: string | null, isNewBusinessForm: boolean } | null } };

export type MoveTradeUnionMutationVariables = Exact<{
  input: MoveTradeUnionInput;
}>;


export type MoveTradeUnionMutation = { __typename: 'Mutation', moveTradeUnion: { __typename: 'TradeUnionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, tradeUnion: { __typename: 'TradeUnion', id: string, parent: { __typename: 'TradeUnion', id: string } | null } | null } };

export type MergeTradeUnionsMutationVariables = Exact<{
  input: MergeTradeUnionsInput;
}>;


export type MergeTradeUnionsMutation = { __typename: 'Mutation', mergeTradeUnions: { __typename: 'TradeUnionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, tradeUnion: { __typename: 'TradeUnion', id: string, name: string } | null } };

export type DissolveTradeUnionMutationVariables = Exact<{
  input: DissolveTradeUnionInput;
}>;


export type DissolveTradeUnionMutation = { __typename: 'Mutation', dissolveTradeUnion: { __typename: 'TradeUnionPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, tradeUnion: { __typename: 'TradeUnion', id: string, status: UnionStatus, dissolvedOn: string | null } | null } };

export type RecordMembershipReturnMutationVariables = Exact<{
  input: RecordMembershipReturnInput;
}>;


export type RecordMembershipReturnMutation = { __typename: 'Mutation', recordMembershipReturn: { __typename: 'MembershipReturnPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, membershipReturn: { __typename: 'MembershipReturn', id: string, period: string, members: number } | null } };

export type AppointOfficerMutationVariables = Exact<{
  input: AppointOfficerInput;
}>;


export type AppointOfficerMutation = { __typename: 'Mutation', appointOfficer: { __typename: 'OfficerPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, officer: { __typename: 'UnionOfficer', id: string, name: string, role: OfficerRole } | null } };

export type EndOfficerTermMutationVariables = Exact<{
  input: EndOfficerTermInput;
}>;


export type EndOfficerTermMutation = { __typename: 'Mutation', endOfficerTerm: { __typename: 'OfficerPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, officer: { __typename: 'UnionOfficer', id: string, termUntil: string | null } | null } };

export type CoverUnitMutationVariables = Exact<{
  input: CoverUnitInput;
}>;


export type CoverUnitMutation = { __typename: 'Mutation', coverUnit: { __typename: 'CoveragePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, coverage: { __typename: 'Coverage', id: string, unit: { __typename: 'Unit', id: string } | null } | null } };

export type UnitCoverageHistory_UnitFragment = { __typename: 'Unit', id: string, coverageHistory: Array<{ __typename: 'UnitCoverage', id: string, isPrimary: boolean, validFrom: string, validTo: string | null, union: { __typename: 'TradeUnion', id: string, name: string } | null }> } & { ' $fragmentName'?: 'UnitCoverageHistory_UnitFragment' };

export type EndCoverageMutationVariables = Exact<{
  input: EndCoverageInput;
}>;


export type EndCoverageMutation = { __typename: 'Mutation', endCoverage: { __typename: 'CoveragePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, coverage: { __typename: 'Coverage', id: string, validTo: string | null, unit: { __typename: 'Unit', id: string } | null } | null } };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { __typename: 'Mutation', createUnit: { __typename: 'UnitPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, unit: { __typename: 'Unit', id: string, name: string } | null } };

export type UnitRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitRecordQuery = { __typename: 'Query', unit: (
    { __typename: 'Unit', id: string, name: string, uscc: string | null, usccWarning: string | null, kind: UnitKind, industry: string | null, scale: EnterpriseScale | null, ownership: Ownership | null, employees: number | null, registeredIn: { __typename: 'TradeUnion', id: string, name: string } | null, coverageHistory: Array<{ __typename: 'UnitCoverage', id: string, isPrimary: boolean, validFrom: string, validTo: string | null }> }
    & { ' $fragmentRefs'?: { 'UnitCoverageHistory_UnitFragment': UnitCoverageHistory_UnitFragment;'UnitEditForm_UnitFragment': UnitEditForm_UnitFragment } }
  ) | null };

export type UnitEditForm_UnitFragment = { __typename: 'Unit', id: string, name: string, uscc: string | null, industry: string | null, scale: EnterpriseScale | null, ownership: Ownership | null, employees: number | null } & { ' $fragmentName'?: 'UnitEditForm_UnitFragment' };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { __typename: 'Mutation', updateUnit: { __typename: 'UnitPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, unit: (
      { __typename: 'Unit', id: string }
      & { ' $fragmentRefs'?: { 'UnitEditForm_UnitFragment': UnitEditForm_UnitFragment } }
    ) | null } };

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  orderBy?: UnitOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'UnitEdge', node: { __typename: 'Unit', id: string, name: string, uscc: string | null, usccWarning: string | null, kind: UnitKind, industry: string | null, scale: EnterpriseScale | null, ownership: Ownership | null, employees: number | null, registeredIn: { __typename: 'TradeUnion', id: string, name: string, shortName: string | null } | null, coverageHistory: Array<{ __typename: 'UnitCoverage', id: string, isPrimary: boolean, validFrom: string, validTo: string | null, union: { __typename: 'TradeUnion', id: string, name: string } | null }> } }> } };

export type UnitCountsQueryVariables = Exact<{
  scope: string | number;
}>;


export type UnitCountsQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, name: string } | null, all: { __typename: 'UnitConnection', totalCount: number }, covered: { __typename: 'UnitConnection', totalCount: number }, uncovered: { __typename: 'UnitConnection', totalCount: number } };

export type CoverageGapsQueryVariables = Exact<{
  scope: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoverageGapsQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, coverageTargets: Array<{ __typename: 'CoverageTarget', id: string, missing: { __typename: 'CoverageGapConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'CoverageGapEdge', node: { __typename: 'CoverageGap', union: { __typename: 'TradeUnion', id: string, name: string, level: UnionLevel, parent: { __typename: 'TradeUnion', id: string, name: string } | null }, park: { __typename: 'Park', id: string, name: string, parkClass: string } | null, nextVenue: { __typename: 'Venue', id: string, name: string, status: VenueStatus, statusSince: string } | null } }> } }> | null } | null };

export type CoverageTargetsQueryVariables = Exact<{
  scope: string | number;
  asOf?: string | null | undefined;
}>;


export type CoverageTargetsQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, coverageTargets: Array<{ __typename: 'CoverageTarget', id: string, title: string, placeLevels: Array<UnionLevel>, minParkClass: string | null, venueKinds: Array<VenueKind>, dueYear: number, source: string, inherited: boolean, required: number, covered: number, rate: number | null, union: { __typename: 'TradeUnion', id: string, name: string } | null }> | null } | null };

export type RemoveCoverageTargetMutationVariables = Exact<{
  input: RemoveCoverageTargetInput;
}>;


export type RemoveCoverageTargetMutation = { __typename: 'Mutation', removeCoverageTarget: { __typename: 'CoverageTargetPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, coverageTarget: { __typename: 'CoverageTarget', id: string } | null } };

export type SetMilestoneMutationVariables = Exact<{
  input: SetMilestoneInput;
}>;


export type SetMilestoneMutation = { __typename: 'Mutation', setMilestone: { __typename: 'MilestonePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, venueProject: { __typename: 'VenueProject', id: string, milestones: Array<{ __typename: 'Milestone', id: string, title: string, dueOn: string, metOn: string | null, status: MilestoneStatus }> } | null } };

export type CreateParkMutationVariables = Exact<{
  input: CreateParkInput;
}>;


export type CreateParkMutation = { __typename: 'Mutation', createPark: { __typename: 'ParkPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, park: { __typename: 'Park', id: string, name: string } | null } };

export type ParksQueryVariables = Exact<{
  scope: string | number;
  minClass?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ParksQuery = { __typename: 'Query', parks: { __typename: 'ParkConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'ParkEdge', node: { __typename: 'Park', id: string, name: string, parkClass: string, union: { __typename: 'TradeUnion', id: string, name: string }, venues: Array<{ __typename: 'Venue', id: string, status: VenueStatus }> } }> } };

export type VenueProjectRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type VenueProjectRecordQuery = { __typename: 'Query', venueProject: (
    { __typename: 'VenueProject', id: string, title: string, constructionKind: ConstructionKind, status: ProjectStatus, startOn: string | null, endOn: string | null, budget: string, budgetUnsecured: string, venue: { __typename: 'Venue', id: string, name: string }, union: { __typename: 'TradeUnion', id: string, name: string }, budgetSources: Array<{ __typename: 'BudgetSource', id: string, source: string, level: UnionLevel | null, amount: string }>, milestones: Array<{ __typename: 'Milestone', id: string, title: string, dueOn: string, metOn: string | null, status: MilestoneStatus }> }
    & { ' $fragmentRefs'?: { 'ProjectForm_ProjectFragment': ProjectForm_ProjectFragment } }
  ) | null };

export type ProjectForm_ProjectFragment = { __typename: 'VenueProject', id: string, title: string, constructionKind: ConstructionKind, status: ProjectStatus, startOn: string | null, endOn: string | null, budget: string, budgetSources: Array<{ __typename: 'BudgetSource', id: string, source: string, level: UnionLevel | null, amount: string }> } & { ' $fragmentName'?: 'ProjectForm_ProjectFragment' };

export type CreateVenueProjectMutationVariables = Exact<{
  input: CreateVenueProjectInput;
}>;


export type CreateVenueProjectMutation = { __typename: 'Mutation', createVenueProject: { __typename: 'VenueProjectPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, venueProject: { __typename: 'VenueProject', id: string, venue: { __typename: 'Venue', id: string } } | null } };

export type UpdateVenueProjectMutationVariables = Exact<{
  input: UpdateVenueProjectInput;
}>;


export type UpdateVenueProjectMutation = { __typename: 'Mutation', updateVenueProject: { __typename: 'VenueProjectPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, venueProject: (
      { __typename: 'VenueProject', id: string }
      & { ' $fragmentRefs'?: { 'ProjectForm_ProjectFragment': ProjectForm_ProjectFragment } }
    ) | null } };

export type VenueProjectsQueryVariables = Exact<{
  scope: string | number;
  statuses?: Array<ProjectStatus> | ProjectStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VenueProjectsQuery = { __typename: 'Query', venueProjects: { __typename: 'VenueProjectConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'VenueProjectEdge', node: { __typename: 'VenueProject', id: string, title: string, constructionKind: ConstructionKind, status: ProjectStatus, startOn: string | null, endOn: string | null, budget: string, budgetUnsecured: string, venue: { __typename: 'Venue', id: string, name: string }, union: { __typename: 'TradeUnion', id: string, name: string }, milestones: Array<{ __typename: 'Milestone', id: string, status: MilestoneStatus }> } }> } };

export type CreateCoverageTargetMutationVariables = Exact<{
  input: CreateCoverageTargetInput;
}>;


export type CreateCoverageTargetMutation = { __typename: 'Mutation', createCoverageTarget: { __typename: 'CoverageTargetPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, coverageTarget: { __typename: 'CoverageTarget', id: string } | null } };

export type CreateVenueMutationVariables = Exact<{
  input: CreateVenueInput;
}>;


export type CreateVenueMutation = { __typename: 'Mutation', createVenue: { __typename: 'VenuePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, venue: { __typename: 'Venue', id: string, name: string } | null } };

export type VenueRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type VenueRecordQuery = { __typename: 'Query', venue: (
    { __typename: 'Venue', id: string, name: string, kind: VenueKind, status: VenueStatus, statusSince: string, address: string | null, functions: Array<string>, areaSquareMetres: number | null, seats: number | null, openedOn: string | null, openingHours: string | null, union: { __typename: 'TradeUnion', id: string, name: string }, park: { __typename: 'Park', id: string, name: string, parkClass: string } | null, statusHistory: Array<{ __typename: 'VenueStatusPeriod', id: string, status: VenueStatus, from: string, until: string | null, reason: string }>, projects: Array<{ __typename: 'VenueProject', id: string, title: string, status: ProjectStatus, startOn: string | null, endOn: string | null, budget: string }> }
    & { ' $fragmentRefs'?: { 'VenueEditForm_VenueFragment': VenueEditForm_VenueFragment;'VenueStatusForm_VenueFragment': VenueStatusForm_VenueFragment } }
  ) | null };

export type VenueEditForm_VenueFragment = { __typename: 'Venue', id: string, name: string, kind: VenueKind, address: string | null, functions: Array<string>, areaSquareMetres: number | null, seats: number | null, openedOn: string | null, openingHours: string | null, union: { __typename: 'TradeUnion', id: string, name: string }, park: { __typename: 'Park', id: string, name: string } | null } & { ' $fragmentName'?: 'VenueEditForm_VenueFragment' };

export type UpdateVenueMutationVariables = Exact<{
  input: UpdateVenueInput;
}>;


export type UpdateVenueMutation = { __typename: 'Mutation', updateVenue: { __typename: 'VenuePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, venue: (
      { __typename: 'Venue', id: string }
      & { ' $fragmentRefs'?: { 'VenueEditForm_VenueFragment': VenueEditForm_VenueFragment } }
    ) | null } };

export type VenueStatusForm_VenueFragment = { __typename: 'Venue', id: string, kind: VenueKind, status: VenueStatus, statusSince: string } & { ' $fragmentName'?: 'VenueStatusForm_VenueFragment' };

export type ChangeVenueStatusMutationVariables = Exact<{
  input: ChangeVenueStatusInput;
}>;


export type ChangeVenueStatusMutation = { __typename: 'Mutation', changeVenueStatus: { __typename: 'VenuePayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, venue: (
      { __typename: 'Venue', id: string }
      & { ' $fragmentRefs'?: { 'VenueStatusForm_VenueFragment': VenueStatusForm_VenueFragment } }
    ) | null } };

export type VenuesQueryVariables = Exact<{
  scope: string | number;
  filter?: VenueFilter | null | undefined;
  orderBy?: VenueOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VenuesQuery = { __typename: 'Query', venues: { __typename: 'VenueConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'VenueEdge', node: { __typename: 'Venue', id: string, name: string, kind: VenueKind, status: VenueStatus, statusSince: string, address: string | null, functions: Array<string>, areaSquareMetres: number | null, seats: number | null, openedOn: string | null, union: { __typename: 'TradeUnion', id: string, name: string }, park: { __typename: 'Park', id: string, name: string } | null, statusHistory: Array<{ __typename: 'VenueStatusPeriod', id: string, status: VenueStatus, from: string, until: string | null }> } }> } };

export type VenueParkChoicesQueryVariables = Exact<{
  scope: string | number;
}>;


export type VenueParkChoicesQuery = { __typename: 'Query', parks: { __typename: 'ParkConnection', edges: Array<{ __typename: 'ParkEdge', node: { __typename: 'Park', id: string, name: string, parkClass: string } }> } };

export type VenueFiguresQueryVariables = Exact<{
  scope: string | number;
  asOf?: string | null | undefined;
}>;


export type VenueFiguresQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, name: string, venueSummary: { __typename: 'VenueSummary', asOf: string, palacesInUse: number, palacesUnderConstruction: number, palacesRenovating: number, palacesPlanned: number, clubsInUse: number, serviceCentresInUse: number, placesWithPalace: number, placesRequired: number, coverageRate: number | null } | null } | null };

export type GrantRowsQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
  orderBy?: GrantOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantRowsQuery = { __typename: 'Query', grants: { __typename: 'GrantConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'GrantEdge', node: { __typename: 'Grant', id: string, number: string, title: string, status: GrantStatus, year: number, appliedOn: string, subjectKind: GrantSubjectKind | null, applied: string, awarded: string, reserved: string, disbursed: string, returned: string, scheme: { __typename: 'GrantScheme', id: string, name: string }, union: { __typename: 'TradeUnion', id: string, name: string } } }> } };

export type GrantSumsQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
}>;


export type GrantSumsQuery = { __typename: 'Query', grants: { __typename: 'GrantConnection', totals: { __typename: 'GrantTotals', count: number, applied: string, awarded: string, reserved: string, disbursed: string, returned: string } } };

export type TermsFacts_VersionFragment = { __typename: 'GrantSchemeVersion', id: string, version: number, effectiveFrom: string, source: string, terms: { __typename: 'GrantTerms', applicantLevels: Array<UnionLevel>, applicantKinds: Array<UnionKind>, enterpriseScales: Array<EnterpriseScale>, ratings: Array<string>, rate: number, payYear: GrantPayYear, documents: Array<GrantDocumentKind>, decisionBody: string, places: Array<{ __typename: 'TradeUnion', id: string, name: string }>, caps: Array<{ __typename: 'GrantTermsCap', kind: GrantCapKind, level: UnionLevel | null, amount: string }>, items: Array<{ __typename: 'GrantTermsItem', key: string, name: string, unit: string, capPerUnit: string | null, isFixed: boolean }> } } & { ' $fragmentName'?: 'TermsFacts_VersionFragment' };

export type GrantSchemeOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantSchemeOptionsQuery = { __typename: 'Query', grantSchemes: { __typename: 'GrantSchemeConnection', edges: Array<{ __typename: 'GrantSchemeEdge', node: { __typename: 'GrantScheme', id: string, name: string } }> } };

export type CheckGrantsMutationVariables = Exact<{
  input: StepGrantsInput;
}>;


export type CheckGrantsMutation = { __typename: 'Mutation', checkGrants: { __typename: 'GrantsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type ReviewGrantsMutationVariables = Exact<{
  input: StepGrantsInput;
}>;


export type ReviewGrantsMutation = { __typename: 'Mutation', reviewGrants: { __typename: 'GrantsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type DecideGrantsMutationVariables = Exact<{
  input: DecideGrantsInput;
}>;


export type DecideGrantsMutation = { __typename: 'Mutation', decideGrants: { __typename: 'GrantsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type SendBackGrantsMutationVariables = Exact<{
  input: ReasonedStepInput;
}>;


export type SendBackGrantsMutation = { __typename: 'Mutation', sendBackGrants: { __typename: 'GrantsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type RejectGrantsMutationVariables = Exact<{
  input: ReasonedStepInput;
}>;


export type RejectGrantsMutation = { __typename: 'Mutation', rejectGrants: { __typename: 'GrantsPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type ReserveGrantsMutationVariables = Exact<{
  input: ReserveGrantsInput;
}>;


export type ReserveGrantsMutation = { __typename: 'Mutation', reserveGrants: { __typename: 'GrantOutcomesPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type PreparePaymentsMutationVariables = Exact<{
  input: PreparePaymentsInput;
}>;


export type PreparePaymentsMutation = { __typename: 'Mutation', preparePayments: { __typename: 'GrantOutcomesPayload', clientMutationId: string, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }>, outcomes: Array<{ __typename: 'GrantOutcome', grantId: string, ok: boolean, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: Array<string> | null }> }> } };

export type AccountLookupQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type AccountLookupQuery = { __typename: 'Query', staffAccounts: { __typename: 'StaffAccountConnection', edges: Array<{ __typename: 'StaffAccountEdge', node: { __typename: 'StaffAccount', id: string, name: string, username: string } }> } };

export type AccountNameQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountNameQuery = { __typename: 'Query', staffAccount: { __typename: 'StaffAccount', id: string, name: string, username: string } | null };

export type LookupUnionsQueryVariables = Exact<{
  text: string;
  levels?: Array<UnionLevel> | UnionLevel | null | undefined;
}>;


export type LookupUnionsQuery = { __typename: 'Query', tradeUnions: { __typename: 'TradeUnionConnection', edges: Array<{ __typename: 'TradeUnionEdge', node: { __typename: 'TradeUnion', id: string, name: string, code: string | null, parent: { __typename: 'TradeUnion', id: string, name: string } | null } }> } };

export type LookupUnitsQueryVariables = Exact<{
  text: string;
}>;


export type LookupUnitsQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', edges: Array<{ __typename: 'UnitEdge', node: { __typename: 'Unit', id: string, name: string, uscc: string | null } }> } };

export type LookupVenuesQueryVariables = Exact<{
  text: string;
}>;


export type LookupVenuesQuery = { __typename: 'Query', venues: { __typename: 'VenueConnection', edges: Array<{ __typename: 'VenueEdge', node: { __typename: 'Venue', id: string, name: string, union: { __typename: 'TradeUnion', id: string, name: string } } }> } };

export type LookupParksQueryVariables = Exact<{ [key: string]: never; }>;


export type LookupParksQuery = { __typename: 'Query', parks: { __typename: 'ParkConnection', edges: Array<{ __typename: 'ParkEdge', node: { __typename: 'Park', id: string, name: string, parkClass: string } }> } };

export type UnionLookupQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type UnionLookupQuery = { __typename: 'Query', tradeUnions: { __typename: 'TradeUnionConnection', edges: Array<{ __typename: 'TradeUnionEdge', node: { __typename: 'TradeUnion', id: string, name: string, level: UnionLevel, parent: { __typename: 'TradeUnion', id: string, name: string } | null } }> } };

export type UnionNameQueryVariables = Exact<{
  id: string | number;
}>;


export type UnionNameQuery = { __typename: 'Query', tradeUnion: { __typename: 'TradeUnion', id: string, name: string } | null };

export const ApiKeyList_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyList_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<ApiKeyList_AccountFragment, unknown>;
export const SessionList_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionList_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<SessionList_AccountFragment, unknown>;
export const AccountMenu_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountMenu_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AccountMenu_AccountFragment, unknown>;
export const ScopeSwitcher_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScopeSwitcher_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ScopeSwitcher_UnionFragment, unknown>;
export const AuditedDocuments_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedDocuments_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<AuditedDocuments_GrantFragment, unknown>;
export const AuditedLedger_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedLedger_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditedLedger_GrantFragment, unknown>;
export const AuditedSummary_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedSummary_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCount"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditedSummary_GrantFragment, unknown>;
export const FlagCard_FlagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlagCard_flag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRedFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideName"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideReason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<FlagCard_FlagFragment, unknown>;
export const AccountReading_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountReading_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personalReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AccountReading_GrantFragment, unknown>;
export const AuditedWork_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedWork_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FlagCard_flag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"auditor"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountReading_grant"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlagCard_flag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRedFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideName"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideReason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountReading_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personalReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AuditedWork_GrantFragment, unknown>;
export const TermsForm_VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsForm_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSchemeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applicantLevels"}},{"kind":"Field","name":{"kind":"Name","value":"applicantKinds"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseScales"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"payYear"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"decisionBody"}}]}}]}}]} as unknown as DocumentNode<TermsForm_VersionFragment, unknown>;
export const GrantActForm_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantActForm_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<GrantActForm_GrantFragment, unknown>;
export const GrantFunds_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFunds_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clawBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"demandedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}}]}}]} as unknown as DocumentNode<GrantFunds_GrantFragment, unknown>;
export const GrantOverview_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantOverview_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCount"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}}]}}]} as unknown as DocumentNode<GrantOverview_GrantFragment, unknown>;
export const GrantPapers_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPapers_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<GrantPapers_GrantFragment, unknown>;
export const ApplicationForm_GrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationForm_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCount"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]} as unknown as DocumentNode<ApplicationForm_GrantFragment, unknown>;
export const ChildComparison_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildComparison_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"children"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MEMBERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChildComparison_UnionFragment, unknown>;
export const CompositionCard_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"femaleMembers"}},{"kind":"Field","name":{"kind":"Name","value":"migrantMembers"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}},{"kind":"Field","name":{"kind":"Name","value":"twoNewMembers"}}]}}]}}]} as unknown as DocumentNode<CompositionCard_UnionFragment, unknown>;
export const GrantCard_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year0"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year0"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year1"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year1"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year2"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year2"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year3"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year3"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}}]}}]} as unknown as DocumentNode<GrantCard_UnionFragment, unknown>;
export const KeyFigures_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigures_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"placesWithPalace"}},{"kind":"Field","name":{"kind":"Name","value":"placesRequired"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}}]}}]}}]} as unknown as DocumentNode<KeyFigures_UnionFragment, unknown>;
export const ProvinceTiles_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceTiles_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"children"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MEMBERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProvinceTiles_UnionFragment, unknown>;
export const TrendCard_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}}]} as unknown as DocumentNode<TrendCard_UnionFragment, unknown>;
export const VenueCard_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"palacesUnderConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"palacesRenovating"}},{"kind":"Field","name":{"kind":"Name","value":"palacesPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"clubsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCentresInUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<VenueCard_UnionFragment, unknown>;
export const StaffAccess_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAccess_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}}]}}]} as unknown as DocumentNode<StaffAccess_AccountFragment, unknown>;
export const StaffActions_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StaffActions_AccountFragment, unknown>;
export const UnionFigures_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionFigures_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"systemId"}},{"kind":"Field","name":{"kind":"Name","value":"computedValue"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}}]}}]}}]} as unknown as DocumentNode<UnionFigures_UnionFragment, unknown>;
export const UnionHeading_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionHeading_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}}]} as unknown as DocumentNode<UnionHeading_UnionFragment, unknown>;
export const UnionHistory_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionHistory_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"onText"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<UnionHistory_UnionFragment, unknown>;
export const UnionOfficers_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionOfficers_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFullTime"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termUntil"}}]}}]}}]} as unknown as DocumentNode<UnionOfficers_UnionFragment, unknown>;
export const UnionSummary_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionSummary_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directlyAdministered"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"federations"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"femaleMembers"}},{"kind":"Field","name":{"kind":"Name","value":"migrantMembers"}},{"kind":"Field","name":{"kind":"Name","value":"newFormUnions"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}},{"kind":"Field","name":{"kind":"Name","value":"twoNewMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"palacesUnderConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}}]} as unknown as DocumentNode<UnionSummary_UnionFragment, unknown>;
export const UnionTable_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionTable_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}}]} as unknown as DocumentNode<UnionTable_RowFragment, unknown>;
export const UnionTree_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionTree_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]} as unknown as DocumentNode<UnionTree_UnionFragment, unknown>;
export const UnionActForm_UnionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionActForm_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"federations"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]} as unknown as DocumentNode<UnionActForm_UnionFragment, unknown>;
export const UnitCoverageHistory_UnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitCoverageHistory_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitCoverageHistory_UnitFragment, unknown>;
export const UnitEditForm_UnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitEditForm_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}}]}}]} as unknown as DocumentNode<UnitEditForm_UnitFragment, unknown>;
export const ProjectForm_ProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectForm_project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"constructionKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"budgetSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<ProjectForm_ProjectFragment, unknown>;
export const VenueEditForm_VenueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueEditForm_venue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"areaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VenueEditForm_VenueFragment, unknown>;
export const VenueStatusForm_VenueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueStatusForm_venue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}}]}}]} as unknown as DocumentNode<VenueStatusForm_VenueFragment, unknown>;
export const TermsFacts_VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsFacts_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSchemeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applicantLevels"}},{"kind":"Field","name":{"kind":"Name","value":"applicantKinds"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseScales"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"payYear"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"decisionBody"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}}]}}]}}]} as unknown as DocumentNode<TermsFacts_VersionFragment, unknown>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"157714385fcc0e135b489b82abe65f99ceffb518f6878984d51b8f5549f580f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revokedId"}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AccountDocument = {"__meta__":{"hash":"303e0d1174829271633e28d76b6499f5a3a0243068c63c011aa31156806cea15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionList_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyList_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionList_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyList_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"d482cf66bda2c4caf81f33ccfe9999ae53307b74ccf82ae5e640a3c70d836d0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const SecondFactorDocument = {"__meta__":{"hash":"f2797ce1444ad0262621fa1e01942b39176cdfda71a7d88c4276f0c7184e213f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}}]}}]}}]}}]} as unknown as DocumentNode<SecondFactorQuery, SecondFactorQueryVariables>;
export const AuditExportDocument = {"__meta__":{"hash":"37d0d1486d66bffc57148219495ccb8f2c19abb63eaa96ccef0954dc6042ace4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"sealId"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditExportQuery, AuditExportQueryVariables>;
export const AuditRecordsDocument = {"__meta__":{"hash":"e241467841c81ac5ab53e639cb27c972843463121fdbc88de808316392da509a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"sealId"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditRecordsQuery, AuditRecordsQueryVariables>;
export const AuditRowHistoryDocument = {"__meta__":{"hash":"5b19a650542280d982bd3bca53946399c078ced5901c609dde97b802bf18107f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditRowHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"sealId"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditRowHistoryQuery, AuditRowHistoryQueryVariables>;
export const AuditSealsDocument = {"__meta__":{"hash":"df22be439769699ef7605ef142ec9de9c716acd9f78d6d188adf0b288ffd16ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditSeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditSeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"previousHash"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditSealsQuery, AuditSealsQueryVariables>;
export const VerifyAuditTrailDocument = {"__meta__":{"hash":"1d310fde038c3536ae863f9cae5747937c009951bda30f5bae28bcf884eb07dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyAuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyAuditTrailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyAuditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"seals"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"unsealed"}},{"kind":"Field","name":{"kind":"Name","value":"headHash"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sealId"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyAuditTrailMutation, VerifyAuditTrailMutationVariables>;
export const GrantBeneficiariesDocument = {"__meta__":{"hash":"94cc2c45e2758844cd952773b2e68cc88d73f7b581d90a0923209ec4f4f17530"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantBeneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBeneficiaryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantBeneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"householdCode"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasCode"}},{"kind":"Field","name":{"kind":"Name","value":"tokenIssuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantBeneficiariesQuery, GrantBeneficiariesQueryVariables>;
export const IssueBeneficiaryCodeDocument = {"__meta__":{"hash":"ab181ef65ec20d0924f3f467437a7a627ebf4bb06793d988a5e7b14d221edb23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueBeneficiaryCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueBeneficiaryCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<IssueBeneficiaryCodeMutation, IssueBeneficiaryCodeMutationVariables>;
export const HouseholdMonthsDocument = {"__meta__":{"hash":"e0bec9646d970f65cac4286a579a544456be1dcc9f544e4f15294fcd34ace2b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdMonths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<HouseholdMonthsQuery, HouseholdMonthsQueryVariables>;
export const RegisterBeneficiaryDocument = {"__meta__":{"hash":"9a78a2a63e4325d94129f13a2ad1578f2b64239b9d68d1e8813b0bd70e53cb04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterBeneficiaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterBeneficiaryMutation, RegisterBeneficiaryMutationVariables>;
export const CertificateCheckDocument = {"__meta__":{"hash":"c09f4f8b7d1fca689161b8cd87b47e7ca494782e19f296096774fa1ac7d0428c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificateCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serial"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serial"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serial"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"competitionName"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"eventName"}},{"kind":"Field","name":{"kind":"Name","value":"hostNames"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBecause"}}]}}]}}]} as unknown as DocumentNode<CertificateCheckQuery, CertificateCheckQueryVariables>;
export const RoundAdvancementDocument = {"__meta__":{"hash":"7179335ce5689d8851cb341d440c3336aa9e8401645a5576e4bc13784260748f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundAdvancement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"appealHours"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"advancement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advancementPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"ranked"}},{"kind":"Field","name":{"kind":"Name","value":"advanced"}},{"kind":"Field","name":{"kind":"Name","value":"eliminated"}},{"kind":"Field","name":{"kind":"Name","value":"questionable"}},{"kind":"Field","name":{"kind":"Name","value":"tiedAtCut"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isTiedAtCut"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundAdvancementQuery, RoundAdvancementQueryVariables>;
export const ConfirmResultsDocument = {"__meta__":{"hash":"2f9887d6d3bdcc341aa4b2576fe2f145b0548c60c6af5c2e85441ea6c3b66efe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmResultsMutation, ConfirmResultsMutationVariables>;
export const RoundAppealsDocument = {"__meta__":{"hash":"b3012d7cd455e4767012d1828ba154bdba1100a59816bb19140d8769dfa67c23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundAppeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundAppealsQuery, RoundAppealsQueryVariables>;
export const FileAppealDocument = {"__meta__":{"hash":"d4ae9924aef0d962ef84c890d7e9e6a551c1180c691968a849b73b45549d056c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FileAppealMutation, FileAppealMutationVariables>;
export const DecideAppealDocument = {"__meta__":{"hash":"a0a2b461b0642ad2d16cf09d31d8cea794c1e79cf27e3c1391d7509a7bfd65e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<DecideAppealMutation, DecideAppealMutationVariables>;
export const PrizeLinesDocument = {"__meta__":{"hash":"ff8dd1317317965698825bd0d1cc3ee54476fe78ddd42a882526374adbfbfefb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrizeLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrizeLinesQuery, PrizeLinesQueryVariables>;
export const SetAwardQuotasDocument = {"__meta__":{"hash":"d81274472ab6c83e30709fa3c0ae5d5b27961f092d3677ca07fdf7c4f332f7c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAwardQuotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAwardQuotasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setAwardQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awardQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetAwardQuotasMutation, SetAwardQuotasMutationVariables>;
export const CompetitionAwardsDocument = {"__meta__":{"hash":"ed2663d7a26c648fe7bdd34a9cb4e81a0858710fd0ad14d5bc028f771a4ebac7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awardLevel"}},{"kind":"Field","name":{"kind":"Name","value":"promotableGrade"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"awardQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"honours"}},{"kind":"Field","name":{"kind":"Name","value":"prizeLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"honours"}},{"kind":"Field","name":{"kind":"Name","value":"promotableGrade"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBecause"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionAwardsQuery, CompetitionAwardsQueryVariables>;
export const GiveAwardsDocument = {"__meta__":{"hash":"01051511e9bf902bd676952b3dbd4dfa7de4162cdd786f73473d38e095897449"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveAwardsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveAwards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GiveAwardsMutation, GiveAwardsMutationVariables>;
export const RevokeAwardDocument = {"__meta__":{"hash":"c90bcaf5cc25331552d0778b24f76632c2b037022cc1c103ead8e32921085f74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeAwardMutation, RevokeAwardMutationVariables>;
export const CompetitionToEditDocument = {"__meta__":{"hash":"6c86d106f95c6dad41ebed6f2298153e2e29db1f84c9d6aa0facf7aca0f606d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryOpensOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryClosesOn"}},{"kind":"Field","name":{"kind":"Name","value":"outsideBodies"}},{"kind":"Field","name":{"kind":"Name","value":"organizer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostNames"}},{"kind":"Field","name":{"kind":"Name","value":"convertsResults"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionToEditQuery, CompetitionToEditQueryVariables>;
export const UpdateCompetitionDocument = {"__meta__":{"hash":"56bc7be79974f0b768d2de962c3b26f0349e7bf21451f32941d64dd0f3d0c48b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCompetition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCompetitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateCompetition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCompetitionMutation, UpdateCompetitionMutationVariables>;
export const CompetitionExportChoicesDocument = {"__meta__":{"hash":"6fdbd6bedb8b41c2c52c8092dcea27bc8f2723f1941f0b4902127d681a3bd149"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionExportChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionExportChoicesQuery, CompetitionExportChoicesQueryVariables>;
export const PrepareCompetitionExportDocument = {"__meta__":{"hash":"c825cd7bb9247915164b9447e4761e6144d8ae7119a54ac9fe5aa51de4c79e5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareCompetitionExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareCompetitionExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepareCompetitionExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PrepareCompetitionExportMutation, PrepareCompetitionExportMutationVariables>;
export const CompetitionExportManifestDocument = {"__meta__":{"hash":"e54dd0a3dbbb31f993594a2f9f61eb21dd3e884729d7f5dd554eb7dbc674854a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionExportManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"byteCount"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<CompetitionExportManifestQuery, CompetitionExportManifestQueryVariables>;
export const ImportCompetitionDocument = {"__meta__":{"hash":"f0c6eb35a7962fae03e5a23da7d2ef8f8f6fe899a958bbdb419ca924bd0f4e25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCompetition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCompetitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importCompetition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"markCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownUnions"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCompetitionMutation, ImportCompetitionMutationVariables>;
export const CompetitionRecordDocument = {"__meta__":{"hash":"041cde162345a5f5f8895d5ae1e7746f0cc8fcdecb418223c799494c79afc2ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryOpensOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryClosesOn"}},{"kind":"Field","name":{"kind":"Name","value":"outsideBodies"}},{"kind":"Field","name":{"kind":"Name","value":"convertsResults"}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"awardLevel"}},{"kind":"Field","name":{"kind":"Name","value":"promotableGrade"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"contestantCount"}},{"kind":"Field","name":{"kind":"Name","value":"hostNames"}},{"kind":"Field","name":{"kind":"Name","value":"organizer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scoredUnit"}},{"kind":"Field","name":{"kind":"Name","value":"minEntries"}},{"kind":"Field","name":{"kind":"Name","value":"maxEntries"}},{"kind":"Field","name":{"kind":"Name","value":"maxPerUnion"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}},{"kind":"Field","name":{"kind":"Name","value":"advancedCount"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"appealHours"}},{"kind":"Field","name":{"kind":"Name","value":"appealsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"advancement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionRecordQuery, CompetitionRecordQueryVariables>;
export const CreateCompetitionDocument = {"__meta__":{"hash":"1954531fa3519c288aadecf2b36cf8c18d0da18f162e81d05bba771aa51197dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCompetition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCompetitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createCompetition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCompetitionMutation, CreateCompetitionMutationVariables>;
export const CompetitionsDocument = {"__meta__":{"hash":"1c64bc174675486b95dec0e758db57b959d69a12b4e785202eef1987ddf24cb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Competitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetitionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"contestantCount"}},{"kind":"Field","name":{"kind":"Name","value":"hostNames"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionsQuery, CompetitionsQueryVariables>;
export const CorrectableLotsDocument = {"__meta__":{"hash":"38fe416bd3bf88d8982777f14eb76732950ecab5565b7c44e1170abbd83799d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrectableLots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectableLotsQuery, CorrectableLotsQueryVariables>;
export const CorrectableMarksDocument = {"__meta__":{"hash":"ebaaa0976e04977b8217cd7f120ef4380c46aed2736ae8505b2c484ec5f26661"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrectableMarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"judgeName"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxMarks"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectableMarksQuery, CorrectableMarksQueryVariables>;
export const ProposeCorrectionDocument = {"__meta__":{"hash":"48fa51e47525524f4354d1b4de895471ac2782599e4a42a2a69d0fd15f882a7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeCorrectionMutation, ProposeCorrectionMutationVariables>;
export const RoundCorrectionsDocument = {"__meta__":{"hash":"c335ae055cd1377dc2a7b9c46fdc5df0c36b8b783386a2ef81efac33bfd2a869"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundCorrections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scoreBefore"}},{"kind":"Field","name":{"kind":"Name","value":"scoreAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rankBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankAfter"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeAfter"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundCorrectionsQuery, RoundCorrectionsQueryVariables>;
export const DecideCorrectionDocument = {"__meta__":{"hash":"62c2cad17a7f882ea88073dc7ca540af7a6b80f3c61b21adf37b8bad73dc90f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<DecideCorrectionMutation, DecideCorrectionMutationVariables>;
export const RoundDrawDocument = {"__meta__":{"hash":"eab13655f192e54482683713df4a3ee15c66284e5775e6852acbc0496cc6533e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"scoredLotCount"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"layerOneCustodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layerTwoCustodian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layerOneDigest"}},{"kind":"Field","name":{"kind":"Name","value":"layerTwoDigest"}},{"kind":"Field","name":{"kind":"Name","value":"layerOneOpenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"layerTwoOpenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"layerOneSalt"}},{"kind":"Field","name":{"kind":"Name","value":"layerTwoSalt"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumberSlips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stationSlips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundDrawQuery, RoundDrawQueryVariables>;
export const DrawRoundDocument = {"__meta__":{"hash":"2e1f1862bd85923a913f1a3263bd49152fc400130b7bcf878a7d43f185a169d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<DrawRoundMutation, DrawRoundMutationVariables>;
export const OpenDrawLayerDocument = {"__meta__":{"hash":"c47cb0773cf8040009fe5ed5a0e363a296c45cf2c0356727362315717affe0c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDrawLayer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDrawLayerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openDrawLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<OpenDrawLayerMutation, OpenDrawLayerMutationVariables>;
export const EntryFormEventsDocument = {"__meta__":{"hash":"43b128d332887b590289aaa53ffa8f42b44bb4fa73f11985cfcdb3025bda4c70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntryFormEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EntryFormEventsQuery, EntryFormEventsQueryVariables>;
export const AddEntriesDocument = {"__meta__":{"hash":"ddc7611ec5c8b2ad8688b01e9bc884aab825f43a31f32f455f21d681ffd670ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddEntriesMutation, AddEntriesMutationVariables>;
export const ImportEntriesDocument = {"__meta__":{"hash":"ce92f1c006fd14c5d6d969ec8cc6a8c743638cbee4576ecc6c71f5cbdff8a068"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ImportEntriesMutation, ImportEntriesMutationVariables>;
export const CompetitionEntriesDocument = {"__meta__":{"hash":"ca7f290bfdd7f8b5c58758b99d8fb0c059e71ba7e5638495a8ff742844cca8a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"contestant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enteringUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionEntriesQuery, CompetitionEntriesQueryVariables>;
export const WithdrawEntryDocument = {"__meta__":{"hash":"1e0995bd4f122ddbbcdf1479bfda9ec24850db0cece27f2d2a8e7902925e5411"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const ChangeCompetitionStatusDocument = {"__meta__":{"hash":"2b0feaf49c88ad0e10c45d133a29561a0d5606c939f3c7515e822e936e4c35d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCompetitionStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCompetitionStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeCompetitionStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCompetitionStatusMutation, ChangeCompetitionStatusMutationVariables>;
export const LotTraceDocument = {"__meta__":{"hash":"26b499a4e093704bc1b030f8339bac4dfb0618782a126ca9b3b051e0920cca61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LotTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"secondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"isAlarming"}},{"kind":"Field","name":{"kind":"Name","value":"alarmDecision"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"exactScore"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"weightedScore"}},{"kind":"Field","name":{"kind":"Name","value":"spread"}},{"kind":"Field","name":{"kind":"Name","value":"judges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judge"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"judgeName"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"markHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxMarks"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LotTraceQuery, LotTraceQueryVariables>;
export const NoteLotDocument = {"__meta__":{"hash":"d1c89613225c24c0be52ee7d58245a3214f46354ee7bef4798cac07e3fc1a26a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteLotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NoteLotMutation, NoteLotMutationVariables>;
export const SaveOutcomeDocument = {"__meta__":{"hash":"e9258cdead4490cde4af8d4357d799f41bc637e64bf6d671ee602ff9682bc597"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SaveOutcomeMutation, SaveOutcomeMutationVariables>;
export const CompetitionOutcomesDocument = {"__meta__":{"hash":"557b48721227f0a369f2830afc6c5f3b6078704c051aea6ee264913053e2c8b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitionOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"unified"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitionOutcomesQuery, CompetitionOutcomesQueryVariables>;
export const RemoveOutcomeDocument = {"__meta__":{"hash":"408bad89b3cdaf51d30b440ba2fbaa36359c6580bbfb5e0cceb871e44a869aeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveOutcomeMutation, RemoveOutcomeMutationVariables>;
export const AddPanelDocument = {"__meta__":{"hash":"1543e59c08c4cdcc572e9eedec76c93045b303fc6f3b1fdbb9771d95a5b165e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddPanelMutation, AddPanelMutationVariables>;
export const RoundPanelsDocument = {"__meta__":{"hash":"a10de039d0a984f2c034bc1d5414d1c0dbc36bbbfcb5832081b9410d5c02e17e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundPanels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"scoredLotCount"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"panels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stationTo"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"handedIn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"judge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"secondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"isAlarming"}},{"kind":"Field","name":{"kind":"Name","value":"alarmDecision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundPanelsQuery, RoundPanelsQueryVariables>;
export const ClosePanelDocument = {"__meta__":{"hash":"c9cdf45a10290132dc5372216fad9f68b40ee272a20ab9acda8cca852bd5c15a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closePanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePanelMutation, ClosePanelMutationVariables>;
export const ReopenPanelDocument = {"__meta__":{"hash":"1988809b3dd7a6a95bfedc46299808c2511bf4fd7a53ef139c3df8d3cbc8080b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenPanelMutation, ReopenPanelMutationVariables>;
export const RemovePanelDocument = {"__meta__":{"hash":"cdba337526c97e7f4881bb521bb40a44e06a613d4b0e6bfb538fc5fc3653cea3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removePanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePanelMutation, RemovePanelMutationVariables>;
export const RoundRankingDocument = {"__meta__":{"hash":"af3a254e05121b28b050096267da92ae5adb25563454722dd61accf664263048"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"exactScore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"isAlarming"}},{"kind":"Field","name":{"kind":"Name","value":"secondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enteringUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundRankingQuery, RoundRankingQueryVariables>;
export const RoundRecordDocument = {"__meta__":{"hash":"30fb5d0ecdbda3d692ec99de412384ec73b193122607c74fbac4e244ee658468"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"appealHours"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appealsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}},{"kind":"Field","name":{"kind":"Name","value":"advancedCount"}},{"kind":"Field","name":{"kind":"Name","value":"eliminatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"scoredLotCount"}},{"kind":"Field","name":{"kind":"Name","value":"alarmCount"}},{"kind":"Field","name":{"kind":"Name","value":"boardState"}},{"kind":"Field","name":{"kind":"Name","value":"advancement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundRecordQuery, RoundRecordQueryVariables>;
export const PostResultsDocument = {"__meta__":{"hash":"fe76bd438d80a0dafe9dafed2934e826015b7d9712875a40e1950db0559a77c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<PostResultsMutation, PostResultsMutationVariables>;
export const EndAppealWindowDocument = {"__meta__":{"hash":"f693ea5edb9d055891d2c05df74144d02c82ca7c1af8024297afa20560d02522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAppealWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppealWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endAppealWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealsUntil"}}]}}]}}]}}]} as unknown as DocumentNode<EndAppealWindowMutation, EndAppealWindowMutationVariables>;
export const SetBoardStateDocument = {"__meta__":{"hash":"131102d6dea4e03f09df810e0eb5083242833a4874bd130c56a9c0e6463b287e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBoardState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBoardStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setBoardState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardState"}}]}}]}}]}}]} as unknown as DocumentNode<SetBoardStateMutation, SetBoardStateMutationVariables>;
export const UpdateRoundDocument = {"__meta__":{"hash":"440487d2efe0465960d820b2686d9f4b3890cd68afd00720fe3f31a90a6e1cb9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRoundMutation, UpdateRoundMutationVariables>;
export const SetMarkingSchemeDocument = {"__meta__":{"hash":"4f66e8e1eb4c0200922787bcb5cf80e46578b16861f7017375294aa6bdb92d87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMarkingScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMarkingSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setMarkingScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SetMarkingSchemeMutation, SetMarkingSchemeMutationVariables>;
export const RoundSchemeDocument = {"__meta__":{"hash":"4cf92271487d7f9339ede95a8bd375ca42fc4b0d27caa6802b88aa4d26433cdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competitionRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schemeVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"alarmSpread"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"subCriterion"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maxMarks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieBreaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundSchemeQuery, RoundSchemeQueryVariables>;
export const AddCompetitionEventDocument = {"__meta__":{"hash":"f23d19033eee354b15c2781b8308bbf0ba487c6d9396f643456a566705064f4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCompetitionEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCompetitionEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCompetitionEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddCompetitionEventMutation, AddCompetitionEventMutationVariables>;
export const PrepareCertificatesDocument = {"__meta__":{"hash":"346d02565665076ca69234947b429e6474718453b3a7768ecbbde46519698900"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareCertificatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepareCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}}]} as unknown as DocumentNode<PrepareCertificatesMutation, PrepareCertificatesMutationVariables>;
export const FrameDocument = {"__meta__":{"hash":"e942d1e67d370bbe7ad1e2e88bda4f483e70a96408f9894a5aa18ffbe96ce4b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountMenu_account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScopeSwitcher_union"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountMenu_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScopeSwitcher_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;
export const ScopeChildrenDocument = {"__meta__":{"hash":"7df62042c1333cb3877f08a911507696360e89839bc4f03b4b3d958d2b6bb718"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScopeChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnionLevel"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScopeChildrenQuery, ScopeChildrenQueryVariables>;
export const UnionSearchDocument = {"__meta__":{"hash":"7f7c319fa3171daf63afa395e8fdb4ac0312d9967f5c6f26da9e35d446aef1d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnionLevel"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnionSearchQuery, UnionSearchQueryVariables>;
export const ReadGrantAccountsDocument = {"__meta__":{"hash":"ab76dfb3b3e627bc8f97138e4c58885505dbd37a6ae9c3b18dc48d81fb3f5e77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadGrantAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadGrantAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readGrantAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"paymentId"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}}]}}]} as unknown as DocumentNode<ReadGrantAccountsMutation, ReadGrantAccountsMutationVariables>;
export const GrantAuditRecordDocument = {"__meta__":{"hash":"c727728b14e6d4c4cf809bab869428e7cf5560da37c617888918e47f9b22f854"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantAuditRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"auditor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditedSummary_grant"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditedLedger_grant"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditedDocuments_grant"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditedWork_grant"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlagCard_flag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRedFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideName"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideReason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountReading_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personalReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedSummary_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCount"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedLedger_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedDocuments_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedWork_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FlagCard_flag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"auditor"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountReading_grant"}}]}}]} as unknown as DocumentNode<GrantAuditRecordQuery, GrantAuditRecordQueryVariables>;
export const AuditedTrailDocument = {"__meta__":{"hash":"941021b10305c1f1f8d1175b7ce8c2d049d761f20b2ed6064a033cd145cd8de3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditedTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"sealId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditedTrailQuery, AuditedTrailQueryVariables>;
export const AddGrantAuditNoteDocument = {"__meta__":{"hash":"01217aa8b6b696ae7d1cae53ba4539efb2225a78d780f0cf5f65f1757b62b5a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGrantAuditNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddGrantAuditNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addGrantAuditNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddGrantAuditNoteMutation, AddGrantAuditNoteMutationVariables>;
export const GrantBreakdownDocument = {"__meta__":{"hash":"7c12729d3461d852b20c308c751a5ea283364d29754706f19f81f4f11802a294"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantBreakdown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAggregateKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantAggregates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}}]}}]}}]} as unknown as DocumentNode<GrantBreakdownQuery, GrantBreakdownQueryVariables>;
export const GrantDigitsDocument = {"__meta__":{"hash":"b13f8477fd6dded80326f2e19f1596a0c598ad776700edf3334ef1d8318ee00b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantDigits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantBenfordAmount"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantBenford"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"chiSquare"}},{"kind":"Field","name":{"kind":"Name","value":"meanAbsoluteDeviation"}},{"kind":"Field","name":{"kind":"Name","value":"conformity"}},{"kind":"Field","name":{"kind":"Name","value":"enough"}},{"kind":"Field","name":{"kind":"Name","value":"digits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"digit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<GrantDigitsQuery, GrantDigitsQueryVariables>;
export const GrantExportCountDocument = {"__meta__":{"hash":"f5c5e3f0f688717806c0fac78f2e571b29006ce06f98614ca44468cc12ef29ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantExportCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}}]}}]}}]} as unknown as DocumentNode<GrantExportCountQuery, GrantExportCountQueryVariables>;
export const PrepareGrantExportDocument = {"__meta__":{"hash":"e3966b1d351e3c93f8112c9afe4a907e79bf4c95a1ef739421b186b3b4061df3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareGrantExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareGrantExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepareGrantExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PrepareGrantExportMutation, PrepareGrantExportMutationVariables>;
export const GrantExportManifestDocument = {"__meta__":{"hash":"2167e5e1122efd7fc76a93cafcf3114809cd86370ceef9e206fd25d2cf1c040e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantExportManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantExportManifest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"byteCount"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"exportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersions"}}]}}]}}]} as unknown as DocumentNode<GrantExportManifestQuery, GrantExportManifestQueryVariables>;
export const FindingSubjectDocument = {"__meta__":{"hash":"9b2c2ebc87a53bb3c1e038aa793e64bbea093eceb5dc83851fb401a32a3f9493"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingSubjectQuery, FindingSubjectQueryVariables>;
export const WriteGrantFindingDocument = {"__meta__":{"hash":"3100459d70e9ea8c80d84c42aca46b0610ab995e4c0721bf9a103f73b04b81b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteGrantFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteGrantFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeGrantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<WriteGrantFindingMutation, WriteGrantFindingMutationVariables>;
export const GrantFindingRecordDocument = {"__meta__":{"hash":"ac10d224907a2b84e3eb97cb1f44d9a8d545cbdf1d19b6a2f88a9f6a6522edee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantFindingRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeatOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]} as unknown as DocumentNode<GrantFindingRecordQuery, GrantFindingRecordQueryVariables>;
export const RespondToGrantFindingDocument = {"__meta__":{"hash":"7cd1d0b4250c591dd9f5a7135d917ef029676d5ffe8d8bbfeadd2aa6b5ea655a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToGrantFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFindingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"respondToGrantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RespondToGrantFindingMutation, RespondToGrantFindingMutationVariables>;
export const PlanForGrantFindingDocument = {"__meta__":{"hash":"83d893109c6949b0c9d40b9ac8799ace499e7fb168944421f07d9ed8d233e212"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanForGrantFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFindingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planForGrantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlanForGrantFindingMutation, PlanForGrantFindingMutationVariables>;
export const FollowUpGrantFindingDocument = {"__meta__":{"hash":"305cea8e5c6d8b151a9cb383a38485a03f5b74fcb773039d3a480efacc50c5b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUpGrantFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFindingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUpGrantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpGrantFindingMutation, FollowUpGrantFindingMutationVariables>;
export const CloseGrantFindingDocument = {"__meta__":{"hash":"e497ebdd838c93edeab5e31af09d66cb350bc024e935e76903931f2e6ead2be4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseGrantFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFindingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeGrantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseGrantFindingMutation, CloseGrantFindingMutationVariables>;
export const ReopenGrantFindingDocument = {"__meta__":{"hash":"1ad028effbfbc22dd273547c1bcb39703336cdd0cfb27e8b6ae887c98e7f9c17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenGrantFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFindingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenGrantFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenGrantFindingMutation, ReopenGrantFindingMutationVariables>;
export const GrantFindingsDocument = {"__meta__":{"hash":"fca1200c4f3ffe25bf7ab25d339bdc3b220feb59b875a4525af4092cb1148bd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeatOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantFindingsQuery, GrantFindingsQueryVariables>;
export const SetGrantRedFlagAsideDocument = {"__meta__":{"hash":"81061409f9ef7f235d2532be259ae5d1bf8250511d4766122ef7ab072525e7b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetGrantRedFlagAside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetGrantRedFlagAsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setGrantRedFlagAside"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SetGrantRedFlagAsideMutation, SetGrantRedFlagAsideMutationVariables>;
export const ReopenGrantRedFlagDocument = {"__meta__":{"hash":"6f7e3365b1d10d2c36c1953bd770246ce422d4e44ca2c24843127d91cd2ce0ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenGrantRedFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenGrantRedFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenGrantRedFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenGrantRedFlagMutation, ReopenGrantRedFlagMutationVariables>;
export const GrantFlagsDocument = {"__meta__":{"hash":"aeff3683893e1628d3c0c46b0373dc636a9800c3e26cacfbf5e93c459703f235"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantFlags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRedFlagFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantRedFlags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FlagCard_flag"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlagCard_flag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRedFlag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideName"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideAt"}},{"kind":"Field","name":{"kind":"Name","value":"setAsideReason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<GrantFlagsQuery, GrantFlagsQueryVariables>;
export const RunGrantRedFlagsDocument = {"__meta__":{"hash":"2bdb5963fbd8381f06d4fa42b9eab4733769d482620938b964f2514404f23fa2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunGrantRedFlags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunGrantRedFlagsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"runGrantRedFlags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]}}]} as unknown as DocumentNode<RunGrantRedFlagsMutation, RunGrantRedFlagsMutationVariables>;
export const GrantAuditDocument = {"__meta__":{"hash":"fdcaaa7ded1a2e067e6231a6f0aece9f468e0d2b8eb758ccb1f44a0c5ac6866d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantRedFlags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<GrantAuditQuery, GrantAuditQueryVariables>;
export const GrantAuditRowsDocument = {"__meta__":{"hash":"14ff6d586ed8ae40d546754a3066c045607dbf2926b68adf02f52f1c24d14503"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantAuditRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantAuditRowsQuery, GrantAuditRowsQueryVariables>;
export const GrantReconciliationDocument = {"__meta__":{"hash":"85aac0ce1da2aa0c32965da9ce11712ba90f1e8e6db40950da17e06db503dd51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantReconciliation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantCountChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantUnlinkedPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantLateReturns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantReconciliationQuery, GrantReconciliationQueryVariables>;
export const GrantRulesDocument = {"__meta__":{"hash":"cd98948df0078afd8f974a35111e50b0d90262122f19f419a9601835dff6f5e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantRedFlagRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}}]}}]}}]} as unknown as DocumentNode<GrantRulesQuery, GrantRulesQueryVariables>;
export const DrawGrantSampleDocument = {"__meta__":{"hash":"8608155ee2a23e1e9a2e6a3648b5327230ae4f98defe34beea0e0b423e08e7f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawGrantSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawGrantSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawGrantSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DrawGrantSampleMutation, DrawGrantSampleMutationVariables>;
export const GrantSampleRecordDocument = {"__meta__":{"hash":"c056ddd404297e5b645d3d160d767821fc49a530f12f5bd060e2c01bcd5e255b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSampleRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantAuditSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"bookCount"}},{"kind":"Field","name":{"kind":"Name","value":"tolerable"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"drawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"audited"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"examinedName"}},{"kind":"Field","name":{"kind":"Name","value":"examinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"basicPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"acceptable"}},{"kind":"Field","name":{"kind":"Name","value":"overstatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projected"}},{"kind":"Field","name":{"kind":"Name","value":"upperLimit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"understatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projected"}},{"kind":"Field","name":{"kind":"Name","value":"upperLimit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantSampleRecordQuery, GrantSampleRecordQueryVariables>;
export const ExamineSampleItemDocument = {"__meta__":{"hash":"aad5c442c3cb432769b4ac0c99b6734308e5f557851a606ceb0552960fcc0d2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExamineSampleItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExamineGrantSampleItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"examineGrantSampleItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audited"}}]}}]}}]}}]} as unknown as DocumentNode<ExamineSampleItemMutation, ExamineSampleItemMutationVariables>;
export const GrantSamplePlanDocument = {"__meta__":{"hash":"b52f417e8c9ffac41cef0a352607d2c0e434b971b0846d0f91347895571d1fde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSamplePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSamplePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantSamplePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GrantSamplePlanQuery, GrantSamplePlanQueryVariables>;
export const GrantSamplesDocument = {"__meta__":{"hash":"6ae00793b7b280aca8b7cf1901c297de2b76de30f958ffdc7d0d54e101712513"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSamples"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantAuditSamples"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"bookCount"}},{"kind":"Field","name":{"kind":"Name","value":"tolerable"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"drawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantSamplesQuery, GrantSamplesQueryVariables>;
export const FindingLookupDocument = {"__meta__":{"hash":"9e715260bfe4443c170e7d6cf5f32281a5c6e8f60015a320c3d25f8d78934e5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unionId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingLookupQuery, FindingLookupQueryVariables>;
export const GrantInboxDocument = {"__meta__":{"hash":"7b4cbd43ff2b496ff1cbaa4683e0a0b02037a33517ac630eb285ebf35fec91f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantStepKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantInboxQuery, GrantInboxQueryVariables>;
export const ImportBankFileDocument = {"__meta__":{"hash":"fbf82b46d05c3d51b51ae5b71ed918dd09e323c2962683cc9150bbb078b55020"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportBankFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBankFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importBankFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"wasKnown"}}]}}]}}]} as unknown as DocumentNode<ImportBankFileMutation, ImportBankFileMutationVariables>;
export const GrantPaymentBatchesDocument = {"__meta__":{"hash":"294e1a99412631e4d381bcda284cb7e38c3ace823b1c07b17732d386d9d534ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantPaymentBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantPaymentBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"exportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantPaymentBatchesQuery, GrantPaymentBatchesQueryVariables>;
export const ExportPaymentBatchDocument = {"__meta__":{"hash":"49617151fab61b3165b12a9050ddbc16c014dc467f89554b4e74a864010cad58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportPaymentBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportPaymentBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportPaymentBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentBase64"}}]}}]}}]} as unknown as DocumentNode<ExportPaymentBatchMutation, ExportPaymentBatchMutationVariables>;
export const CreatePaymentBatchDocument = {"__meta__":{"hash":"4565e268ab804ab49b8947da8fcc1903aa73696cce2170e7ef5d612061c963a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePaymentBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePaymentBatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPaymentBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePaymentBatchMutation, CreatePaymentBatchMutationVariables>;
export const GrantPaymentsDocument = {"__meta__":{"hash":"794b6f264976aed5d33465b5299b2058760e70884555ecf5e69a2c5e20f1f9a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantPaymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranche"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantPaymentsQuery, GrantPaymentsQueryVariables>;
export const RetryPaymentsDocument = {"__meta__":{"hash":"58c9b5cc221a29b60f6681a02ca054c8edaf9b0d10c87255ceee501b27bdaa6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retryPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preparedCount"}}]}}]}}]} as unknown as DocumentNode<RetryPaymentsMutation, RetryPaymentsMutationVariables>;
export const SaveBudgetLineDocument = {"__meta__":{"hash":"4e16cc0f2a5d9f75f759bb35fce7087b29b03830202356677d23969f612cd4ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveBudgetLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveBudgetLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveBudgetLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SaveBudgetLineMutation, SaveBudgetLineMutationVariables>;
export const GrantSchemesDocument = {"__meta__":{"hash":"a0a346e7c03d5f119bc3cceb2682beab92c05080d6fae10fe57210ecdd0c043e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSchemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSchemeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantSchemesQuery, GrantSchemesQueryVariables>;
export const CreateGrantSchemeDocument = {"__meta__":{"hash":"54011812c73b620f5245af2f1652db3078b2e7e368ab8d3bffb91e430232f934"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGrantScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGrantSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createGrantScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateGrantSchemeMutation, CreateGrantSchemeMutationVariables>;
export const GrantSchemeRecordDocument = {"__meta__":{"hash":"dafcd971ab8ea9ed142d9a95813b741f7ca41558324a1a162ed807f3dd8bca0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSchemeRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermsFacts_version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsFacts_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSchemeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applicantLevels"}},{"kind":"Field","name":{"kind":"Name","value":"applicantKinds"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseScales"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"payYear"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"decisionBody"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}}]}}]}}]} as unknown as DocumentNode<GrantSchemeRecordQuery, GrantSchemeRecordQueryVariables>;
export const PublishSchemeVersionDocument = {"__meta__":{"hash":"1b68424809fc0ed01a7bce58e669b2c0d3a2cf373b3b8dbd621d07ecd7295485"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishSchemeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishSchemeVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishSchemeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PublishSchemeVersionMutation, PublishSchemeVersionMutationVariables>;
export const SaveSchemeVersionDocument = {"__meta__":{"hash":"f1a97f3d2de9c30f2342e937d1f2ce685d5760a5a273d8f8c74d1ff01b74f853"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSchemeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSchemeVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSchemeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSchemeVersionMutation, SaveSchemeVersionMutationVariables>;
export const GrantSchemeTermsDocument = {"__meta__":{"hash":"33f38f2fec6ba6e7047485bc9eb37065151b1ef7f49bb3653bc63a3ce0b0d21b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSchemeTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermsForm_version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsForm_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSchemeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applicantLevels"}},{"kind":"Field","name":{"kind":"Name","value":"applicantKinds"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseScales"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"payYear"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"decisionBody"}}]}}]}}]} as unknown as DocumentNode<GrantSchemeTermsQuery, GrantSchemeTermsQueryVariables>;
export const SaveTranchesDocument = {"__meta__":{"hash":"745d0e64dc7b7677b29afe519dc888f2e3eb95b68c63b8e5c378e75baf60e880"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTranchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SaveTranchesMutation, SaveTranchesMutationVariables>;
export const MeetTrancheDocument = {"__meta__":{"hash":"681960cb8fd3c8cb3f90816579c7fbfca1b0cd2dbb2092aea2ac8b7a69a6a2fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetTranche"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetTrancheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetTranche"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MeetTrancheMutation, MeetTrancheMutationVariables>;
export const WithdrawGrantDocument = {"__meta__":{"hash":"a63352d036fc5d1b7ae3d232b811e84f31e6f460cb186047b4f32f5af10caaa7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawGrantMutation, WithdrawGrantMutationVariables>;
export const AcceptGrantDocument = {"__meta__":{"hash":"7e20dd9a07e1524880d4450f1e274861e6504ad13f988345cb6eedc114247d14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptGrantMutation, AcceptGrantMutationVariables>;
export const CloseGrantDocument = {"__meta__":{"hash":"901a90e701ad59af2040e8bba143cb0f479f13125c22db510d8e56fb1bbc1279"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CloseGrantMutation, CloseGrantMutationVariables>;
export const VoidReservationDocument = {"__meta__":{"hash":"dc05e69ab426cc570316a981bde3414e8535c83a5db76e3fffb5cb51ef9ccdcd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidReservation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidReservationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voidReservation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<VoidReservationMutation, VoidReservationMutationVariables>;
export const ClawBackGrantDocument = {"__meta__":{"hash":"941532165a886b24edeef2436ff84fd45b5fed3beefd9e70423aec2c72f8fb20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClawBackGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClawBackGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clawBackGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clawBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ClawBackGrantMutation, ClawBackGrantMutationVariables>;
export const GrantRecordDocument = {"__meta__":{"hash":"7c618e9dbdf68d389a9068ad5559d633cb03a65ebd221b9ec007c096dee3f29f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantOverview_grant"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantFunds_grant"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantPapers_grant"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantActForm_grant"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantOverview_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCount"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantFunds_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"payeeAccount"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"bankReference"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clawBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"demandedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantPapers_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantActForm_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<GrantRecordQuery, GrantRecordQueryVariables>;
export const AddGrantDocumentDocument = {"__meta__":{"hash":"1ef701fb66b3bf564f971f28f566c08acc5a965c2196089f2c1577fd8e9705ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGrantDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachGrantDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attachGrantDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddGrantDocumentMutation, AddGrantDocumentMutationVariables>;
export const GrantDocumentContentDocument = {"__meta__":{"hash":"657b17b984119f0a710e552805eb1d2bc30af88b3365d2061b8244b2e41a2785"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantDocumentContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<GrantDocumentContentQuery, GrantDocumentContentQueryVariables>;
export const SchemesToApplyForDocument = {"__meta__":{"hash":"2384348cbd9f0f2126f546975b64d646b84c3874ba17ace9472b3fb7a6748ae3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchemesToApplyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermsFacts_version"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsFacts_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSchemeVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applicantLevels"}},{"kind":"Field","name":{"kind":"Name","value":"applicantKinds"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseScales"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"payYear"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"decisionBody"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"capPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}}]}}]}}]} as unknown as DocumentNode<SchemesToApplyForQuery, SchemesToApplyForQueryVariables>;
export const SaveGrantDraftDocument = {"__meta__":{"hash":"0f50d6b1ceeaf02a0f328cb6a04a7c74a507da7a6b2fc3686c3a4cbd9f04a5a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveGrantDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveGrantDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveGrantDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<SaveGrantDraftMutation, SaveGrantDraftMutationVariables>;
export const AttachGrantDocumentDocument = {"__meta__":{"hash":"9bf545381b2e46bbe3ed616ed344179d6641abb33b3c0f9bae0176f085f0dc25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachGrantDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachGrantDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attachGrantDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AttachGrantDocumentMutation, AttachGrantDocumentMutationVariables>;
export const GrantToEditDocument = {"__meta__":{"hash":"8f6b81796396f18e0261a45253bdbbba1a1c6b7955f735269de09e3bd3b9ca20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationForm_grant"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationForm_grant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCount"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]} as unknown as DocumentNode<GrantToEditQuery, GrantToEditQueryVariables>;
export const PreviewGrantDocument = {"__meta__":{"hash":"ab78d7ef91e24491905f6ed6ac197b7d94c5c60bf148807352ef60d5e0513793"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"payYear"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewGrantQuery, PreviewGrantQueryVariables>;
export const LookupVenueProjectsDocument = {"__meta__":{"hash":"efdac175867a8d454a6e2ce8005e75a2646152377dcd9d961c90ad308bbb04d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookupVenueProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"venueProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookupVenueProjectsQuery, LookupVenueProjectsQueryVariables>;
export const SubmitGrantDocument = {"__meta__":{"hash":"b6aa6326bc8475684386b8f55d4e2adc525faf307ac5011541f89e3102dd2277"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitGrantMutation, SubmitGrantMutationVariables>;
export const WholeLiveBoardDocument = {"__meta__":{"hash":"f344ef2a4b2939a80c44d4890d50076226c35c11903c05b1dcdf2ade758fb4b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeLiveBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liveBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"competitionName"}},{"kind":"Field","name":{"kind":"Name","value":"eventName"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<WholeLiveBoardQuery, WholeLiveBoardQueryVariables>;
export const LiveBoardNewsDocument = {"__meta__":{"hash":"ee7916bc86ad6b34a494a1a9a29b53d0204dd413daa6492b90027be0ff702983"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveBoardNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liveBoardChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"competitionName"}},{"kind":"Field","name":{"kind":"Name","value":"eventName"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<LiveBoardNewsSubscription, LiveBoardNewsSubscriptionVariables>;
export const OverviewTotalsDocument = {"__meta__":{"hash":"dd2fdd42e4d13c4b41ad77bced5d76b9c4e173acbde9095885ad26f42da4c434"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OverviewTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewTotalsSubscription, OverviewTotalsSubscriptionVariables>;
export const OverviewDocument = {"__meta__":{"hash":"6601ee23544ce0e653b28dd3fb56d1608aefbc5036eee4e63c9e98d38e6c6400"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"children"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year0"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year1"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year2"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year3"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFigures_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendCard_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompositionCard_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VenueCard_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantCard_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvinceTiles_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildComparison_union"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigures_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"placesWithPalace"}},{"kind":"Field","name":{"kind":"Name","value":"placesRequired"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"femaleMembers"}},{"kind":"Field","name":{"kind":"Name","value":"migrantMembers"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}},{"kind":"Field","name":{"kind":"Name","value":"twoNewMembers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"palacesUnderConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"palacesRenovating"}},{"kind":"Field","name":{"kind":"Name","value":"palacesPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"clubsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCentresInUse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantCard_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year0"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year0"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year1"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year1"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year2"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year2"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"year3"},"name":{"kind":"Name","value":"grantSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year3"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvinceTiles_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"children"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MEMBERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildComparison_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"children"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MEMBERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ProvincialDivisionsDocument = {"__meta__":{"hash":"1e92f8316e8e0cc4cdf4cdcc37639ed9a28b7be8fa58ee8f75e03d410fea33ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvincialDivisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"federation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProvincialDivisionsQuery, ProvincialDivisionsQueryVariables>;
export const MyPanelsDocument = {"__meta__":{"hash":"4e720b6a5148493b405cc7dbb257d974c8b03c83c8b3e252be0ba0207eed9b66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPanels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myPanels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyPanelsQuery, MyPanelsQueryVariables>;
export const ScorePadDocument = {"__meta__":{"hash":"fc2ec238e859d9a596735a6bb070db60585f418d1a9dbb652d00a35234ad2993"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScorePad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myPanels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"subCriterion"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maxMarks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"competition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isAbsent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScorePadQuery, ScorePadQueryVariables>;
export const RecordMarksDocument = {"__meta__":{"hash":"8406e2f6e833cfcdbf0c735ed1c70e991a7913a4041398f1a1d2e45f362d9913"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMarksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordMarksMutation, RecordMarksMutationVariables>;
export const StaffGranterDocument = {"__meta__":{"hash":"d1360b571267c62f9169ef030e6a563ab27a63daa26aca6fc4f623913a7cc099"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffGranter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}}]}}]}}]}}]} as unknown as DocumentNode<StaffGranterQuery, StaffGranterQueryVariables>;
export const CreateStaffAccountDocument = {"__meta__":{"hash":"532f0596c34a3f10903b4c89f8381874528ecd1203cb0843677e51c8a57878f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStaffAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]} as unknown as DocumentNode<CreateStaffAccountMutation, CreateStaffAccountMutationVariables>;
export const ResetStaffPasswordDocument = {"__meta__":{"hash":"8d45d3a476476af5039de9a8a506b8e9ce793052c97f3adf8c5eb11eb5241b03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetStaffPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetStaffPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetStaffPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffActions_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ResetStaffPasswordMutation, ResetStaffPasswordMutationVariables>;
export const UpdateStaffAccountDocument = {"__meta__":{"hash":"ae7b3dec603f76d8150d8b4865dacc51451f412c77520f20799860418f1f56d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStaffAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAccess_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAccess_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}}]}}]} as unknown as DocumentNode<UpdateStaffAccountMutation, UpdateStaffAccountMutationVariables>;
export const DisableStaffAccountDocument = {"__meta__":{"hash":"0f72f40fb4e1af0c12d651a32c3eba1fc7068aa6c7d62821162759a2173f4676"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableStaffAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disableStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffActions_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DisableStaffAccountMutation, DisableStaffAccountMutationVariables>;
export const EnableStaffAccountDocument = {"__meta__":{"hash":"b9bd4528735b97da4e76bc0ee026f1fa955dbc5bfc56403e371d96b9d0529506"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableStaffAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enableStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffActions_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EnableStaffAccountMutation, EnableStaffAccountMutationVariables>;
export const UnlockStaffAccountDocument = {"__meta__":{"hash":"4a22c5684af5b42965b18d8c2279b712a7154f3a1e15afe7580e0266f494e0b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlockStaffAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlockStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffActions_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UnlockStaffAccountMutation, UnlockStaffAccountMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"bad9b7b5c3190af552217cf736646a3097225b007ecc17a5afb923eb0b3ff0bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutEverywhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffActions_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const StaffRecordDocument = {"__meta__":{"hash":"3684e7121315d010cbaec8a6388bd565352ddcd28b21d26d953c5cd5f1d46d0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAccess_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffActions_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionList_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyList_account"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAccess_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"grantableRoles"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffActions_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionList_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyList_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<StaffRecordQuery, StaffRecordQueryVariables>;
export const StaffAccountsDocument = {"__meta__":{"hash":"1eb7c2ba9013f87788841b75f588cf9eb2a6bf880ac34b3809c9295417b6bff2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StaffAccountsQuery, StaffAccountsQueryVariables>;
export const ImportTradeUnionsDocument = {"__meta__":{"hash":"afbe5969867c120acc73f014ed3787372f77d92fd83262b0944044f81a3efac3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTradeUnions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTradeUnionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importTradeUnions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ImportTradeUnionsMutation, ImportTradeUnionsMutationVariables>;
export const UnionCoverageDocument = {"__meta__":{"hash":"cc9fd68d74e4aa46f2dae3e9a931258068e89100895f2442545881aba41ec204"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"usccWarning"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnionCoverageQuery, UnionCoverageQueryVariables>;
export const UnionRecordDocument = {"__meta__":{"hash":"ce52bf20a8b67703395a9021b8267c2e6f93eaed35bd20553399205636442054"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberUnitCount"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionSummary_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionOfficers_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionHistory_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionFigures_union"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionActForm_union"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionSummary_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directlyAdministered"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"federations"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"femaleMembers"}},{"kind":"Field","name":{"kind":"Name","value":"migrantMembers"}},{"kind":"Field","name":{"kind":"Name","value":"newFormUnions"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}},{"kind":"Field","name":{"kind":"Name","value":"twoNewMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"palacesUnderConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionOfficers_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isFullTime"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termUntil"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionHistory_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"onText"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionFigures_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"systemId"}},{"kind":"Field","name":{"kind":"Name","value":"computedValue"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionActForm_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"federations"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]} as unknown as DocumentNode<UnionRecordQuery, UnionRecordQueryVariables>;
export const UnionsRightBelowDocument = {"__meta__":{"hash":"fb08c15bfe80bdb73acfe82eeacc7e149502181f8323bb8d4fcd8f464237227d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionsRightBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionTable_row"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionTable_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}}]} as unknown as DocumentNode<UnionsRightBelowQuery, UnionsRightBelowQueryVariables>;
export const UnionsAllBelowDocument = {"__meta__":{"hash":"8b5c2e0de8278109feb9df4f3bacf9c4fd6f82a0113ccc95af54ec04fdb4a9e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionsAllBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionTable_row"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionTable_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}}]} as unknown as DocumentNode<UnionsAllBelowQuery, UnionsAllBelowQueryVariables>;
export const UnionTreeChildrenDocument = {"__meta__":{"hash":"776dc57657434dfff970f2ba199cca456e77696426176b7d24072f1a20fe6d77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionTreeChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnionLevel"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionTree_union"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionTree_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]} as unknown as DocumentNode<UnionTreeChildrenQuery, UnionTreeChildrenQueryVariables>;
export const UnionsDocument = {"__meta__":{"hash":"bc5c13eeed9ec395587b68bef81dc381726e871620b6655673d7ac22c655ebd9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"root"},"name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionTree_union"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnionHeading_union"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionTree_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnionHeading_union"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeUnion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"grassrootsUnions"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newFormMembers"}}]}}]}}]} as unknown as DocumentNode<UnionsQuery, UnionsQueryVariables>;
export const CreateTradeUnionDocument = {"__meta__":{"hash":"61075b54f7a6282e03067ee0184052082f1f3e462ec8b345ac05207687cb9d64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTradeUnion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTradeUnionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createTradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTradeUnionMutation, CreateTradeUnionMutationVariables>;
export const UpdateTradeUnionDocument = {"__meta__":{"hash":"aaa2477719e4bd09c7646c33eb01866d351c5b5218e384abce226b8f5130cc43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTradeUnion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTradeUnionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateTradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"isNewBusinessForm"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateTradeUnionMutation, UpdateTradeUnionMutationVariables>;
export const MoveTradeUnionDocument = {"__meta__":{"hash":"46641a28ba7ff6436a492afd4fdd57b53196c511c7a8cb934b9dab776a2256cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveTradeUnion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveTradeUnionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveTradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveTradeUnionMutation, MoveTradeUnionMutationVariables>;
export const MergeTradeUnionsDocument = {"__meta__":{"hash":"8b92dece66b7084560c3ec4f1606d90b4db5ccde8f4b18dda16b2e63d82a7e34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeTradeUnions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeTradeUnionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeTradeUnions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MergeTradeUnionsMutation, MergeTradeUnionsMutationVariables>;
export const DissolveTradeUnionDocument = {"__meta__":{"hash":"4b42caa645d42134422454b5dadc9d22c746e0dda9b90dd4d9db1a5180d99079"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DissolveTradeUnion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DissolveTradeUnionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dissolveTradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}}]}}]}}]} as unknown as DocumentNode<DissolveTradeUnionMutation, DissolveTradeUnionMutationVariables>;
export const RecordMembershipReturnDocument = {"__meta__":{"hash":"616d84886dce65f919b8a6bd76d5cce4703f46982379c21a2579630272b29a1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMembershipReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMembershipReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMembershipReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMembershipReturnMutation, RecordMembershipReturnMutationVariables>;
export const AppointOfficerDocument = {"__meta__":{"hash":"058bbff4af9e3fa592be449c1dd33130a835fdda5b60a75a29c27342864ff595"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointOfficerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<AppointOfficerMutation, AppointOfficerMutationVariables>;
export const EndOfficerTermDocument = {"__meta__":{"hash":"73bea1535ce6239f0732fa0e6e40974bc1d85262e970ce26093c03ff2f3e8c98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOfficerTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOfficerTermInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endOfficerTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"termUntil"}}]}}]}}]}}]} as unknown as DocumentNode<EndOfficerTermMutation, EndOfficerTermMutationVariables>;
export const CoverUnitDocument = {"__meta__":{"hash":"a8202baa998ebfc12b01e5eafb5cd030428de019b937055f5457659497ab745f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoverUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coverUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverUnitMutation, CoverUnitMutationVariables>;
export const EndCoverageDocument = {"__meta__":{"hash":"593e9d9d0b9124c58dd53a0c7344d8ec24a1fd6c6f6480cf1b79215ff699b59e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCoverageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndCoverageMutation, EndCoverageMutationVariables>;
export const CreateUnitDocument = {"__meta__":{"hash":"4e640503de13929147b8f12a162da6c84686f0f5bb33e367379be902421af5e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUnitMutation, CreateUnitMutationVariables>;
export const UnitRecordDocument = {"__meta__":{"hash":"8bd356632bf136e2f467466a0a706daf99d6ccc45f411a0a8f2add583e0e177a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"usccWarning"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"registeredIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitCoverageHistory_unit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitEditForm_unit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitCoverageHistory_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitEditForm_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}}]}}]} as unknown as DocumentNode<UnitRecordQuery, UnitRecordQueryVariables>;
export const UpdateUnitDocument = {"__meta__":{"hash":"f36658d1099584e9377740a0082fa1015437a9d7839dd50c41d519264ec100b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitEditForm_unit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitEditForm_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}}]}}]} as unknown as DocumentNode<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const UnitsDocument = {"__meta__":{"hash":"18fe0bfd7f224236ab498fda42382358ccea7f74b0639ddb0622df6b3b807852"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Units"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"usccWarning"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"registeredIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsQuery, UnitsQueryVariables>;
export const UnitCountsDocument = {"__meta__":{"hash":"9fd976491a79053727dc7538a92361c7d78cd30fc1ef5cd0b188f0738ddf8191"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"covered"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"covered"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"uncovered"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"covered"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UnitCountsQuery, UnitCountsQueryVariables>;
export const CoverageGapsDocument = {"__meta__":{"hash":"50fc8db0c126b77543aa013f33c5fa66c86a0854cf944f8423b04b4e4bd0f2f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverageTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parkClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextVenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageGapsQuery, CoverageGapsQueryVariables>;
export const CoverageTargetsDocument = {"__meta__":{"hash":"1e96311c94c6d9b1c43eec5dde9a91772f3deddad13fcfa53e24260ef94a1a8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverageTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"placeLevels"}},{"kind":"Field","name":{"kind":"Name","value":"minParkClass"}},{"kind":"Field","name":{"kind":"Name","value":"venueKinds"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageTargetsQuery, CoverageTargetsQueryVariables>;
export const RemoveCoverageTargetDocument = {"__meta__":{"hash":"11fcec99f5005bdfd9f96fea132f6b2c30b064a683a1e5dbf5a21fe9e4137fe7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCoverageTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCoverageTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCoverageTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCoverageTargetMutation, RemoveCoverageTargetMutationVariables>;
export const SetMilestoneDocument = {"__meta__":{"hash":"acc570f55b5cdd2d38489bcbb23f336a45824e936936f1d6897e4c0be5283c29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueProject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetMilestoneMutation, SetMilestoneMutationVariables>;
export const CreateParkDocument = {"__meta__":{"hash":"5e0fe3c757fca0f25802c4dd7fb3869862332661c81c854b7d09cf7f92f96101"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateParkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateParkMutation, CreateParkMutationVariables>;
export const ParksDocument = {"__meta__":{"hash":"1a13e3a8209c451925f66789593ee1700b9ad1e6e0dfb5fa2118e4622300e65c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minClass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"minClass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minClass"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parkClass"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParksQuery, ParksQueryVariables>;
export const VenueProjectRecordDocument = {"__meta__":{"hash":"859137694393185ca638b658568e91ad4c706d5eac0a10ead1a8664b62878ba8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VenueProjectRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"venueProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"constructionKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"budgetUnsecured"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectForm_project"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectForm_project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"constructionKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"budgetSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<VenueProjectRecordQuery, VenueProjectRecordQueryVariables>;
export const CreateVenueProjectDocument = {"__meta__":{"hash":"39d52f661592cd827534d06a9692c1cbdddbed00177f2d3869df783962bb7ad3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVenueProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateVenueProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createVenueProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueProject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateVenueProjectMutation, CreateVenueProjectMutationVariables>;
export const UpdateVenueProjectDocument = {"__meta__":{"hash":"b55b591d7afbfb1f21a73a8b233606a9f9f7341f4701132277b5b7788a0a4bfa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVenueProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVenueProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateVenueProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venueProject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectForm_project"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectForm_project"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VenueProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"constructionKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"budgetSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<UpdateVenueProjectMutation, UpdateVenueProjectMutationVariables>;
export const VenueProjectsDocument = {"__meta__":{"hash":"e278e17491a2aa1c40caa51ea2e66e6752a61fad24d4770527d21886dc51d9ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VenueProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"venueProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"constructionKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"budgetUnsecured"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VenueProjectsQuery, VenueProjectsQueryVariables>;
export const CreateCoverageTargetDocument = {"__meta__":{"hash":"6e20721bc383c6b2751217bffca4cbff61f56f810a5c7f397de9204d84b1bb88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCoverageTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCoverageTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createCoverageTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCoverageTargetMutation, CreateCoverageTargetMutationVariables>;
export const CreateVenueDocument = {"__meta__":{"hash":"ad80b22b4041ffff2c16682087984e088acdc7ffae42d77ae389d190982de784"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateVenueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createVenue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateVenueMutation, CreateVenueMutationVariables>;
export const VenueRecordDocument = {"__meta__":{"hash":"9e16aee385758bca6d56f6651ca111ae477f5aaacb02043d998d61358f8ed832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VenueRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"areaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parkClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VenueEditForm_venue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VenueStatusForm_venue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueEditForm_venue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"areaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueStatusForm_venue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}}]}}]} as unknown as DocumentNode<VenueRecordQuery, VenueRecordQueryVariables>;
export const UpdateVenueDocument = {"__meta__":{"hash":"4ab2aacfea164dc6de98c983f925e2ec61d87f02258f19d0c3304ae2e1074093"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVenueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateVenue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VenueEditForm_venue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueEditForm_venue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"areaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UpdateVenueMutation, UpdateVenueMutationVariables>;
export const ChangeVenueStatusDocument = {"__meta__":{"hash":"eede71a18360e7b3178d3562c37163a60595659cdd2230ae3b8dfd4b963e5755"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeVenueStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeVenueStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeVenueStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VenueStatusForm_venue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueStatusForm_venue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}}]}}]} as unknown as DocumentNode<ChangeVenueStatusMutation, ChangeVenueStatusMutationVariables>;
export const VenuesDocument = {"__meta__":{"hash":"06c5a4798a19ca03465142ac0e9b8c2707d0d3688f76b89fb55891d7a6177ca1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Venues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VenueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VenueOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"venues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"areaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VenuesQuery, VenuesQueryVariables>;
export const VenueParkChoicesDocument = {"__meta__":{"hash":"3b14ca46e2fbd28c0e0fec6155b28bf8ed6e0b1d2d8ce2d80a7330db6d4ebf68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VenueParkChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parkClass"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VenueParkChoicesQuery, VenueParkChoicesQueryVariables>;
export const VenueFiguresDocument = {"__meta__":{"hash":"5ad2c02d1ce5eaa16b92ba9fe044e4a965b67f78d98a95252a88d9f9087c997d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VenueFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"venueSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"palacesInUse"}},{"kind":"Field","name":{"kind":"Name","value":"palacesUnderConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"palacesRenovating"}},{"kind":"Field","name":{"kind":"Name","value":"palacesPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"clubsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCentresInUse"}},{"kind":"Field","name":{"kind":"Name","value":"placesWithPalace"}},{"kind":"Field","name":{"kind":"Name","value":"placesRequired"}},{"kind":"Field","name":{"kind":"Name","value":"coverageRate"}}]}}]}}]}}]} as unknown as DocumentNode<VenueFiguresQuery, VenueFiguresQueryVariables>;
export const GrantRowsDocument = {"__meta__":{"hash":"08486920f3bc39b3cfa8006587de9e9545fbcc043c114821e3b4c37de79a02c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantRowsQuery, GrantRowsQueryVariables>;
export const GrantSumsDocument = {"__meta__":{"hash":"0230d1d277b6c0767317479af208430fc54d81c6ff3396502752d15d07a87fe5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}}]}}]}}]} as unknown as DocumentNode<GrantSumsQuery, GrantSumsQueryVariables>;
export const GrantSchemeOptionsDocument = {"__meta__":{"hash":"6c46c4f4b25e97bb29369a01a5224c85225d1521811ec823b622887bdfe44bfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantSchemeOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantSchemeOptionsQuery, GrantSchemeOptionsQueryVariables>;
export const CheckGrantsDocument = {"__meta__":{"hash":"ad91950f69607d65aed71197b510d29ec865e1bfaa81625993f141f10d180edf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckGrantsMutation, CheckGrantsMutationVariables>;
export const ReviewGrantsDocument = {"__meta__":{"hash":"4da11053ff5454b46eb8f7f86c9955b95da3eabc667227beea2506f3d230d26f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewGrantsMutation, ReviewGrantsMutationVariables>;
export const DecideGrantsDocument = {"__meta__":{"hash":"23d5d020b334fabaa7afea009de1e0ebf441834c2bb6242514994e8a54cb1b84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideGrantsMutation, DecideGrantsMutationVariables>;
export const SendBackGrantsDocument = {"__meta__":{"hash":"d8c2dfe75ad5f405c745e218f371fa68047f63f3752368b7b8dfddcfbeaffc4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendBackGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SendBackGrantsMutation, SendBackGrantsMutationVariables>;
export const RejectGrantsDocument = {"__meta__":{"hash":"97311e8873671109f53eb3bf976c7b963c04cfb798f951e339641927c57e5661"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectGrantsMutation, RejectGrantsMutationVariables>;
export const ReserveGrantsDocument = {"__meta__":{"hash":"f4ed5fe486c6e569ba71f46cf397be599b97786151c04423b80451a435eb16c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReserveGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReserveGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reserveGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReserveGrantsMutation, ReserveGrantsMutationVariables>;
export const PreparePaymentsDocument = {"__meta__":{"hash":"5e9c69f52a9e67dc994bb431fde7079a472f3706961cd8a4287dc7447bfd749b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreparePayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreparePaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preparePayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreparePaymentsMutation, PreparePaymentsMutationVariables>;
export const AccountLookupDocument = {"__meta__":{"hash":"37ff8b9289d604239372714ca0c0a874dd5920478b49a81cd95356b9ac81698a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountLookupQuery, AccountLookupQueryVariables>;
export const AccountNameDocument = {"__meta__":{"hash":"ac2da95e9919189a223e73471a75f3169bdfc7a14ea23f47c1aa032966fcb0f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<AccountNameQuery, AccountNameQueryVariables>;
export const LookupUnionsDocument = {"__meta__":{"hash":"59df046da5322049d6f4b688ce83ccf303027b32c04cd3e3091883666bc12726"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookupUnions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnionLevel"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookupUnionsQuery, LookupUnionsQueryVariables>;
export const LookupUnitsDocument = {"__meta__":{"hash":"79c3360a6e880fc1b32d6be6e8ae694f1681f49bb7a8da38fe67c2493cd3ff1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookupUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookupUnitsQuery, LookupUnitsQueryVariables>;
export const LookupVenuesDocument = {"__meta__":{"hash":"0bfb0ef3d295cdd7903d763e15994f1ae2e8ce629c1ce04b83fbc38c5616b4a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookupVenues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"venues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"union"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookupVenuesQuery, LookupVenuesQueryVariables>;
export const LookupParksDocument = {"__meta__":{"hash":"8ce161d7e8d3f79ca9cc407aa6db232a3368c5119cf6ea5e28486105927a150e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookupParks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parkClass"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookupParksQuery, LookupParksQueryVariables>;
export const UnionLookupDocument = {"__meta__":{"hash":"130b60eb4c15daaf99f6082d2506d380525a5f3cca22b4775c9e8bec08763b51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnionLookupQuery, UnionLookupQueryVariables>;
export const UnionNameDocument = {"__meta__":{"hash":"ec319f6ea40e179213a16ff3797e8c376e21a3f40dff6f557caec73a78110792"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnionName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tradeUnion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnionNameQuery, UnionNameQueryVariables>;