import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Grant } from './grant.entity.js';

/** Words of a grant in small letters, for the search. Triggers of the grants write it, nobody else. */
@Entity({ tableName: 'case_text' })
@Index({
  name: 'case_text_parts_index',
  expression: 'create index case_text_parts_index on grants.case_text using gin (grants.parts(text))',
})
export class CaseText {
  [PrimaryKeyProp]?: 'caseId';

  @OneToOne({
    entity: () => Grant,
    fieldName: 'case_id',
    mapToPk: true,
    primary: true,
    owner: true,
    deleteRule: 'cascade',
  })
  caseId!: string;

  @Property({ type: 'text' })
  text!: string;
}
