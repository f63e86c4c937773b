import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Screening programmes that other subgraphs may refer to, e.g. as what a grant is for. */
export const publishedProgrammes: SqlMigration = {
  name: '20261121_published_programmes',
  up: [
    `create view reference.screening_programme as
     select one.id, one.union_id, one.name
       from health.screening_programme one where ${scopePolicy('one.union_id')}`,
    `comment on view reference.screening_programme is 'Screening programmes as other subgraphs see them, limited to the scope of the transaction.'`,
  ],
};
