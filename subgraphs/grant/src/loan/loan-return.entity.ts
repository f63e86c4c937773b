import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { LoanProgramme } from './loan-programme.entity.js';
import { ReturnBasis } from './return-basis.js';

/** A programme’s figures of a year as published. Written once: a correction is a version of its own, with a reason. */
@Entity({ tableName: 'loan_return', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'loan_return_union_id_index', properties: ['unionId'] })
@Unique({ name: 'loan_return_version_unique', properties: ['programmeId', 'year', 'version'] })
@Check({
  name: 'loan_return_figures_check',
  expression: 'amount_fen > 0 and enterprises > 0 and jobs >= 0',
})
@Check({ name: 'loan_return_reason_check', expression: '(version = 1) = (reason is null)' })
@ObjectType('LoanReturn', {
  description:
    'A programme’s figures of a year as published, where single loans are not known (年度数据). Source: S117.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class LoanReturn {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => LoanProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  /** The programme’s union, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Number of the version, from 1; the highest counts.' })
  version!: number;

  @Enum({ items: () => ReturnBasis, type: 'string' })
  @Field(() => ReturnBasis, { description: 'What the figures count.' })
  basis!: ReturnBasis;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Lent, yuan.' })
  amountFen!: bigint;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Enterprises lent to (家); null where they are not known.' })
  enterprises!: number | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Jobs created and kept (带动和稳定就业), persons.' })
  jobs!: number;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether there were more jobs than that (多、余).' })
  isJobsFloor!: boolean;

  @Property({ type: 'text' })
  @Field({ description: 'Where the figures stand, e.g. the title and day of a report.' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the version before was corrected; null in the first.' })
  reason!: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Property({ type: 'text' })
  @Field({ description: 'Who recorded it.' })
  recordedBy!: string;
}
