import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Venues and projects that other subgraphs may name, e.g. as what a grant is for. */
export const publishedVenues: SqlMigration = {
  name: '20261121_published_venues',
  up: [
    `create view reference.venue as
     select v.id, v.union_id, v.name, v.kind, v.status from venue.venue v where ${scopePolicy('v.union_id')}`,
    `comment on view reference.venue is 'Venues as other subgraphs see them, limited to the scope of the transaction.'`,
    `create view reference.venue_project as
     select p.id, p.union_id, p.venue_id, p.title, p.status from venue.venue_project p where ${scopePolicy('p.union_id')}`,
    `create view reference.venue_project_source as
     select b.project_id, b.union_id, b.source, b.level, b.amount_fen
       from venue.budget_source b where ${scopePolicy('b.union_id')}`,
    `comment on view reference.venue_project_source is 'Where the budgets of building projects come from, as other subgraphs see them, limited to the scope of the transaction.'`,
    `comment on view reference.venue_project is 'Building projects as other subgraphs see them, limited to the scope of the transaction.'`,
  ],
};
