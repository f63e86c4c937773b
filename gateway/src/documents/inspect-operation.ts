import {
  getOperationAST,
  Kind,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from '../refusal.js';
import type { DocumentLimits } from './document-limits.js';

/** Plain facts of an operation, from its text alone. */
export interface OperationShape {
  readonly operation: OperationDefinitionNode;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Name given by the client, if any. */
  readonly name: string | null;
  /** Names (not aliases) of the root fields, fragments included. */
  readonly rootFields: ReadonlySet<string>;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Looks at a validated document; fragment cycles must have been refused before.
 * @throws GraphQLError `BAD_REQUEST` when the operation to run is not clear, `BAD_USER_INPUT` for text that no database stores
 */
export function inspectOperation(document: DocumentNode, operationName: string | null | undefined): OperationShape {
  const operation = getOperationAST(document, operationName);
  const known = operation && inspected.get(operation);
  if (known) return known;
  const shape = inspect(document, operation, operationName);
  inspected.set(shape.operation, shape);
  return shape;
}

const inspected = new WeakMap<OperationDefinitionNode, OperationShape>();

function inspect(
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  operationName: string | null | undefined,
): OperationShape {
  if (!operation)
    throw refusal(
      'BAD_REQUEST',
      operationName
        ? `The document has no operation named ${JSON.stringify(operationName)}.`
        : 'The document has more than one operation: send operationName.',
      { ofDocument: true },
    );
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field(node) {
      if (!node.alias) return;
      aliases += 1;
      // `__proto__` and `__typename` mean something to JavaScript and to federation.
      if (node.alias.value.startsWith('__'))
        throw refusal(
          'BAD_USER_INPUT',
          `An alias must not begin with two underscores, as "${node.alias.value}" does.`,
          { ofDocument: true },
        );
    },
    Directive() {
      directives += 1;
    },
    StringValue(node) {
      if (node.value.includes('\0'))
        throw refusal('BAD_USER_INPUT', 'Text must not contain the character NUL.', { ofDocument: true });
    },
  });
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part.selectionSet] as const] : [],
    ),
  );
  return {
    operation,
    kind: operation.operation,
    name: operation.name?.value ?? null,
    rootFields: rootFieldsOf(operation.selectionSet, fragments),
    depth: depthOf(operation.selectionSet, fragments, new Map()),
    aliases,
    directives,
  };
}

/** @throws GraphQLError naming the bound that the operation exceeds and the bound itself */
export function refuseBeyondLimits(shape: OperationShape, limits: DocumentLimits): void {
  const bounds = [
    ['DEPTH_LIMIT', 'nested levels', shape.depth, limits.depth],
    ['ALIAS_LIMIT', 'aliases', shape.aliases, limits.aliases],
    ['DIRECTIVE_LIMIT', 'directives', shape.directives, limits.directives],
  ] as const;
  for (const [code, what, count, limit] of bounds)
    if (count > limit && !introspects(shape))
      throw refusal(code, `The operation has ${count} ${what}; the limit is ${limit}.`, {
        count,
        limit,
        ofDocument: true,
      });
}

/** Whether the operation asks for the schema itself. */
export function introspects(shape: OperationShape): boolean {
  return [...shape.rootFields].some((field) => INTROSPECTION.has(field));
}

type Fragments = ReadonlyMap<string, SelectionSetNode>;

function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD)
      deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known) : 0));
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known));
    else {
      const name = selection.name.value;
      let depth = known.get(name);
      if (depth === undefined) {
        const fragment = fragments.get(name);
        depth = fragment ? depthOf(fragment, fragments, known) : 0;
        known.set(name, depth);
      }
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

function rootFieldsOf(
  set: SelectionSetNode,
  fragments: Fragments,
  into = new Set<string>(),
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) into.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFieldsOf(selection.selectionSet, fragments, into, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) rootFieldsOf(fragment, fragments, into, seen);
    }
  }
  return into;
}
