import {
  getNamedType,
  isListType,
  isNonNullType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from '../refusal.js';
import type { FieldGuards, Guard } from './field-guards.js';
import { MAX_EXPANDED_FIELDS } from './refuse-repetition.js';

/** What the caller of an operation holds; null for nobody signed in. */
export type HeldScopes = ReadonlySet<string> | null;

/** What remains of an operation for one caller. */
export interface AuthorizedOperation {
  /** The document to run: the very same object when nothing is refused. Null when nothing remains to run. */
  readonly document: DocumentNode | null;
  /** One error per refused field. */
  readonly errors: readonly GraphQLError[];
  /** Puts `null` where refused fields would have stood. */
  complete(data: Data): Data;
}

type Data = Record<string, unknown> | null | undefined;

/** Key under which a selection that lost all its fields still selects something. */
const PLACEHOLDER = 'refused_';

/** A use of a guarded field in an operation. */
interface GuardedUse {
  readonly coordinate: string;
  readonly guards: readonly Guard[];
  /** `@include` and `@skip` that decide whether the field is asked for at all. */
  readonly conditions: readonly (readonly DirectiveNode[])[];
  /** What becomes null when the field is refused: itself, or the nearest field around it that may be null. */
  readonly hole: Hole;
}

interface Hole {
  /** Response keys from the root; null when the hole is the whole answer. */
  readonly path: readonly string[] | null;
  /** Response keys up to the first list, for the error: what follows would need an index. */
  readonly errorPath: readonly string[];
  readonly node: FieldNode | null;
}

interface PreparedOperation {
  readonly uses: readonly GuardedUse[];
  readonly expanded: OperationDefinitionNode;
  readonly reduced: Map<string, DocumentNode | null>;
}

/**
 * Takes out of an operation what its caller may not read. A refused field becomes null, or takes the nearest field
 * around it that may be null with it, as GraphQL does for errors; everything else is answered.
 *
 * An operation is prepared once; a caller who may read all of it gets the same document object back, so that query
 * plans stay cached.
 */
export class OperationAuthorizer {
  readonly #schema: GraphQLSchema;
  readonly #guards: FieldGuards;
  readonly #prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>();

  constructor(schema: GraphQLSchema, guards: FieldGuards) {
    this.#schema = schema;
    this.#guards = guards;
  }

  /**
   * @param document validated, so its fragments have no cycles
   * @param variables coerced
   * @throws GraphQLError `TOKEN_LIMIT` when the fragments multiply beyond measure
   */
  authorize(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    held: HeldScopes,
    variables: Readonly<Record<string, unknown>>,
  ): AuthorizedOperation {
    let prepared = this.#prepared.get(operation);
    if (!prepared) {
      prepared = this.#prepare(document, operation);
      this.#prepared.set(operation, prepared);
    }
    const { uses } = prepared;
    const refused = uses.flatMap((use, index) =>
      isAsked(use, variables) && !use.guards.every((guard) => isMet(guard, held)) ? [index] : [],
    );
    if (refused.length === 0) return { document, errors: [], complete: (data) => data };

    const refusedUses = refused.map((index) => uses[index]!);
    const holes = refusedUses.map((use) => use.hole);
    const key = refused.join();
    let reduced = prepared.reduced.get(key);
    if (reduced === undefined) {
      reduced = reduce(prepared.expanded, holes);
      // Scopes come in few combinations; the bound only stops a document that combines conditions without end.
      if (prepared.reduced.size < 50) prepared.reduced.set(key, reduced);
    }
    return {
      document: reduced,
      errors: refusalsOf(refusedUses, held, reduced === null),
      complete: (data) => fillHoles(data, holes),
    };
  }

  #prepare(document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
    const schema = this.#schema;
    const fragments = new Map(
      document.definitions.flatMap((part) =>
        part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
      ),
    );
    const root = schema.getRootType(operation.operation);
    if (!root || this.#guards.size === 0) return { uses: [], expanded: operation, reduced: new Map() };
    const uses: GuardedUse[] = [];
    const context: Expansion = { schema, guards: this.#guards, fragments, uses, fields: 0 };
    const selectionSet = expand(operation.selectionSet, root.name, context, {
      hole: { path: null, errorPath: [], node: null },
      path: [],
      errorPath: [],
      inList: false,
      conditions: [],
    });
    return { uses, expanded: { ...operation, selectionSet }, reduced: new Map() };
  }
}

interface Expansion {
  readonly schema: GraphQLSchema;
  readonly guards: FieldGuards;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly uses: GuardedUse[];
  fields: number;
}

interface Position {
  readonly hole: Hole;
  readonly path: readonly string[];
  readonly errorPath: readonly string[];
  readonly inList: boolean;
  readonly conditions: readonly (readonly DirectiveNode[])[];
}

/** Writes fragments out in place, so that each field node stands for one place in the answer, and notes guarded ones. */
function expand(set: SelectionSetNode, typeName: string, context: Expansion, at: Position): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    const inside = selection.directives?.length ? { ...at, conditions: [...at.conditions, selection.directives] } : at;
    if (selection.kind === Kind.FIELD) return expandField(selection, typeName, context, inside);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(selection.name.value)! : selection;
    const narrowed = fragment.typeCondition?.name.value ?? typeName;
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: fragment.typeCondition,
      directives: selection.directives,
      selectionSet: expand(fragment.selectionSet, narrowed, context, inside),
    };
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function expandField(node: FieldNode, typeName: string, context: Expansion, at: Position): FieldNode {
  context.fields += 1;
  if (context.fields > MAX_EXPANDED_FIELDS)
    throw refusal(
      'TOKEN_LIMIT',
      `With its fragments written out the operation has more than ${MAX_EXPANDED_FIELDS} fields.`,
      {
        limit: MAX_EXPANDED_FIELDS,
        ofDocument: true,
      },
    );
  const parent = context.schema.getType(typeName);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const copy = { ...node } as { -readonly [Key in keyof FieldNode]: FieldNode[Key] };
  if (!field) return copy;
  const key = node.alias?.value ?? node.name.value;
  const path = [...at.path, key];
  const errorPath = at.inList ? at.errorPath : path;
  const hole: Hole = isNonNullType(field.type) ? at.hole : { path, errorPath, node: copy };
  const coordinate = `${typeName}.${node.name.value}`;
  const guards = context.guards.get(coordinate);
  if (guards) context.uses.push({ coordinate, guards, conditions: at.conditions, hole });
  if (node.selectionSet)
    copy.selectionSet = expand(node.selectionSet, getNamedType(field.type).name, context, {
      hole,
      path,
      errorPath,
      inList: at.inList || isListed(field.type),
      conditions: at.conditions,
    });
  return copy;
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The operation without its holes; null when nothing of it is left or the whole answer is null. */
function reduce(operation: OperationDefinitionNode, holes: readonly Hole[]): DocumentNode | null {
  if (holes.some((hole) => hole.node === null)) return null;
  const removed = new Set<SelectionNode>(holes.map((hole) => hole.node!));
  const selectionSet = without(operation.selectionSet, removed, true);
  if (!selectionSet) return null;
  const used = variablesIn(selectionSet);
  const variableDefinitions = operation.variableDefinitions?.filter((definition) =>
    used.has(definition.variable.name.value),
  );
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet, variableDefinitions }] };
}

function without(set: SelectionSetNode, removed: ReadonlySet<SelectionNode>, atRoot: boolean): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (removed.has(selection)) return [];
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return [selection];
    const inner = without(selection.selectionSet, removed, selection.kind === Kind.INLINE_FRAGMENT);
    return inner ? [{ ...selection, selectionSet: inner }] : [];
  });
  if (selections.length > 0) return { kind: Kind.SELECTION_SET, selections };
  if (atRoot) return null;
  const placeholder: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '__typename' },
    alias: { kind: Kind.NAME, value: PLACEHOLDER },
  };
  return { kind: Kind.SELECTION_SET, selections: [placeholder] };
}

function variablesIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) variablesIn(item, into);
  else if (value !== null && typeof value === 'object') {
    const node = value as { kind?: string; name?: { value: string } };
    if (node.kind === Kind.VARIABLE) into.add(node.name!.value);
    else for (const [key, part] of Object.entries(value)) if (key !== 'loc') variablesIn(part, into);
  }
  return into;
}

function fillHoles(data: Data, holes: readonly Hole[]): Data {
  if (holes.some((hole) => hole.path === null)) return null;
  const filled: Record<string, unknown> = { ...data };
  for (const hole of holes) fillHole(filled, hole.path!);
  return filled;
}

function fillHole(target: unknown, path: readonly string[]): void {
  if (Array.isArray(target)) for (const item of target) fillHole(item, path);
  else if (target !== null && typeof target === 'object') {
    const object = target as Record<string, unknown>;
    const [key, ...rest] = path;
    if (rest.length > 0) return fillHole(object[key!], rest);
    delete object[PLACEHOLDER];
    object[key!] = null;
  }
}

function isAsked(use: GuardedUse, variables: Readonly<Record<string, unknown>>): boolean {
  return use.conditions.every((directives) =>
    directives.every((directive) => {
      const name = directive.name.value;
      if (name !== 'include' && name !== 'skip') return true;
      const value = directive.arguments?.[0]?.value;
      const given =
        value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return name === 'include' ? given === true : given !== true;
    }),
  );
}

/** Whether who holds these scopes meets a guard; null is nobody. */
export function isMet(guard: Guard, held: HeldScopes): boolean {
  if (!held) return false;
  return guard.scopes.length === 0 || guard.scopes.some((alternative) => alternative.every((scope) => held.has(scope)));
}

function refusalsOf(uses: readonly GuardedUse[], held: HeldScopes, nothingLeft: boolean): GraphQLError[] {
  const seen = new Set<string>();
  return uses.flatMap(({ coordinate, guards, hole }) => {
    const key = `${coordinate} ${hole.errorPath.join('.')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const path = hole.path === null ? undefined : hole.errorPath;
    if (!held)
      return refusal('UNAUTHENTICATED', `Sign in to read ${coordinate}.`, {
        status: nothingLeft ? 401 : 200,
        field: coordinate,
        path,
      });
    const requiredScopes = guards.find((guard) => !isMet(guard, held))!.scopes;
    const needed = requiredScopes.map((alternative) => alternative.join(' and ')).join(', or ');
    return refusal('FORBIDDEN', `Your account may not read ${coordinate}: it needs the scope ${needed}.`, {
      status: nothingLeft ? 403 : 200,
      field: coordinate,
      requiredScopes,
      path,
    });
  });
}
