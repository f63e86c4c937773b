import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Units and the unions that cover them today, published for subgraphs that ask for the size of an enterprise. */
export const coveredUnit: SqlMigration = {
  name: '20261121_covered_unit',
  up: [
    `create view reference.covered_unit as
     select c.union_id, u.id as unit_id, u.name, u.kind, u.scale, u.employees
       from organization.coverage c join organization.unit u on u.id = c.unit_id
      where c.valid_from <= tree.today() and (c.valid_to is null or c.valid_to > tree.today())
        and (${scopePolicy('c.union_id')})`,
    `comment on view reference.covered_unit is 'Units with the unions that cover them today, as other subgraphs see them, limited to the scope of the transaction.'`,
  ],
};
