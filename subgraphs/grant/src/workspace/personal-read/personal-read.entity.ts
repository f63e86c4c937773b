import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { PersonalData } from './personal-data.js';

/** Somebody read personal data of a grant: who, when, what and why. Written once. */
@Entity({ tableName: 'personal_read', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'personal_read_union_id_index', properties: ['unionId'] })
@Index({ name: 'personal_read_case_id_index', properties: ['caseId', 'at'] })
@ObjectType('GrantPersonalRead', { description: 'Somebody read personal data of a grant (个人信息查阅记录).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class PersonalRead {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => PersonalData, type: 'string' })
  @Field(() => PersonalData, { description: 'What was read.' })
  what!: PersonalData;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'readBy', description: 'Who read it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'readAt', description: 'When.' })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Which document, by the name of its file; null for account numbers.',
  })
  fileName: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in the reader’s words; null for documents.' })
  reason: string | null = null;
}
