import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Mark } from '../mark/mark.entity.js';
import { CorrectionSet } from './correction-set.entity.js';

/** One mark of a set of corrections. */
@Entity({ tableName: 'correction_item', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'correction_item_union_id_index', properties: ['unionId'] })
@Index({ name: 'correction_item_mark_id_index', properties: ['markId'] })
@Unique({ name: 'correction_item_unique', properties: ['setId', 'markId'] })
@Check({ name: 'correction_item_value_check', expression: `after_hundredths >= 0` })
@ObjectType({ description: 'One mark of a set of corrections.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CorrectionItem {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CorrectionSet, fieldName: 'set_id', mapToPk: true, index: false })
  setId!: string;

  @ManyToOne({ entity: () => Mark, fieldName: 'mark_id', mapToPk: true, index: false })
  markId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  beforeHundredths!: number;

  @Property({ type: 'integer' })
  afterHundredths!: number;
}
