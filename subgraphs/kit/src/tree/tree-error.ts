/** What the database refused, by its SQLSTATE (schemas `tree` and `rollup`). */
const names = {
  GH001: 'TREE_CYCLE',
  GH002: 'TREE_PARENT_IS_LEAF',
  GH003: 'TREE_ROOT_IS_FIXED',
  GH004: 'TREE_PARENT_CLOSED',
  GH005: 'TREE_DATE_IN_FUTURE',
  GH006: 'TREE_DATE_TOO_EARLY',
  GH007: 'TREE_UNION_CLOSED',
  GH008: 'TREE_HAS_OPEN_CHILDREN',
  GH009: 'TREE_MOVES_OUT_OF_ORDER',
  GH010: 'TREE_SECOND_ROOT',
  GH011: 'TREE_UNION_EXISTS',
  GH012: 'TREE_NOT_READ_COMMITTED',
  GH013: 'TREE_SAME_PARENT',
  GH403: 'OUT_OF_SCOPE',
  GH404: 'UNKNOWN_UNION',
  GH405: 'UNKNOWN_INDICATOR',
  GH406: 'FLOW_NEEDS_PERIOD',
} as const;

/** A refusal that callers can turn into a user error. */
export type TreeErrorCode = (typeof names)[keyof typeof names];

/** A refusal of the tree or of the totals, under a stable name; the database's own error is the `cause`. */
export class TreeError extends Error {
  constructor(
    readonly code: TreeErrorCode,
    options: { cause: unknown },
  ) {
    super(code, options);
    this.name = 'TreeError';
  }
}

/** The refusal behind an error of the driver or the ORM, or null when it is something else. */
export function treeErrorOf(error: unknown): TreeError | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof TreeError) return cause;
    const sqlState = (cause as { code?: unknown }).code;
    if (typeof sqlState === 'string' && sqlState in names) {
      return new TreeError(names[sqlState as keyof typeof names], { cause: error });
    }
  }
  return null;
}
