import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';

/** Post of a union officer. */
export enum OfficerRole {
  CHAIR = 'CHAIR',
  EXECUTIVE_VICE_CHAIR = 'EXECUTIVE_VICE_CHAIR',
  VICE_CHAIR = 'VICE_CHAIR',
  COMMITTEE_MEMBER = 'COMMITTEE_MEMBER',
  WOMEN_WORKERS_DIRECTOR = 'WOMEN_WORKERS_DIRECTOR',
  AUDIT_DIRECTOR = 'AUDIT_DIRECTOR',
}

registerEnumType(OfficerRole, {
  name: 'OfficerRole',
  description: 'Post of a union officer (工会干部职务).',
  valuesConfig: {
    CHAIR: { description: 'Chair (主席).' },
    EXECUTIVE_VICE_CHAIR: { description: 'Executive vice-chair (常务副主席).' },
    VICE_CHAIR: { description: 'Vice-chair (副主席).' },
    COMMITTEE_MEMBER: { description: 'Committee member (委员).' },
    WOMEN_WORKERS_DIRECTOR: { description: 'Director of the women workers’ committee (女职工委员会主任).' },
    AUDIT_DIRECTOR: { description: 'Director of the audit committee (经费审查委员会主任).' },
  },
});

/** A person in a post of a union, for one term. */
@Entity({ tableName: 'union_officer', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'union_officer_union_id_index', properties: ['unionId', 'termFrom'] })
@ObjectType({ description: 'A person in a post of a union, for one term.' })
export class UnionOfficer {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => TradeUnion, fieldName: 'union_id', mapToPk: true, index: false })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string;

  @Enum({ items: () => OfficerRole, type: 'string' })
  @Field(() => OfficerRole, { description: 'Post.' })
  role!: OfficerRole;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether full-time (专职) or part-time (兼职).' })
  isFullTime!: boolean;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the term.' })
  termFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day after the term; null while it lasts.' })
  termUntil!: string | null;
}
