import {
  coerceInputValue,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

/** Most problems that are told of one request. */
const MOST = 20;

/**
 * What is wrong with the variables of an operation: where, and what is expected there. What was sent is not repeated, as
 * GraphQL would: it may be a name or a number of somebody, and errors are written to files and shown to others.
 */
export function variableProblems(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): string[] {
  return definitions
    .flatMap((definition) => {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type);
      if (!isInputType(type)) return [`Variable "$${name}" is of no type that can be sent.`];
      const value = given[name];
      if (value === undefined)
        return isNonNullType(type) && !definition.defaultValue
          ? [`Variable "$${name}" of required type "${String(type)}" was not provided.`]
          : [];
      const problems: string[] = [];
      coerceInputValue(value, type, (path, invalid, error) => {
        const place = [name, ...path].join('.');
        problems.push(
          `Variable "$${name}" is wrong at "${place}": ${reasonOf(error.message, typeAt(type, path), invalid)}`,
        );
      });
      return problems;
    })
    .slice(0, MOST);
}

/** GraphQL's own reason where it speaks of the schema alone, and otherwise what was expected. */
function reasonOf(message: string, type: GraphQLInputType, invalid: unknown): string {
  if (/^Field "\w+" of required type "[^"]+" was not provided\.$/.test(message)) return message;
  const unknown = /^Field "([^"]*)" is not defined by type "\w+"\./.exec(message);
  if (unknown) return /^[A-Za-z_]\w*$/.test(unknown[1]!) ? unknown[0] : 'A field is not defined by its type.';
  return `Expected ${String(type)}${invalid === null ? ', not null' : ''}.`;
}

/** The type of what stands at a path of a value. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  const [key, ...rest] = path;
  if (key === undefined) return type;
  const bare = getNullableType(type);
  if (isListType(bare)) return typeAt(bare.ofType, typeof key === 'number' ? rest : path);
  const field = isInputObjectType(bare) ? bare.getFields()[key] : undefined;
  return field ? typeAt(field.type, rest) : type;
}
