import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';

/** A hospital that examines; unions below the one that registered it may send women there. */
@Entity({
  tableName: 'screening_provider',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'screening_provider_union_id_index', properties: ['unionId'] })
@Check({ name: 'screening_provider_places_check', expression: 'daily_places > 0' })
@ObjectType({ description: 'A hospital that examines women workers (体检机构).' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class ScreeningProvider {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that registered it. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Persons whom it can examine in a day.' })
  dailyPlaces!: number;
}
