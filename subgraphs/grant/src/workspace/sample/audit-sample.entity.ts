import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, JsonScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { SamplePopulation } from './sample-population.js';

/** A monetary-unit sample: its plan, its seed and where it was drawn from. */
@Entity({ tableName: 'audit_sample', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'audit_sample_union_id_index', properties: ['unionId'] })
@Check({
  name: 'audit_sample_plan_check',
  expression:
    'book_fen > 0 and tolerable_fen > 0 and expected_fen >= 0 and interval_fen > 0 and start_fen >= 1 and start_fen <= interval_fen and confidence >= 50 and confidence <= 99 and seed > 0',
})
@ObjectType('GrantAuditSample', { description: 'A monetary-unit sample (货币单元抽样).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class AuditSample {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** Union of the auditor who drew it. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What it is for.' })
  title!: string;

  @Enum({ items: () => SamplePopulation, type: 'string' })
  @Field(() => SamplePopulation, { description: 'What it was drawn from.' })
  population!: SamplePopulation;

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => JsonScalar, { description: 'The filter of grants that it was drawn under.' })
  filter!: object;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'book', description: 'Sum of the population, yuan.' })
  bookFen!: bigint;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Records of the population with an amount above zero.' })
  bookCount!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'tolerable', description: 'Tolerable misstatement (可容忍错报), yuan.' })
  tolerableFen!: bigint;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'expected', description: 'Misstatement that was expected, yuan.' })
  expectedFen!: bigint;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Confidence, percent.' })
  confidence!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Seed of the draw, stated so that anybody can draw it again.' })
  seed!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'interval', description: 'Every so many yuan a unit was drawn.' })
  intervalFen!: bigint;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'start', description: 'The first unit drawn, yuan from the beginning.' })
  startFen!: bigint;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'drawnBy', description: 'Who drew it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'drawnAt', description: 'When.' })
  at!: Date;
}
