import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { badInput } from './bad-input.js';

/** Most rows one page may hold. */
export const MAX_PAGE = 500;

@ObjectType({ description: 'Where a page stands in its list.' })
@Directive('@shareable')
export class PageInfo {
  @Field({ description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row: the next page comes `after` it.' })
  endCursor!: string | null;
}

/** One row and its cursor. */
export interface Edge<T> {
  cursor: string;
  node: T;
}

/** A page of rows with the count of all rows of the filter. */
export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * Declares `<name>Connection` and `<name>Edge` for a node type.
 * @returns the connection class, to be used as a field's type
 */
export function connectionType<T extends object>(name: string, node: () => ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: 'One row of the page and its cursor.' })
  class NodeEdge implements Edge<T> {
    @Field({ description: 'Stable position of this row.' })
    cursor!: string;

    @Field(node, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of rows, and how many rows there are in all.' })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The rows of this page, in order.' })
    edges!: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Number of all rows of the filter, this page or not.' })
    totalCount!: number;
  }
  return NodeConnection;
}

/** A page as asked for: how many rows, after which one. */
export interface PageRequest {
  readonly first: number;
  /** Decoded cursor: the sort key and id of the row before the page. */
  readonly after: readonly (string | number | null)[] | null;
}

/** Arguments `first` and `after` of a list with 20 rows a page. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `Rows wanted, 0 to ${MAX_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row that the page follows.' })
  after?: string | null;
}

/** Arguments `first` and `after` of a nested list with 50 rows a page. */
@ArgsType()
export class NestedPageArgs {
  @Field(() => Int, { defaultValue: 50, description: `Rows wanted, 0 to ${MAX_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row that the page follows.' })
  after?: string | null;
}

/** Checks the arguments of a page. @throws GraphQLError `BAD_USER_INPUT` */
export function pageRequest({ first, after }: { first: number; after?: string | null }): PageRequest {
  if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE)
    throw badInput(`"first" must be 0 to ${MAX_PAGE}; ask for further rows with "after".`);
  return { first, after: after ? decodeCursor(after) : null };
}

/** An opaque cursor from a row's sort key and id. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.length > 0 &&
      key.every((part) => part === null || typeof part === 'string' || typeof part === 'number')
    )
      return key as (string | number | null)[];
  } catch {
    // Falls through to the typed error.
  }
  throw badInput('"after" is not a cursor of this list; use pageInfo.endCursor.');
}

/**
 * Makes a connection of what `listPage` read.
 * @param toNode turns a row into the node, e.g. `(row) => em.map(TradeUnion, row)`
 */
export function toConnection<Row extends { cursorKey: (string | number | null)[] }, Node>(
  { rows, totalCount }: { readonly rows: readonly Row[]; readonly totalCount: number },
  page: PageRequest,
  toNode: (row: Omit<Row, 'cursorKey'>) => Node,
): Connection<Node> {
  const edges = rows
    .slice(0, page.first)
    .map(({ cursorKey, ...row }) => ({ node: toNode(row), cursor: encodeCursor(cursorKey) }));
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
