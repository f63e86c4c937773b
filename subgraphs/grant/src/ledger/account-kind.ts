/** What money of a budget line a balance counts. The names are those of the ledger's table. */
export enum AccountKind {
  APPROPRIATION = 'APPROPRIATION',
  AVAILABLE = 'AVAILABLE',
  RESERVED = 'RESERVED',
  DISBURSED = 'DISBURSED',
  RETURNED = 'RETURNED',
}
