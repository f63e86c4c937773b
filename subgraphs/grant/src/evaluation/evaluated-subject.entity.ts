import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Evaluation } from './evaluation.entity.js';
import { Rating } from './rating.js';

/**
 * What one subject reached in an evaluation. The funder sees all of them; whose subject it is sees its own once they are
 * published.
 */
@Entity({
  tableName: 'evaluated_subject',
  policies: [
    { name: 'funder', using: scopePolicy('funder_id') },
    { name: 'scope', command: 'select', using: `rating is not null and (${scopePolicy('union_id')})` },
  ],
})
@Index({ name: 'evaluated_subject_union_id_index', properties: ['unionId'] })
@Index({ name: 'evaluated_subject_funder_id_index', properties: ['funderId'] })
@Unique({ name: 'evaluated_subject_unique', properties: ['evaluationId', 'subjectId'] })
@Check({ name: 'evaluated_subject_points_check', expression: 'points_hundredths >= 0 and points_hundredths <= 10000' })
@Check({
  name: 'evaluated_subject_rated_check',
  expression: '(rating is null) = (rank is null) and (rating is null or points_hundredths is not null)',
})
@ObjectType('GrantEvaluatedSubject', { description: 'What one subject reached in an evaluation (考评结果).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class EvaluatedSubject {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Evaluation, fieldName: 'evaluation_id', mapToPk: true, index: false })
  evaluationId!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  funderId!: string;

  /** The union of the subject. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** The venue: a row of another subgraph. */
  @Property({ type: 'uuid' })
  @Field(() => ID, { description: 'The venue.' })
  subjectId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Its name when it was taken in.' })
  name!: string;

  /** Hundredths of a point. */
  @Property({ type: 'smallint', nullable: true })
  pointsHundredths!: number | null;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Its place; equal points share one. Null without points.' })
  rank!: number | null;

  @Enum({ items: () => Rating, type: 'string', nullable: true })
  @Field(() => Rating, {
    nullable: true,
    description: 'Its rating; of a draft, what it would be by now. Null without points.',
  })
  rating!: Rating | null;
}
