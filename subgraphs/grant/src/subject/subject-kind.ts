import { registerEnumType } from 'type-graphql';

/** What a grant is for: the type of its subject, which another subgraph owns. */
export enum SubjectKind {
  VENUE_PROJECT = 'VENUE_PROJECT',
  VENUE = 'VENUE',
  UNION = 'UNION',
  UNIT = 'UNIT',
  COMPETITION = 'COMPETITION',
  SCREENING_PROGRAMME = 'SCREENING_PROGRAMME',
}

registerEnumType(SubjectKind, {
  name: 'GrantSubjectKind',
  description: 'What a grant is for (补助对象).',
  valuesConfig: {
    VENUE_PROJECT: { description: 'A building project of a palace or club (阵地建设项目); venue subgraph.' },
    VENUE: { description: 'A palace, club or station (阵地); venue subgraph.' },
    UNION: { description: 'A union and its work (工会); organization subgraph.' },
    UNIT: { description: 'An employing unit (单位); organization subgraph.' },
    COMPETITION: { description: 'A competition (竞赛); competition subgraph.' },
    SCREENING_PROGRAMME: { description: 'A screening programme (筛查项目); health subgraph.' },
  },
});
