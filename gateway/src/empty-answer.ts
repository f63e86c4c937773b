import { collectFields } from '@graphql-tools/utils';
import {
  isNonNullType,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * The data of an operation of which every field failed: null for each root field, or null for the whole when one of
 * them must not be null. The engine gives no data at all then, which clients take for a request that never ran.
 */
export function emptyAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult['data'] {
  const root = schema.getRootType(operation.operation);
  if (!root) return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const values = { coerced: { ...variables }, sources: {} };
  const { fields } = collectFields(schema, fragments, values, root, operation.selectionSet);
  const data: Record<string, unknown> = {};
  for (const [key, [node]] of fields) {
    const field = root.getFields()[node!.name.value];
    if (field && isNonNullType(field.type)) return null;
    data[key] = field ? null : root.name;
  }
  return data;
}
