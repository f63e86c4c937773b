import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { refusal } from '../refusal.js';

/** How often a document may ask for the same field at the same place. */
const MAX_REPETITION = 50;
/** Most field nodes that a document may have once its fragments are written out. */
export const MAX_EXPANDED_FIELDS = 20_000;

interface Place {
  count: number;
  readonly inside: Map<string, Place>;
}

/**
 * Refuses a document that repeats itself. Validation compares each pair of fields that share a place in the answer, so
 * a few thousand repetitions of one field would keep a processor busy for seconds. Runs before validation: fragments
 * may be missing or go in circles.
 * @throws GraphQLError `REPETITION_LIMIT` or `TOKEN_LIMIT`
 */
export function refuseRepetition(document: DocumentNode): void {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const open = new Set<FragmentDefinitionNode>();
  const reached = new Set<FragmentDefinitionNode>();
  let fields = 0;

  const walk = (set: SelectionSetNode, place: Place): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const there = place.inside.get(key) ?? { count: 0, inside: new Map<string, Place>() };
        place.inside.set(key, there);
        there.count += 1;
        fields += 1;
        if (there.count > MAX_REPETITION)
          throw refusal(
            'REPETITION_LIMIT',
            `The document asks for "${key}" more than ${MAX_REPETITION} times at the same place.`,
            {
              limit: MAX_REPETITION,
              ofDocument: true,
            },
          );
        if (fields > MAX_EXPANDED_FIELDS)
          throw refusal(
            'TOKEN_LIMIT',
            `With its fragments written out the document has more than ${MAX_EXPANDED_FIELDS} fields.`,
            {
              limit: MAX_EXPANDED_FIELDS,
              ofDocument: true,
            },
          );
        if (selection.selectionSet) walk(selection.selectionSet, there);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, place);
      else {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || open.has(fragment)) continue;
        open.add(fragment);
        reached.add(fragment);
        walk(fragment.selectionSet, place);
        open.delete(fragment);
      }
    }
  };

  const nowhere = (): Place => ({ count: 0, inside: new Map() });
  for (const part of document.definitions)
    if (part.kind === Kind.OPERATION_DEFINITION) walk(part.selectionSet, nowhere());
  // Validation looks at fragments that nobody uses as well.
  for (const fragment of fragments.values()) if (!reached.has(fragment)) walk(fragment.selectionSet, nowhere());
}
