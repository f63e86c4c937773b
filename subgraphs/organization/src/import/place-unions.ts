import { cellError, type ImportRowError } from '@gonghui/kit';
import { mayHold } from '../rules/may-hold.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { UnionDraft, UnionRow } from './read-union-row.js';

/** A union of the register that rows may belong to. */
export interface KnownUnion {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly level: UnionLevel;
  readonly countedFrom: string;
}

/** What the register says about the unions of a table. */
export interface Register {
  /** The union that the table is imported below. */
  readonly root: KnownUnion;
  /** Existing unions of its subtree whose code or name rows give as parent. */
  readonly parents: readonly KnownUnion[];
  /** Codes of the table that existing unions bear, anywhere. */
  readonly takenCodes: ReadonlySet<string>;
  /** Credit codes of the table that existing unions bear, as far as the importer may see. */
  readonly takenUsccs: ReadonlySet<string>;
  /** Unions that exist below one of the parents, as `parent id name`. */
  readonly takenNames: ReadonlySet<string>;
}

/** A union with its place: below one of the register, or below another row. */
export interface PlacedUnion {
  readonly draft: UnionDraft;
  readonly parent: KnownUnion | UnionDraft;
}

/** The key of a name below a parent. */
export const nameBelow = (parentId: string, name: string): string => `${parentId} ${name}`;

type Headings = Readonly<Record<'name' | 'code' | 'parent' | 'level' | 'foundedOn' | 'uscc', string>>;

/**
 * Finds the parent of every row, by code before name, in the table and in the register, and checks what only shows
 * beside the others: levels, founding days, circles, and what is there twice.
 */
export function placeUnions(
  rows: readonly UnionRow[],
  register: Register,
  headings: Headings,
): { readonly placed: readonly PlacedUnion[]; readonly errors: readonly ImportRowError[] } {
  const errors: ImportRowError[] = [];
  const find = parentFinder(rows, register);
  const parentOf = new Map<UnionDraft, KnownUnion | UnionRow>();
  for (const { draft } of rows) {
    if (!draft) continue;
    const found = find(draft.parent);
    if (found.state === 'found') parentOf.set(draft, found.parent);
    else errors.push(cellError(draft.row, headings.parent, found.code, found.message, draft.parent));
  }
  const placed: PlacedUnion[] = [];
  for (const [draft, parent] of parentOf) {
    const above = 'id' in parent ? parent : parent.draft;
    // A parent with errors of its own: they are told there.
    if (!above) continue;
    const fault = placementFault(draft, above, headings);
    if (fault) errors.push(fault);
    else placed.push({ draft, parent: above });
  }
  return {
    placed,
    errors: [
      ...errors,
      ...circles(placed, headings),
      ...duplicates(rows, placed, headings),
      ...registered(placed, register, headings),
    ],
  };
}

type Found =
  | { readonly state: 'found'; readonly parent: KnownUnion | UnionRow }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

function parentFinder(rows: readonly UnionRow[], { root, parents }: Register): (wanted: string | null) => Found {
  const candidates: readonly (KnownUnion | UnionRow)[] = [
    ...new Map([root, ...parents].map((known) => [known.id, known])).values(),
    ...rows,
  ];
  const byCode = Map.groupBy(candidates, ({ code }) => code ?? '');
  const byName = Map.groupBy(candidates, ({ name }) => name);
  return (wanted) => {
    if (wanted === null) return { state: 'found', parent: root };
    const found = byCode.get(wanted) ?? byName.get(wanted) ?? [];
    if (found.length === 1) return { state: 'found', parent: found[0]! };
    return found.length === 0
      ? {
          state: 'refused',
          code: 'PARENT_NOT_FOUND',
          message: `Neither the file nor the register below ${root.name} has a union of this code or name.`,
        }
      : {
          state: 'refused',
          code: 'PARENT_AMBIGUOUS',
          message: `${found.length} unions have this name. Give the code instead.`,
        };
  };
}

function placementFault(draft: UnionDraft, parent: KnownUnion | UnionDraft, headings: Headings): ImportRowError | null {
  const place = mayHold(parent.level, draft.level, draft.kind);
  if (place.state === 'refused')
    return cellError(
      draft.row,
      place.code === 'PARENT_IS_GRASSROOTS' ? headings.parent : headings.level,
      place.code,
      place.reason,
      draft.parent,
    );
  const since = 'id' in parent ? parent.countedFrom : parent.founded.day;
  if (draft.founded.day >= since) return null;
  const message = `${parent.name} counts since ${since}; a union below it cannot be older.`;
  return cellError(
    draft.row,
    headings.foundedOn,
    'FOUNDED_BEFORE_PARENT',
    message,
    draft.founded.text ?? draft.founded.day,
  );
}

/** Rows that are each other's ancestors. */
function circles(placed: readonly PlacedUnion[], headings: Headings): ImportRowError[] {
  const above = new Map(placed.map(({ draft, parent }) => [draft, 'id' in parent ? null : parent]));
  const settled = new Set<UnionDraft>();
  const errors: ImportRowError[] = [];
  for (const { draft } of placed) {
    const path = new Set<UnionDraft>();
    let at: UnionDraft | null | undefined = draft;
    while (at && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = above.get(at);
    }
    if (at && path.has(at))
      errors.push(
        cellError(
          at.row,
          headings.parent,
          'PARENT_CIRCLE',
          'This union would belong to itself. Choose another parent.',
          at.parent,
        ),
      );
    for (const one of path) settled.add(one);
  }
  return errors;
}

/** Rows that give the same code, the same credit code, or the same name below the same parent. */
function duplicates(rows: readonly UnionRow[], placed: readonly PlacedUnion[], headings: Headings): ImportRowError[] {
  const drafts = rows.flatMap(({ draft }) => draft ?? []);
  return [
    ...twins(rows, ({ code }) => code).map(([first, { row, code }]) =>
      twinError(row, headings.code, first.row, 'code', code),
    ),
    ...twins(drafts, ({ uscc }) => uscc).map(([first, { row, uscc }]) =>
      twinError(row, headings.uscc, first.row, 'credit code', uscc),
    ),
    ...twins(placed, ({ draft, parent }) => nameBelow('id' in parent ? parent.id : String(parent.row), draft.name)).map(
      ([first, { draft }]) => twinError(draft.row, headings.name, first.draft.row, 'name and parent', draft.name),
    ),
  ];
}

/** Each item whose key an earlier one has, with the first of that key. */
function twins<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): (readonly [first: Item, twin: Item])[] {
  const firsts = new Map<string, Item>();
  const found: (readonly [Item, Item])[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first) found.push([first, item]);
    else firsts.set(key, item);
  }
  return found;
}

function twinError(row: number, column: string, firstRow: number, what: string, value: string | null): ImportRowError {
  return cellError(row, column, 'DUPLICATE_IN_FILE', `Row ${firstRow} has the same ${what}.`, value);
}

/** Rows whose union the register has already. */
function registered(
  placed: readonly PlacedUnion[],
  { takenCodes, takenUsccs, takenNames }: Register,
  headings: Headings,
): ImportRowError[] {
  const errors: ImportRowError[] = [];
  for (const { draft, parent } of placed) {
    const { row, code, uscc, name } = draft;
    if (code && takenCodes.has(code))
      errors.push(
        cellError(
          row,
          headings.code,
          'CODE_TAKEN',
          'The code belongs to another union. Check it, or leave it out.',
          code,
        ),
      );
    if (uscc && takenUsccs.has(uscc))
      errors.push(
        cellError(row, headings.uscc, 'USCC_TAKEN', 'A union with this credit code is registered already.', uscc),
      );
    if ('id' in parent && takenNames.has(nameBelow(parent.id, name)))
      errors.push(
        cellError(row, headings.name, 'ALREADY_REGISTERED', `${parent.name} has a union of this name already.`, name),
      );
  }
  return errors;
}
