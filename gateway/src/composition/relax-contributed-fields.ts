import {
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

interface Subgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Directives whose fields are not answered by this subgraph alone. */
const SHARED = new Set(['external', 'shareable']);

/**
 * Makes nullable what a subgraph adds to an entity that another subgraph owns. Otherwise an outage of the one would,
 * by GraphQL's null propagation, take the other's fields with it: with `TradeUnion.venueSummary: VenueSummary!` a union
 * would have no name while venue is down.
 *
 * An entity's owner is the subgraph with a query that returns it by itself (`tradeUnion: TradeUnion`); an entity that
 * no subgraph or more than one offers like that stays as it is.
 */
export function relaxContributedFields(subgraphs: readonly Subgraph[]): Subgraph[] {
  const owners = ownersOf(subgraphs);
  return subgraphs.map(({ name, typeDefs }) => {
    const relax = (node: ObjectNode): ObjectNode | undefined => {
      const owner = owners.get(node.name.value);
      const key = keyFieldsOf(node);
      if (owner === undefined || owner === name || key === null) return undefined;
      const fields = node.fields?.map((field) =>
        field.type.kind !== Kind.NON_NULL_TYPE || key.has(field.name.value) || isShared(field)
          ? field
          : { ...field, type: field.type.type },
      );
      return { ...node, fields };
    };
    return { name, typeDefs: visit(typeDefs, { ObjectTypeDefinition: relax, ObjectTypeExtension: relax }) };
  });
}

function ownersOf(subgraphs: readonly Subgraph[]): Map<string, string> {
  const offered = new Map<string, Set<string>>();
  for (const { name, typeDefs } of subgraphs)
    for (const node of typeDefs.definitions) {
      if (!isObject(node) || node.name.value !== 'Query') continue;
      for (const field of node.fields ?? []) {
        const type = singleType(field.type);
        if (type) offered.set(type, (offered.get(type) ?? new Set()).add(name));
      }
    }
  return new Map([...offered].flatMap(([type, names]) => (names.size === 1 ? [[type, [...names][0]!] as const] : [])));
}

/** The type's name when a field returns one of it, not a list. */
function singleType(type: TypeNode): string | null {
  if (type.kind === Kind.NON_NULL_TYPE) return singleType(type.type);
  return type.kind === Kind.NAMED_TYPE ? type.name.value : null;
}

/** Names of the fields in the entity's keys; null when the type is no entity. */
function keyFieldsOf(node: ObjectNode): Set<string> | null {
  const keys = (node.directives ?? []).filter((directive) => directive.name.value === 'key');
  if (keys.length === 0) return null;
  const text = keys.flatMap((key) =>
    (key.arguments ?? []).flatMap((argument) =>
      argument.name.value === 'fields' && argument.value.kind === Kind.STRING ? [argument.value.value] : [],
    ),
  );
  return new Set(text.join(' ').match(/\w+/g));
}

function isShared(field: FieldDefinitionNode): boolean {
  return field.directives?.some((directive) => SHARED.has(directive.name.value)) ?? false;
}

function isObject(node: { kind: string }): node is ObjectNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}
