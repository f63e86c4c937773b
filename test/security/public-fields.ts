/** Root fields that answer anybody, on purpose: the live board of a competition, which its organizer shows. */
export const PUBLIC_FIELDS: ReadonlySet<string> = new Set(['Query.liveBoard']);
