import { createHash } from 'node:crypto';

/** A competition as another system exports it (docs/interchange/competition.md), which takes entries of so many persons. */
export function competitionFile(entrants: number): object {
  const contestants = Array.from({ length: entrants }, (_, index) => ({
    id: idOf(`contestant ${index}`),
    name: `选手${index + 1}`,
    personNo: null,
    teamId: null,
    union: null,
  }));
  return {
    formatVersion: 'gonghui-competition/1.0',
    exportedAt: '2026-11-20T02:00:00Z',
    competition: {
      id: idOf('competition'),
      name: '万人答题竞赛',
      year: 2026,
      edition: null,
      theme: null,
      class: 'PROVINCIAL_CLASS_III',
      status: 'ENTRY_OPEN',
      statusReason: null,
      convertsResults: false,
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
      entryOpensOn: null,
      entryClosesOn: null,
      hosts: [{ id: idOf('union'), code: '610800', name: '榆林市总工会' }],
      outsideBodies: [],
      conditionChanges: [],
    },
    teams: [],
    contestants,
    events: [
      {
        id: idOf('event'),
        name: '安全知识',
        scoredUnit: 'CONTESTANT',
        minEntries: 1,
        maxEntries: null,
        maxPerUnion: null,
        entries: contestants.map(({ id, name }) => ({
          id: idOf(`entry of ${id}`),
          contestantId: id,
          teamId: null,
          label: name,
          union: null,
          status: 'ENTERED',
          withdrawnBecause: null,
        })),
        rounds: [
          {
            id: idOf('round'),
            name: '决赛',
            stage: 'PENDING',
            advancement: null,
            appealHours: 2,
            postedAt: null,
            appealsUntil: null,
            quota: null,
            confirmedAt: null,
            confirmedBy: null,
            entries: [],
            schemes: [],
            panels: [],
            draw: null,
            appeals: [],
            corrections: [],
            lots: [],
          },
        ],
      },
    ],
  };
}

/** An id that is the same in every run and cannot be packed. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
