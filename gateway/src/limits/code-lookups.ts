import { Kind, parse, visit, type DocumentNode } from 'graphql';

/** Tag of a query field that answers whoever knows a code: tries are counted, because codes could be guessed. */
export const BY_CODE = 'by-code';

/** Names of the query fields of a supergraph that carry the tag `by-code`. */
export function readCodeFields(supergraph: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value !== 'Query') continue;
    for (const field of node.fields ?? [])
      for (const { name, arguments: args } of field.directives ?? []) {
        const value = name.value === 'tag' ? args?.find((one) => one.name.value === 'name')?.value : undefined;
        if (value?.kind === Kind.STRING && value.value === BY_CODE) names.add(field.name.value);
      }
  }
  return names;
}

/** How many codes an operation tries: an alias more is a try more. */
export function countCodeLookups(
  document: DocumentNode,
  rootFields: ReadonlySet<string>,
  codeFields: ReadonlySet<string>,
): number {
  if (![...rootFields].some((name) => codeFields.has(name))) return 0;
  let tries = 0;
  visit(document, {
    Field(node) {
      if (codeFields.has(node.name.value)) tries += 1;
    },
  });
  return tries;
}
