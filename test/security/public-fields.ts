/**
 * Root fields that answer anybody, on purpose: the live board of a competition, which its organizer shows; a
 * certificate, to whoever holds its serial; the months of a household, to whoever holds its code;
 * an online contest, to whoever holds an entry code: 79 random bits, which nobody finds by trying. Each but the board
 * carries the tag `by-code`: the gateway counts wrong codes.
 */
export const PUBLIC_FIELDS: ReadonlySet<string> = new Set([
  'Query.liveBoard',
  'Query.certificate',
  'Query.beneficiaryPayments',
  'Query.contestEntry',
  'Query.contestReview',
  'Mutation.startContestAttempt',
  'Mutation.saveContestAnswers',
  'Mutation.submitContestAttempt',
]);
