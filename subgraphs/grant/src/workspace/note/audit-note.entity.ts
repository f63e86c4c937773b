import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';

/** What an auditor wrote about a grant for auditors. Written once. */
@Entity({ tableName: 'audit_note', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'audit_note_union_id_index', properties: ['unionId'] })
@Index({ name: 'audit_note_case_id_index', properties: ['caseId'] })
@ObjectType('GrantAuditNote', { description: 'What an auditor wrote about a grant, for auditors (审计底稿).' })
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class AuditNote {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'The note.' })
  text!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'writtenBy', description: 'Who wrote it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'writtenAt', description: 'When.' })
  at!: Date;
}
