import { Kind, parse, type DirectiveNode, type DocumentNode, type TypeNode, type ValueNode } from 'graphql';

/** What a caller must hold to read a field. */
export interface Guard {
  /**
   * Alternatives, each a list of scopes held together; any one suffices. No alternatives: being signed in suffices.
   */
  readonly scopes: readonly (readonly string[])[];
}

/** Guards of a field as `Type.field`; all of them must be met. */
export type FieldGuards = ReadonlyMap<string, readonly Guard[]>;

/**
 * Reads `@authenticated` and `@requiresScopes` from a supergraph. A directive on a type guards its fields and every
 * field that returns it; a field of an interface is guarded like the same field of every type behind the interface.
 * @throws Error when the supergraph uses `@policy`, which this gateway cannot enforce
 */
export function readFieldGuards(supergraph: string): FieldGuards {
  const document = parse(supergraph, { noLocation: true });
  const typeGuards = new Map<string, readonly Guard[]>();
  for (const node of document.definitions)
    if ('name' in node && node.name && 'directives' in node) typeGuards.set(node.name.value, guardsOf(node.directives));

  const guards = new Map<string, readonly Guard[]>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const ofType = typeGuards.get(node.name.value) ?? [];
    for (const field of node.fields ?? []) {
      const all = [...ofType, ...guardsOf(field.directives), ...(typeGuards.get(nameOf(field.type)) ?? [])];
      if (all.length > 0) guards.set(`${node.name.value}.${field.name.value}`, all);
    }
  }
  addGuardsBehindInterfaces(document, guards);
  return guards;
}

function addGuardsBehindInterfaces(document: DocumentNode, guards: Map<string, readonly Guard[]>): void {
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name } of node.interfaces ?? [])
      for (const field of node.fields ?? []) {
        const behind = guards.get(`${node.name.value}.${field.name.value}`);
        const key = `${name.value}.${field.name.value}`;
        if (behind) guards.set(key, [...(guards.get(key) ?? []), ...behind]);
      }
  }
}

function guardsOf(directives: readonly DirectiveNode[] | undefined): Guard[] {
  return (directives ?? []).flatMap((directive): Guard[] => {
    switch (directive.name.value) {
      case 'authenticated':
        return [{ scopes: [] }];
      case 'requiresScopes': {
        const scopes = directive.arguments?.find((argument) => argument.name.value === 'scopes')?.value;
        return [{ scopes: listOf(scopes).map((alternative) => listOf(alternative).map(textOf)) }];
      }
      case 'policy':
        throw new Error('The supergraph uses @policy, which the gateway does not enforce. Use @requiresScopes.');
      default:
        return [];
    }
  });
}

function listOf(value: ValueNode | undefined): readonly ValueNode[] {
  if (value?.kind === Kind.LIST) return value.values;
  return value ? [value] : [];
}

function textOf(value: ValueNode): string {
  if (value.kind !== Kind.STRING) throw new Error('@requiresScopes takes strings.');
  return value.value;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
