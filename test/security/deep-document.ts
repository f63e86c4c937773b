import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { sampleArguments, type SampleValues } from './sample-document.js';

/** Objects that a document nests: enough to come from a list to what its rows hold. */
const MAX_DEPTH = 6;

/** Which fields a document asks for, by `Type.field`. */
export type Asked = (coordinate: string) => boolean;

/** A document that asks one root field for everything below it that is `asked`, each type once on a way. */
export function deepDocument(field: GraphQLField<unknown, unknown>, values: SampleValues, asked: Asked): string {
  return `query { ${selected(field, values, asked, [])} }`;
}

/** Everything of an object of that type that is asked, for a document of one's own. */
export function deepSelection(type: GraphQLObjectType, values: SampleValues, asked: Asked): string {
  return selection(type, values, asked, []);
}

function selected(
  field: GraphQLField<unknown, unknown>,
  values: SampleValues,
  asked: Asked,
  above: readonly string[],
): string {
  const args = sampleArguments(field, values);
  const called = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  const type = getNamedType(field.type);
  return isObjectType(type) ? `${called} ${selection(type, values, asked, above)}` : called;
}

function selection(type: GraphQLObjectType, values: SampleValues, asked: Asked, above: readonly string[]): string {
  const way = [...above, type.name];
  const fields = Object.values(type.getFields()).filter((field) => {
    if (!asked(`${type.name}.${field.name}`)) return false;
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return true;
    return !way.includes(inner.name) && way.filter((name) => !/(Connection|Edge)$/.test(name)).length < MAX_DEPTH;
  });
  return `{ ${['__typename', ...fields.map((field) => selected(field, values, asked, way))].join(' ')} }`;
}

/** What an answer shows: the coordinates of all fields that hold something, and each object's id by its type. */
export interface Shown {
  readonly coordinates: Set<string>;
  readonly ids: Map<string, Set<string>>;
}

/** Adds what an answer shows. @param data the answer to a document of `deepDocument` */
export function addShown(schema: GraphQLSchema, shown: Shown, data: unknown): void {
  if (Array.isArray(data)) for (const part of data) addShown(schema, shown, part);
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return;
  const { __typename: name, ...fields } = data as Readonly<Record<string, unknown>>;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  for (const [key, value] of Object.entries(fields)) {
    if (isObjectType(type) && !isEmpty(value)) {
      shown.coordinates.add(`${type.name}.${key}`);
      if (key === 'id') shown.ids.set(type.name, (shown.ids.get(type.name) ?? new Set()).add(String(value)));
    }
    addShown(schema, shown, value);
  }
}

/** Whether nothing is shown: an empty list tells no more than null. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).every((key) => key === '__typename');
}
