/**
 * Root fields that answer anybody, on purpose: the live board of a competition, which its organizer shows; a
 * certificate, to whoever holds its serial; the months of a household, to whoever holds its code;
 * an online contest, to whoever holds an entry code: 79 random bits, which nobody finds by trying; hours of a
 * counsellor, to whoever holds the code of a household or of a booking. Each but the board and the list of hotlines
 * carries the tag `by-code`: the gateway counts wrong codes.
 */
export const PUBLIC_FIELDS: ReadonlySet<string> = new Set([
  'Query.liveBoard',
  'Query.certificate',
  'Query.beneficiaryPayments',
  'Query.contestEntry',
  'Query.contestReview',
  'Query.counsellingHours',
  'Query.generalPsychologicalServices',
  'Query.counsellingBooking',
  'Mutation.startContestAttempt',
  'Mutation.saveContestAnswers',
  'Mutation.submitContestAttempt',
  'Mutation.bookCounselling',
  'Mutation.cancelCounselling',
]);
