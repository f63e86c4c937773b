import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/** Values that samples are made of. */
export interface SampleValues {
  /** Used for every argument or input field of type ID. */
  readonly id: string;
  readonly code: string;
}

/**
 * A document that asks for one root field with an argument for everything it takes.
 * @param kind `query` or `mutation`
 */
export function sampleDocument(kind: string, field: GraphQLField<unknown, unknown>, values: SampleValues): string {
  const args = sampleArguments(field, values);
  return `${kind} { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${sampleSelection(field.type, 0)} }`;
}

/** An argument for everything that a field needs, and for what says of which union. */
export function sampleArguments(field: GraphQLField<unknown, unknown>, values: SampleValues): string[] {
  return (
    field.args
      // tradeUnion takes either an id or a code.
      .filter((arg) => !(arg.name === 'code' && field.args.some((other) => other.name === 'id')))
      .filter((arg) => isNonNullType(arg.type) || ['id', 'withinId', 'filter'].includes(arg.name))
      .map((arg) => `${arg.name}: ${sampleInput(arg.type, arg.name, values, 0)}`)
  );
}

function sampleInput(type: GraphQLInputType, name: string, values: SampleValues, depth: number): string {
  if (isNonNullType(type)) return sampleInput(type.ofType, name, values, depth);
  if (isListType(type)) return `[${sampleInput(type.ofType, name, values, depth)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name === 'withinId' || field.name === 'unionId',
    );
    return `{ ${fields.map((field) => `${field.name}: ${sampleInput(field.type, field.name, values, depth + 1)}`).join(', ')} }`;
  }
  if (!isScalarType(type)) throw new Error(`no sample for ${String(type)}`);
  if (type.name === 'ID') return JSON.stringify(values.id);
  if (type.name === 'Int' || type.name === 'Float') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Date') return '"2026-01-05"';
  if (type.name === 'DateTime') return '"2027-01-05T00:00:00Z"';
  if (type.name === 'Money') return '"100.00"';
  if (name === 'clientMutationId') return JSON.stringify(`sample-${Math.abs(hash(JSON.stringify(values)))}`);
  return JSON.stringify(name === 'code' ? values.code : 'sample text');
}

/** Ids and counts two levels deep: enough to see whose data an answer holds. */
function sampleSelection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named) || !isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return ['id', 'totalCount', 'username', 'code'].includes(field.name) ? [field.name] : [];
    if (depth < 3 && ['edges', 'node', 'userErrors', 'outcomes', 'account'].includes(field.name))
      return [`${field.name} ${sampleSelection(field.type, depth + 1)}`];
    return [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + character.codePointAt(0)!) | 0;
  return value;
}
