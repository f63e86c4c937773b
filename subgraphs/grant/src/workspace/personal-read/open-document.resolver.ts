import {
  isId,
  MutationInput,
  MutationPayload,
  readLogged,
  refuse,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { GrantDocument } from '../../case/grant-document.entity.js';
import { PersonalData } from './personal-data.js';
import { PersonalRead } from './personal-read.entity.js';

@InputType({ description: 'A document to open.' })
export class OpenGrantDocumentInput extends MutationInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;
}

@ObjectType({ description: 'A document with its bytes.' })
export class OpenGrantDocumentPayload extends MutationPayload {
  @Field(() => GrantDocument, { nullable: true, description: 'The document; null when refused.' })
  document!: GrantDocument | null;

  @Field(() => String, { nullable: true, description: 'Its bytes as base64; null when refused.' })
  content!: string | null;
}

@Resolver()
export class OpenDocumentResolver {
  @Mutation(() => OpenGrantDocumentPayload, {
    description:
      'Opens a document, which may name people; who opened it and when is written down first, of a repeat, too.',
  })
  @Directive('@requiresScopes(scopes: [["grant:read"]])')
  async openGrantDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenGrantDocumentInput, { description: 'The document.' }) input: OpenGrantDocumentInput,
  ): Promise<OpenGrantDocumentPayload> {
    const { result, ...outcome } = await readLogged(ctx, 'openGrantDocument', input, (em) => logRead(ctx, em, input));
    const document = result ? await contentOf(ctx, result) : null;
    return { ...outcome, document, content: document?.content.toString('base64') ?? null };
  }
}

/** Writes down who opens a document. @returns its id @throws Refusal `GRANT_DOCUMENT_NOT_FOUND` */
async function logRead(
  ctx: RequestContext,
  em: EntityManager,
  { documentId }: OpenGrantDocumentInput,
): Promise<string> {
  const { accountId, name } = requireScope(ctx.actor, 'grant:read');
  const document = isId(documentId) ? await em.findOne(GrantDocument, { id: documentId }) : null;
  if (!document) return refuse('GRANT_DOCUMENT_NOT_FOUND', 'There is no such document in your scope.', 'documentId');
  const { caseId, unionId, fileName } = document;
  em.create(PersonalRead, {
    id: randomUUID(),
    caseId,
    unionId,
    what: PersonalData.DOCUMENT,
    fileName,
    actorId: accountId,
    actorName: name,
    at: ctx.now,
  });
  return document.id;
}

function contentOf(ctx: RequestContext, id: string): Promise<GrantDocument> {
  return ctx.read((em) => em.findOneOrFail(GrantDocument, { id }, { populate: ['content'] }));
}
