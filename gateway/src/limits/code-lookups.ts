import { Kind, parse, visit, type DocumentNode, type ExecutionResult, type OperationDefinitionNode } from 'graphql';

/** Tag of a root field that answers whoever knows a code: tries are counted, because codes could be guessed. */
export const BY_CODE = 'by-code';

/** Names of the query and mutation fields of a supergraph that carry the tag `by-code`. */
export function readCodeFields(supergraph: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !['Query', 'Mutation'].includes(node.name.value)) continue;
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

/**
 * How many of the codes that a trusted document tried were right: a field that is not null, or a payload that refuses
 * nothing or holds more than its refusals. Only of trusted documents, whose fields keep their names, does the answer prove it.
 */
export function countCodesKnown(
  operation: OperationDefinitionNode,
  codeFields: ReadonlySet<string>,
  data: ExecutionResult['data'],
): number {
  return operation.selectionSet.selections.filter(
    (one) => one.kind === Kind.FIELD && codeFields.has(one.name.value) && isKnown(data?.[one.name.value]),
  ).length;
}

function isKnown(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('userErrors' in answer)) return answer != null;
  const { userErrors, clientMutationId: _id, __typename: _name, ...rest } = answer as Record<string, unknown>;
  return (Array.isArray(userErrors) && userErrors.length === 0) || Object.values(rest).some((value) => value != null);
}
