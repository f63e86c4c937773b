import type { CompetitionClass } from '@/gql/graphql';
import type { LookupOption } from '@/ui/form/form-field';

/** What a competition is said to be, as it is typed. */
export interface CompetitionDraft {
  name: string;
  year: string;
  edition: string;
  theme: string;
  competitionClass: CompetitionClass;
  organizer: LookupOption | null;
  coHosts: readonly LookupOption[];
  outsideBodies: string;
  venue: LookupOption | null;
  startsOn: string;
  endsOn: string;
  entryOpensOn: string;
  entryClosesOn: string;
  convertsResults: boolean;
}

/** A draft of that year; class III needs no approval. */
export const newCompetition = (year: string): CompetitionDraft => ({
  name: '',
  year,
  edition: '',
  theme: '',
  competitionClass: 'PROVINCIAL_CLASS_III',
  organizer: null,
  coHosts: [],
  outsideBodies: '',
  venue: null,
  startsOn: '',
  endsOn: '',
  entryOpensOn: '',
  entryClosesOn: '',
  convertsResults: false,
});

/** A field of the draft that is wrong, and why. */
export type CompetitionProblem = 'required' | 'integer' | 'order' | 'entryOrder';

/** What is wrong with a draft, by field. */
export function problemsOfCompetition(
  draft: CompetitionDraft,
): Partial<Record<keyof CompetitionDraft, CompetitionProblem>> {
  const { name, year, edition, organizer, startsOn, endsOn, entryOpensOn, entryClosesOn } = draft;
  const isAfter = (first: string, then: string): boolean => first !== '' && then !== '' && then < first;
  return {
    ...(name.trim().length < 2 ? { name: 'required' } : {}),
    ...(/^\d{4}$/.test(year.trim()) ? {} : { year: 'integer' }),
    ...(edition.trim() === '' || /^[1-9]\d{0,2}$/.test(edition.trim()) ? {} : { edition: 'integer' }),
    ...(organizer ? {} : { organizer: 'required' }),
    ...(isAfter(startsOn, endsOn) ? { endsOn: 'order' } : {}),
    ...(isAfter(entryOpensOn, entryClosesOn) ? { entryClosesOn: 'order' } : {}),
    ...(isAfter(entryClosesOn, endsOn) ? { entryClosesOn: 'entryOrder' } : {}),
  };
}

/** What creating and updating take alike. */
export function competitionInput(draft: CompetitionDraft) {
  return {
    name: draft.name.trim(),
    edition: draft.edition.trim() === '' ? null : Number(draft.edition),
    theme: draft.theme.trim() || null,
    coHosts: draft.coHosts.map(({ id, label }) => ({ unionId: id, name: label })),
    outsideBodies: draft.outsideBodies
      .split(/[\n、;；]/)
      .map((body) => body.trim())
      .filter((body) => body !== ''),
    startsOn: draft.startsOn || null,
    endsOn: draft.endsOn || null,
    entryOpensOn: draft.entryOpensOn || null,
    entryClosesOn: draft.entryClosesOn || null,
    venueId: draft.venue?.id ?? null,
    convertsResults: draft.convertsResults,
  };
}
