import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { VenueKind } from '../venue/venue-kind.js';
import { abovePolicy } from './above-policy.js';
import { StandardPurpose } from './standard-purpose.js';

/** What a union asks of the venues of some kinds, its own and those below. Issued and withdrawn, never changed. */
@Entity({
  tableName: 'standard',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'standard_union_id_index', properties: ['unionId'] })
@Check({ name: 'standard_interval_check', expression: 'withdrawn_on >= issued_on' })
@Check({ name: 'standard_items_check', expression: `items <> '{}' and venue_kinds <> '{}'` })
@ObjectType('VenueStandard', {
  description:
    'What a union asks of the venues of some kinds, its own and those below: items that an inspection finds met or missing. Source: S37, S99.',
})
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class Standard {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that issued it. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Title, e.g. 惠民驿站“五有”标准.' })
  title!: string;

  @Enum({ items: () => StandardPurpose, type: 'string' })
  @Field(() => StandardPurpose, { description: 'What it asks.' })
  purpose!: StandardPurpose;

  @Enum({ items: () => VenueKind, array: true })
  @Field(() => [VenueKind], { description: 'Kinds of venue that it is for.' })
  venueKinds!: VenueKind[];

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Its items in their order, e.g. 统一的标识名称; each once.' })
  items!: string[];

  @Property({ type: 'text' })
  @Field({ description: 'The document that sets it.' })
  source!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which it is in force.' })
  issuedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer is; null while it is.' })
  withdrawnOn!: string | null;
}
