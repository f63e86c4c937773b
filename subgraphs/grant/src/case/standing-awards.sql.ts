/**
 * Lowers awards that were revoked or set free before to what stands of them. Whatever was set aside once is reserved,
 * paid, or set free again; only an award that waits for its reservation stands without money.
 */
export const standingAwards: readonly string[] = [
  `update grants.grant_case set awarded_fen = reserved_fen + disbursed_fen
    where status in ('RESERVED', 'PAYING', 'PAID', 'ACCEPTED', 'CLOSED') and awarded_fen > reserved_fen + disbursed_fen`,
];
