import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DocumentKind } from './document-kind.js';
import { Grant } from './grant.entity.js';

/** A document of a grant. Its bytes are in the database: they commit, roll back and are backed up with the file. */
@Entity({ tableName: 'case_document', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'case_document_union_id_index', properties: ['unionId'] })
@Index({ name: 'case_document_case_id_index', properties: ['caseId'] })
@Check({
  name: 'case_document_size_check',
  expression: 'size = octet_length(content) and size >= 1 and size <= 5242880',
})
@ObjectType('GrantDocument', { description: 'A document of a grant (附件).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantDocument {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => DocumentKind, type: 'string' })
  @Field(() => DocumentKind, { description: 'What it shows.' })
  kind!: DocumentKind;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Media type, e.g. application/pdf.' })
  mediaType!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Size, bytes.' })
  size!: number;

  @Property({ type: 'text' })
  @Field({ description: 'SHA-256 of the bytes, hexadecimal.' })
  sha256!: string;

  @Property({ type: 'blob', lazy: true })
  content!: Buffer;
}
