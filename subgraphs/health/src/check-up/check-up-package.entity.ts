import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ScreeningProvider } from '../batch/screening-provider.entity.js';
import { abovePolicy } from '../trade-union/above-policy.js';

/** Tests that a hospital offers together at one price. A booking keeps the price of its day: a package never changes. */
@Entity({
  tableName: 'check_up_package',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'check_up_package_union_id_index', properties: ['unionId'] })
@Index({ name: 'check_up_package_provider_id_index', properties: ['providerId'] })
@Check({ name: 'check_up_package_price_check', expression: 'price_fen >= 0' })
@Check({ name: 'check_up_package_items_check', expression: "items <> '{}'" })
@ObjectType({ description: 'Tests that a hospital offers together at one price (体检套餐). Source: S107.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class CheckUpPackage {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that agreed on it with the hospital: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => ScreeningProvider, fieldName: 'provider_id', mapToPk: true, index: false })
  providerId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'The tests, in order.' })
  items!: string[];

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'price', description: 'Price per person, yuan.' })
  priceFen!: bigint;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is no longer offered; null while it is.',
  })
  withdrawnOn!: string | null;
}
