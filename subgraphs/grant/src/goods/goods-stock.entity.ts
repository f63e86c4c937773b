import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What a union holds of an item. The trigger of the entries writes it, nobody else. */
@Entity({ tableName: 'goods_stock', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'goods_stock_item_unique', properties: ['unionId', 'item', 'unit'] })
@Index({ name: 'goods_stock_list_index', properties: ['item', 'unit', 'id'] })
@Check({ name: 'goods_stock_quantity_check', expression: 'quantity >= 0' })
@ObjectType('GoodsStock', { description: 'What a union holds of an item (库存): received less given out.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GoodsStock {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What, e.g. 棉被.' })
  item!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What one is, e.g. 床.' })
  unit!: string;

  @Property({ type: 'bigint' })
  quantity!: bigint;
}
