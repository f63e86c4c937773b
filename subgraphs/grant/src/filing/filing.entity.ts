import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy, type UserError } from '@gonghui/kit';
import { Grant } from '../case/grant.entity.js';

/**
 * What became of a request that another subgraph keeps: the grant that it was made into, or why it was refused. One row
 * per request, so that none is filed twice. Who requested reads it in `reference.grant_filing`.
 */
@Entity({ tableName: 'filing', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'filing_union_id_index', properties: ['unionId'] })
@Unique({ name: 'filing_case_id_unique', properties: ['caseId'] })
@Check({ name: 'filing_months_check', expression: '(first_month is null) = (last_month is null)' })
@Check({ name: 'filing_outcome_check', expression: '(case_id is null) = (refusals is not null)' })
export class Filing {
  /** Id of the request, a row of another subgraph. */
  @PrimaryKey({ type: 'uuid' })
  requestId!: string;

  /** The applicant. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({
    entity: () => Grant,
    fieldName: 'case_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  caseId!: string | null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  refusals!: UserError[] | null;

  @Property({ type: 'timestamptz' })
  filedAt!: Date;

  /** First day of the first month whose persons it counts; null where it counts no months. */
  @Property({ type: 'date', nullable: true })
  firstMonth!: string | null;

  /** First day of the last such month. */
  @Property({ type: 'date', nullable: true })
  lastMonth!: string | null;
}
