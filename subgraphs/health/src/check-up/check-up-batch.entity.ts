import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ScreeningProvider } from '../batch/screening-provider.entity.js';
import { abovePolicy } from '../trade-union/above-policy.js';
import { HonourLevel } from '../worker/honour-level.js';

/** A day on which a hospital checks model workers; unions below the one that arranged it book their people, too. */
@Entity({
  tableName: 'check_up_batch',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'check_up_batch_union_id_index', properties: ['unionId'] })
@Index({ name: 'check_up_batch_provider_id_index', properties: ['providerId', 'heldOn'] })
@Check({ name: 'check_up_batch_places_check', expression: 'places > 0' })
@Check({ name: 'check_up_batch_dates_check', expression: 'change_until <= held_on' })
@ObjectType({ description: 'A day on which a hospital checks model workers (劳模体检批次). Source: S107.' })
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class CheckUpBatch {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that arranged it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => ScreeningProvider, fieldName: 'provider_id', mapToPk: true, index: false })
  providerId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Persons who can come.' })
  places!: number;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Last day on which a choice may be changed or called off.' })
  changeUntil!: string;

  @Enum({ items: () => HonourLevel, type: 'string' })
  @Field(() => HonourLevel, { description: 'Least level of the honour of who comes.' })
  leastHonour!: HonourLevel;
}
