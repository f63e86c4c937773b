import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';
import { Evaluation } from './evaluation.entity.js';

/** Who entered points of an evaluation, once per person: on every grant that rests on it this counts as a step. */
@Entity({
  tableName: 'evaluation_hand',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: belowFunderPolicy('union_id') },
  ],
})
@Index({ name: 'evaluation_hand_union_id_index', properties: ['unionId'] })
@Unique({ name: 'evaluation_hand_unique', properties: ['evaluationId', 'actorId'] })
export class EvaluationHand {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Evaluation, fieldName: 'evaluation_id', mapToPk: true, index: false })
  evaluationId!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
