/** Bounds of one operation. */
export interface DocumentLimits {
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Nested fields. */
  readonly depth: number;
  /** Aliases in the whole document. */
  readonly aliases: number;
  /** Directives in the whole document. */
  readonly directives: number;
  /** Objects that the operation may fetch, see `operationCost`. */
  readonly cost: number;
}

/** Without a signed-in account; low enough that public scanners find nothing to amplify. */
export const ANONYMOUS_LIMITS: DocumentLimits = { tokens: 1_000, depth: 10, aliases: 15, directives: 5, cost: 1_000 };

/** For signed-in accounts and API keys. */
export const SIGNED_IN_LIMITS: DocumentLimits = {
  tokens: 5_000,
  depth: 20,
  aliases: 100,
  directives: 50,
  cost: 20_000,
};
