import { refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadOwnProgramme } from './load-programme.js';
import { ProgrammeStatus } from './programme-status.js';
import type { ScreeningProgramme } from './screening-programme.entity.js';
import type { DiscardScreeningProgrammeInput, PublishScreeningProgrammeInput } from './screening-programme.types.js';

/** Publishes a draft. @returns its id @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_PUBLISHED` */
export async function publishProgramme(
  ctx: RequestContext,
  em: EntityManager,
  { id }: PublishScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const programme = await loadDraft(em, id);
  programme.status = ProgrammeStatus.OPEN;
  return programme.id;
}

/** Discards a draft. @returns the id that it had @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_PUBLISHED` */
export async function discardProgramme(
  ctx: RequestContext,
  em: EntityManager,
  { id }: DiscardScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const programme = await loadDraft(em, id);
  em.remove(programme);
  return programme.id;
}

/** The draft of that id, locked: two who publish it at once follow each other. */
async function loadDraft(em: EntityManager, id: string): Promise<ScreeningProgramme> {
  const programme = await loadOwnProgramme(em, id, 'id');
  if (programme.status !== ProgrammeStatus.DRAFT)
    refuse('PROGRAMME_PUBLISHED', `${programme.name} is published already.`, 'id');
  return programme;
}
