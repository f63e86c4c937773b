import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from '../refusal.js';

/** Items assumed on a page whose size the operation leaves open. */
const ASSUMED_PAGE = 50;
/** Items assumed in a list that has no page size. */
const ASSUMED_LIST = 10;
/** What one mutation counts for. */
const MUTATION_COST = 10;

/** What an operation may fetch at most. */
export interface OperationCost {
  /** Objects: each object field counts one, times the sizes of the lists around it. Plain values count nothing. */
  readonly cost: number;
  /** The fields that multiply, outermost first, e.g. `tradeUnions(500) > children(50)`; of the dearest branch. */
  readonly dearest: string;
}

interface Price {
  /** Counted once. */
  readonly fixed: number;
  /** Counted per item of the connection around it. */
  readonly perItem: number;
  readonly dearest: string;
}

const FREE: Price = { fixed: 0, perItem: 0, dearest: '' };

/** Counts before anything runs. Linear in the document, however its fragments nest. */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationCost {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const fragmentPrices = new Map<string, Price>();

  const priceOfSet = (set: SelectionSetNode, typeName: string): Price => {
    let fixed = 0;
    let perItem = 0;
    let dearest = '';
    let most = -1;
    for (const selection of set.selections) {
      let price = FREE;
      if (selection.kind === Kind.FIELD) price = priceOfField(selection, typeName);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        price = priceOfSet(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        price =
          fragmentPrices.get(name) ??
          (fragment ? priceOfSet(fragment.selectionSet, fragment.typeCondition.name.value) : FREE);
        fragmentPrices.set(name, price);
      }
      fixed += price.fixed;
      perItem += price.perItem;
      if (price.fixed + price.perItem > most) {
        most = price.fixed + price.perItem;
        dearest = price.dearest;
      }
    }
    return { fixed, perItem, dearest };
  };

  const priceOfField = (node: FieldNode, typeName: string): Price => {
    const parent = schema.getType(typeName);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || !isCompositeType(type) || type.name.startsWith('__')) return FREE;
    const inner = priceOfSet(node.selectionSet, type.name);
    const size = pageSize(field, node, variables);
    if (isPage(type.name)) {
      const items = size ?? ASSUMED_PAGE;
      return {
        fixed: 1 + inner.fixed + items * inner.perItem,
        perItem: 0,
        dearest: join(`${node.name.value}(${items})`, inner.dearest),
      };
    }
    const own = 1 + inner.fixed;
    if (!isList(field.type)) return { fixed: own, perItem: 0, dearest: inner.dearest };
    if (size === null && isPage(typeName)) return { fixed: 0, perItem: own, dearest: inner.dearest };
    const items = size ?? ASSUMED_LIST;
    return { fixed: 1 + items * own, perItem: 0, dearest: join(`${node.name.value}(${items})`, inner.dearest) };
  };

  const root = schema.getRootType(operation.operation);
  if (!root) return { cost: 0, dearest: '' };
  const { fixed, dearest } = priceOfSet(operation.selectionSet, root.name);
  const changes = operation.operation === 'mutation' ? operation.selectionSet.selections.length * MUTATION_COST : 0;
  return { cost: fixed + changes, dearest };
}

/** @throws GraphQLError `COST_LIMIT` with cost, limit and what to ask less of */
export function refuseBeyondCost({ cost, dearest }: OperationCost, limit: number): void {
  if (cost <= limit) return;
  const hint = dearest
    ? `Ask for smaller pages along ${dearest}, or fewer fields beneath them.`
    : 'Ask for less in one operation.';
  throw refusal('COST_LIMIT', `The operation may fetch ${cost} objects; the limit is ${limit}. ${hint}`, {
    cost,
    limit,
    hint,
    ofDocument: true,
  });
}

/** A page by Relay's convention: its `edges` or `nodes` have the size asked of the field that returns it. */
function isPage(typeName: string): boolean {
  return typeName.endsWith('Connection');
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The larger of the sizes asked for or defaulted; null when the field has none. */
function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const sizes = ['first', 'last'].flatMap((name): number[] => {
    const argument = field.args.find((candidate) => candidate.name === name);
    if (!argument) return [];
    const given = node.arguments?.find((candidate) => candidate.name.value === name)?.value;
    let size: unknown = argument.defaultValue;
    if (given?.kind === Kind.INT) size = Number(given.value);
    else if (given?.kind === Kind.NULL) size = null;
    else if (given?.kind === Kind.VARIABLE && given.name.value in variables) size = variables[given.name.value];
    return typeof size === 'number' ? [Math.max(0, size)] : [];
  });
  return sizes.length > 0 ? Math.max(...sizes) : null;
}

function join(outer: string, inner: string): string {
  return inner ? `${outer} > ${inner}` : outer;
}
