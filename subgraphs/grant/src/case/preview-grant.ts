import { Refusal, requireScope, type InputCheck, type RequestContext, type UserError } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantCalculation } from '../calculation/grant-calculation.js';
import { versionOn, weighApplication, type Weighed } from '../calculation/weigh-application.js';
import { loadScheme } from '../scheme/load-scheme.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { checkSubject } from '../subject/check-subject.js';
import { GrantStatus } from './grant-status.js';
import type { GrantPreview, PreviewGrantInput } from './grant.types.js';
import { Grant } from './grant.entity.js';
import { askedItem } from './save-grant-draft.js';

/**
 * What the terms would allow, without writing anything: an application that could not be handed in is calculated all the
 * same, and what stands against it comes along. One that was sent back is judged by its own version.
 */
export function previewGrant(ctx: RequestContext, input: PreviewGrantInput): Promise<GrantPreview> {
  requireScope(ctx.actor, 'grant:read');
  return ctx.read(async (em) => {
    try {
      return shown(await weighPreview(em, input, ctx.today), []);
    } catch (error) {
      if (error instanceof Refusal) return shown(null, error.userErrors);
      throw error;
    }
  });
}

async function weighPreview(em: EntityManager, input: PreviewGrantInput, today: string): Promise<Weighed> {
  const saved = input.id == null ? null : await em.findOne(Grant, { id: input.id });
  const scheme = await loadScheme(em, saved?.schemeId ?? input.schemeId, 'schemeId');
  const keepsVersion = saved !== null && saved.status !== GrantStatus.DRAFT;
  const version = keepsVersion
    ? await em.findOneOrFail(SchemeVersion, { id: saved.versionId })
    : await versionOn(em, scheme.id, today);
  const unionId = saved?.unionId ?? input.unionId;
  const subject = { subjectKind: input.subjectKind ?? null, subjectId: input.subjectId ?? null };
  const subjectError = await checkSubject(em, scheme.subjectKind, unionId, subject).then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refusal) return error.userErrors;
      throw error;
    },
  );
  const weighed = await weighApplication(
    em,
    scheme,
    readTerms(version.terms),
    {
      grantId: saved?.id ?? null,
      unionId,
      ...subject,
      declaredCount: input.declaredCount ?? null,
      workerCategory: input.workerCategory ?? null,
      items: input.items.map(askedItem).filter(({ askedFen }) => askedFen > 0n),
    },
    keepsVersion ? saved.appliedOn : today,
  );
  const also: InputCheck[] = subjectError.map(({ field, code, message }) => [(field ?? []).join('.'), code, message]);
  return { ...weighed, checks: [...weighed.checks, ...also] };
}

function shown(weighed: Weighed | null, refused: readonly UserError[]): GrantPreview {
  const { askedFen = 0n, grantedFen = 0n, lines = [] } = weighed?.calculation ?? {};
  const against = [...(weighed?.checks ?? []), ...(weighed?.warnings ?? [])].flatMap(
    ([field, code, problem]): UserError[] =>
      problem === null ? [] : [{ code, message: problem, field: field.split('.') }],
  );
  return {
    askedFen,
    grantedFen,
    lines: lines as GrantCalculation['lines'],
    payYear: weighed?.payYear ?? 0,
    userErrors: [...refused, ...against],
  };
}
