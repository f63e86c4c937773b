import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';
import { ServiceAudience } from './psychology-kinds.js';

/** A psychological service of a union: a hotline, a consulting room, a team of counsellors. It names nobody who came. */
@Entity({
  tableName: 'psychological_service',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'psychological_service_union_id_index', properties: ['unionId'] })
@Check({ name: 'psychological_service_dates_check', expression: 'closed_on >= opened_on' })
@ObjectType({ description: 'A psychological service of a union (心理服务). Source: S88, S125.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class PsychologicalService {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that runs it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 职工心理关爱热线.' })
  name!: string;

  @Enum({ items: () => ServiceAudience, type: 'string' })
  @Field(() => ServiceAudience, { description: 'For whom it is.' })
  audience!: ServiceAudience;

  @Property({ type: 'text' })
  @Field({ description: 'How it is reached: telephone or column of an app.' })
  contact!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is; null when it is reached from afar alone.' })
  place!: string | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  openedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it is open.' })
  closedOn!: string | null;
}
