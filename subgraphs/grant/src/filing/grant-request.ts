/** A request for money as the subgraph that keeps it publishes it in `reference.grant_request`. It names no person. */
export interface GrantRequest {
  readonly id: string;
  /** The union that applies. */
  readonly unionId: string;
  readonly schemeId: string;
  readonly title: string;
  /** Screening programme that it is for; null without one. */
  readonly programmeId: string | null;
  /** Key of the one item in the terms of the scheme. */
  readonly itemKey: string;
  readonly persons: number;
  /** Indicator that the persons can be compared with; null where there is none. */
  readonly indicator: string | null;
  /** First days of the first and the last month that the persons were counted in; null where no months were. */
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  readonly askedFen: bigint;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorUnionId: string;
}

/** The same as the database answers it. */
export interface GrantRequestRow {
  readonly id: string;
  readonly union_id: string;
  readonly scheme_id: string;
  readonly title: string;
  readonly programme_id: string | null;
  readonly item_key: string;
  readonly persons: number;
  readonly indicator: string | null;
  readonly first_month: string | null;
  readonly last_month: string | null;
  readonly asked_fen: string;
  readonly payee_name: string;
  readonly payee_account: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly actor_union_id: string;
}

/** The request of a row. */
export const requestOf = (row: GrantRequestRow): GrantRequest => ({
  id: row.id,
  unionId: row.union_id,
  schemeId: row.scheme_id,
  title: row.title,
  programmeId: row.programme_id,
  itemKey: row.item_key,
  persons: row.persons,
  indicator: row.indicator,
  firstMonth: row.first_month,
  lastMonth: row.last_month,
  askedFen: BigInt(row.asked_fen),
  payeeName: row.payee_name,
  payeeAccount: row.payee_account,
  actorId: row.actor_id,
  actorName: row.actor_name,
  actorUnionId: row.actor_union_id,
});
