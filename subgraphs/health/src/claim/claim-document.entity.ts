import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ClaimDocumentKind } from './claim-document-kind.js';
import { Claim } from './claim.entity.js';
import { handledInEvent } from './handled-by.js';

/** Where a document is bound to when it is encrypted. */
export const documentPlace = (documentId: string): string => `claim_document.content ${documentId}`;

/** A document of a claim; its bytes and its file name, which may hold a person's, stand encrypted. */
@Entity({ tableName: 'claim_document', policies: [{ name: 'handled', using: handledInEvent }] })
@Index({ name: 'claim_document_union_id_index', properties: ['unionId'] })
@Index({ name: 'claim_document_claim_id_index', properties: ['claimId'] })
@Check({ name: 'claim_document_size_check', expression: 'size > 0' })
@ObjectType('MedicalClaimDocument', { description: 'A document of a claim (理赔材料). For its handlers alone.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class ClaimDocument {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Claim, fieldName: 'claim_id', mapToPk: true, index: false })
  claimId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => ClaimDocumentKind, type: 'string' })
  @Field(() => ClaimDocumentKind, { description: 'What it shows.' })
  kind!: ClaimDocumentKind;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Size, bytes.' })
  size!: number;

  /** JSON of `DocumentContent`. */
  @Property({ type: 'text', lazy: true })
  contentSealed!: string;
}

/** What is encrypted of a document. */
export interface DocumentContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}
