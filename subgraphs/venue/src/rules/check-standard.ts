import { checkName, checkNotFuture, checkReason, type Problem } from '@gonghui/kit/rules';

type Checked = readonly (readonly [field: string, code: string, problem: Problem])[];

/** A standard as it is said to be. */
export interface StandardDescription {
  readonly title: string;
  readonly venueKinds: readonly string[];
  readonly items: readonly string[];
  readonly issuedOn: string;
  readonly source: string;
}

/** An inspection as it is said to have been. */
export interface InspectionDescription {
  readonly inspectedOn: string;
  readonly met: readonly string[];
  readonly note?: string | null;
}

/** Most items one standard may have. Design: a form shows them all. */
const MAX_ITEMS = 30;

/** What is wrong with a standard: it must say which venues it is for, what it asks and by whose word. */
export function checkStandard(
  { title, venueKinds, items, issuedOn, source }: StandardDescription,
  today: string,
): Checked {
  return [
    ['title', 'NAME_INVALID', checkName(title, 'The title')],
    ['venueKinds', 'KINDS_MISSING', venueKinds.length === 0 ? 'Name the kinds of venue that it is for.' : null],
    ['items', 'ITEMS_INVALID', checkItems(items)],
    ['issuedOn', 'ISSUED_IN_FUTURE', checkNotFuture(issuedOn, today)],
    ['source', 'SOURCE_MISSING', checkReason(source, 'The source')],
  ];
}

/** What is wrong with an inspection by a standard. */
export function checkInspection(
  { items, issuedOn }: Pick<StandardDescription, 'items' | 'issuedOn'>,
  { inspectedOn, met, note }: InspectionDescription,
  today: string,
): Checked {
  const unknown = met.find((item) => !items.includes(item));
  return [
    ['inspectedOn', 'INSPECTED_IN_FUTURE', checkNotFuture(inspectedOn, today)],
    [
      'inspectedOn',
      'BEFORE_STANDARD',
      inspectedOn < issuedOn ? `The standard is in force since ${issuedOn}; nothing was inspected by it before.` : null,
    ],
    [
      'met',
      'ITEM_UNKNOWN',
      unknown === undefined ? null : `“${unknown.slice(0, 40)}” is no item of this standard: ${items.join(', ')}.`,
    ],
    ['note', 'TEXT_INVALID', note == null || note.trim() === '' ? null : checkReason(note, 'The note')],
  ];
}

function checkItems(items: readonly string[]): Problem {
  if (items.length === 0 || items.length > MAX_ITEMS)
    return `A standard has 1 to ${MAX_ITEMS} items; there are ${items.length}.`;
  for (const item of items) {
    const problem = checkName(item, `“${item.slice(0, 20)}”`);
    if (problem) return problem;
  }
  const trimmed = items.map((item) => item.trim());
  const twice = trimmed.find((item, index) => trimmed.indexOf(item) < index);
  return twice === undefined ? null : `“${twice}” stands in the list twice.`;
}
