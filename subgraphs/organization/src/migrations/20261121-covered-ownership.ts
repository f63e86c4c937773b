import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Who owns the units that unions cover, for programmes that are meant for some owners alone (S119). */
export const coveredOwnership: SqlMigration = {
  name: '20261121_covered_ownership',
  up: [
    `create or replace view reference.covered_unit as
     select c.union_id, u.id as unit_id, u.name, u.kind, u.scale, u.employees, u.ownership
       from organization.coverage c join organization.unit u on u.id = c.unit_id
      where c.valid_from <= tree.today() and (c.valid_to is null or c.valid_to > tree.today())
        and (${scopePolicy('c.union_id')})`,
  ],
};
