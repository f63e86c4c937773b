import { Entity, PrimaryKey, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Scheme } from './scheme.entity.js';

/** Applications of a scheme in one pay year: how many, asked, awarded. A trigger of the grants writes it, nobody else. */
@Entity({
  tableName: 'scheme_total',
  policies: [
    {
      name: 'scope',
      command: 'select',
      using: 'exists (select from grants.scheme where scheme.id = scheme_total.scheme_id)',
    },
  ],
})
export class SchemeTotal {
  [PrimaryKeyProp]?: ['schemeId', 'year'];

  @ManyToOne({ entity: () => Scheme, fieldName: 'scheme_id', mapToPk: true, index: false, primary: true })
  schemeId!: string;

  @PrimaryKey({ type: 'smallint', autoincrement: false })
  year!: number;

  @Property({ type: 'integer' })
  cases!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  appliedFen!: bigint;

  /** Fen. */
  @Property({ type: 'bigint' })
  awardedFen!: bigint;
}
