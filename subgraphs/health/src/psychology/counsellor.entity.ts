import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';
import { PsychologicalService } from './psychological-service.entity.js';

/** An account that was named as counsellor of a service. It offers sessions and reads its own alone. */
@Entity({
  tableName: 'counsellor',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'counsellor_union_id_index', properties: ['unionId'] })
@Unique({ name: 'counsellor_account_unique', properties: ['serviceId', 'accountId'] })
@Check({ name: 'counsellor_dates_check', expression: 'ended_on >= named_on' })
@ObjectType({ description: 'A psychological counsellor of a service (心理咨询师). Source: S125.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class Counsellor {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => PsychologicalService, fieldName: 'service_id', mapToPk: true, index: false })
  serviceId!: string;

  /** The union of the service, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account with `health:handle`; it belongs to another subgraph. */
  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name under which the counsellor works; workers choose by it.' })
  name!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Number of the counsellor’s certificate (心理咨询师证书编号).' })
  certificate!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the certificate; null when it has none.' })
  certifiedUntil!: string | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the naming.' })
  namedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day as counsellor of the service; null while it lasts.',
  })
  endedOn!: string | null;
}
