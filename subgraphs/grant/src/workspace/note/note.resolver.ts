import {
  isId,
  loadListBy,
  mutate,
  MutationInput,
  MutationPayload,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { checkStepText } from '../finding/rules/check-step-text.js';
import { AuditNote } from './audit-note.entity.js';

const AUDIT = '@requiresScopes(scopes: [["grant:audit"]])';

@InputType({ description: 'A note of an auditor.' })
export class AddGrantAuditNoteInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field({ description: 'The note, 2 to 2000 characters; it cannot be changed later.' })
  text!: string;
}

@ObjectType({ description: 'Outcome of a note.' })
export class GrantAuditNotePayload extends MutationPayload {
  @Field(() => AuditNote, { nullable: true, description: 'The note; null when refused.' })
  note!: AuditNote | null;
}

@Resolver(() => Grant)
export class NoteResolver {
  @FieldResolver(() => [AuditNote], { description: 'Notes of auditors, the earliest first; for auditors alone.' })
  @Directive(AUDIT)
  notes(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<AuditNote[]> {
    return loadListBy(
      ctx,
      'grant:audit',
      'notesOf',
      grant.id,
      (em, ids) => em.find(AuditNote, { caseId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
      (note) => note.caseId,
    );
  }

  @Mutation(() => GrantAuditNotePayload, { description: 'Adds a note to a grant.' })
  @Directive(AUDIT)
  async addGrantAuditNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddGrantAuditNoteInput, { description: 'The note.' }) input: AddGrantAuditNoteInput,
  ): Promise<GrantAuditNotePayload> {
    const { result, ...outcome } = await mutate(ctx, 'addGrantAuditNote', input, (em) => addNote(ctx, em, input));
    return { ...outcome, note: result ? await ctx.read((em) => em.findOne(AuditNote, { id: result })) : null };
  }
}

/** Writes a note. @returns its id @throws Refusal `REASON`, `GRANT_NOT_FOUND` */
async function addNote(ctx: RequestContext, em: EntityManager, input: AddGrantAuditNoteInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:audit');
  refuseProblems(['text', 'REASON', checkStepText(input.text)]);
  const grant = isId(input.grantId) ? await em.findOne(Grant, { id: input.grantId }) : null;
  if (!grant) return refuse('GRANT_NOT_FOUND', 'There is no such grant in your scope.', 'grantId');
  const [{ id }] = await em.execute<[{ id: string }]>('select platform.uuid7() as id');
  em.create(AuditNote, {
    id,
    caseId: grant.id,
    unionId: grant.unionId,
    text: input.text.trim(),
    actorId: actor.accountId,
    actorName: actor.name,
    at: ctx.now,
  });
  return id;
}
