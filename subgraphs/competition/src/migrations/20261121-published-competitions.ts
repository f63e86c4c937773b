import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Competitions that other subgraphs may refer to, e.g. as what a grant is for. */
export const publishedCompetitions: SqlMigration = {
  name: '20261121_published_competitions',
  up: [
    `create view reference.competition as
     select one.id, one.union_id, one.name, one.year
       from competition.competition one where ${scopePolicy('one.union_id')}`,
    `comment on view reference.competition is 'Competitions as other subgraphs see them, limited to the scope of the transaction.'`,
  ],
};
