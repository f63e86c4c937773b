import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { EvaluationStatus } from './evaluation-status.js';
import type { RatingLine } from './rules/rate-subjects.js';
import { TieRule } from './tie-rule.js';

/** An evaluation of one year, on whose ratings the awards of a scheme rest. Once it is published nothing of it changes. */
@Entity({
  tableName: 'evaluation',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: `status <> 'DRAFT' and ${belowFunderPolicy('union_id')}` },
  ],
})
@Index({ name: 'evaluation_union_id_index', properties: ['unionId'] })
@Index({
  name: 'evaluation_one_draft',
  expression: `create unique index evaluation_one_draft on grants.evaluation (scheme_id, year) where status = 'DRAFT'`,
})
@Index({
  name: 'evaluation_one_published',
  expression: `create unique index evaluation_one_published on grants.evaluation (scheme_id, year) where status = 'PUBLISHED'`,
})
@Unique({ name: 'evaluation_version_unique', properties: ['schemeId', 'year', 'version'] })
@Check({ name: 'evaluation_places_check', expression: 'excellent_count >= 1 and excellent_count <= 10000' })
@Check({
  name: 'evaluation_thresholds_check',
  expression:
    'good_from_hundredths <= 10000 and qualified_from_hundredths >= 0 and qualified_from_hundredths < good_from_hundredths',
})
@Check({ name: 'evaluation_published_check', expression: `(status = 'DRAFT') = (published_at is null)` })
@Check({ name: 'evaluation_reason_check', expression: '(version = 1) = (reason is null)' })
@ObjectType('GrantEvaluation', {
  description: 'An evaluation of one year, on whose ratings the awards of a scheme rest (评优).',
})
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Evaluation {
  [OptionalProps]?: 'revision';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Scheme, fieldName: 'scheme_id', mapToPk: true, index: false })
  schemeId!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Pay year of the grants that rest on it.' })
  year!: number;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Number of the version within its year, from 1; a correction is the next one.' })
  version!: number;

  @Enum({ items: () => EvaluationStatus, type: 'string' })
  @Field(() => EvaluationStatus, { description: 'How far it is.' })
  status!: EvaluationStatus;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'How many first places are EXCELLENT.' })
  excellentCount!: number;

  @Enum({ items: () => TieRule, type: 'string' })
  @Field(() => TieRule, { description: 'What becomes of equal points at the last of them.' })
  ties!: TieRule;

  /** Hundredths of a point. */
  @Property({ type: 'smallint', nullable: true })
  goodFromHundredths!: number | null;

  /** Hundredths of a point. */
  @Property({ type: 'smallint', nullable: true })
  qualifiedFromHundredths!: number | null;

  @Property({ type: 'text' })
  @Field({ description: 'The document that says how is judged, e.g. its title and number.' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the version before was corrected; null of the first.' })
  reason!: string | null;

  /** How the ratings came about; empty before it is published. */
  @Property({ type: 'json', columnType: 'jsonb' })
  trace!: readonly RatingLine[];

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who published it; null before.' })
  publishedBy!: string | null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, {
    description:
      'Grows with every change. Whoever publishes sends the one he read: on another it is refused EVALUATION_CHANGED.',
  })
  revision: number = 1;
}
