import { checkName, isId, namePinyin, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { setBudget } from '../ledger/set-budget.js';
import { checkTerms } from '../rules/check-terms.js';
import { MAX_GRANT_FEN } from '../rules/check-items.js';
import { BudgetLine } from './budget-line.entity.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { FundedBy } from './funded-by.js';
import { loadOwnScheme } from './load-scheme.js';
import type {
  CreateGrantSchemeInput,
  PublishSchemeVersionInput,
  SaveBudgetLineInput,
  SaveSchemeVersionInput,
} from './scheme.types.js';
import { SchemeVersion } from './scheme-version.entity.js';
import { Scheme } from './scheme.entity.js';
import { writeTerms } from './scheme-terms.js';
import { termsOf } from './terms.types.js';
import { VersionStatus } from './version-status.js';

/** Most versions and most budget lines of one scheme. Design: a page shows them all. */
const MAX_VERSIONS = 100;
const MAX_LINES = 500;

/** Founds a scheme. @returns its id */
export async function createGrantScheme(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateGrantSchemeInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const code = input.code.trim().toUpperCase();
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    [
      'code',
      'CODE_INVALID',
      /^[A-Z][A-Z\d-]{1,19}$/.test(code) ? null : 'A code has 2 to 20 capital letters, digits and hyphens.',
    ],
  );
  const [funder] = isId(input.unionId)
    ? await em.execute<{ id: string; leaf: boolean; status: string }[]>(
        'select id, leaf, status from reference.union_node where id = ?::uuid',
        [input.unionId],
      )
    : [];
  if (!funder) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  if (funder.leaf || funder.status !== 'ACTIVE')
    refuse('FUNDER_INVALID', 'A scheme is founded by a federation that exists.', 'unionId');
  // Codes are unique in the whole country, and the caller sees only his own part of it.
  const taken = await em.execute<unknown[]>('select 1 where grants.code_taken(?)', [code]);
  if (taken.length > 0) refuse('CODE_TAKEN', 'Another scheme has this code. Choose another one.', 'code');
  const name = input.name.trim();
  const scheme = em.create(Scheme, {
    id: v7(),
    unionId: funder.id,
    code,
    name,
    pinyin: namePinyin(name),
    kind: input.kind,
    subjectKind: input.subjectKind ?? null,
  });
  em.persist(scheme);
  return scheme.id;
}

/** Writes a version, or writes a draft anew. What is published is never changed. @returns the version's id */
export async function saveSchemeVersion(
  ctx: RequestContext,
  em: EntityManager,
  input: SaveSchemeVersionInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const scheme = await loadOwnScheme(em, input.schemeId, 'schemeId');
  await lockScheme(em, scheme.id);
  const terms = termsOf(input.terms);
  refuseProblems(
    ...checkTerms({ ...input, terms }, scheme.subjectKind !== null),
    ['terms.placeIds', 'UNION_NOT_FOUND', await unknownPlace(em, terms.placeIds)],
    [
      'terms.ratings',
      'SUBJECT_MISSING',
      terms.ratings.length > 0 && scheme.subjectKind !== SubjectKind.VENUE
        ? 'Venues are rated: a scheme asks for ratings when its grants name a venue.'
        : null,
    ],
  );
  const values = {
    effectiveFrom: input.effectiveFrom,
    effectiveTo: input.effectiveTo ?? null,
    source: input.source.trim(),
    terms: writeTerms(terms),
  };
  const versions = await em.find(SchemeVersion, { schemeId: scheme.id });
  if (input.id != null) {
    const draft = versions.find(({ id }) => id === input.id!.toLowerCase());
    if (!draft) refuse('VERSION_NOT_FOUND', 'The scheme has no such version.', 'id');
    if (draft.status === VersionStatus.PUBLISHED)
      refuse('VERSION_PUBLISHED', 'This version is in force: write a new one.', 'id');
    em.assign(draft, values);
    return draft.id;
  }
  if (versions.length >= MAX_VERSIONS)
    refuse('TOO_MANY_VERSIONS', `A scheme has up to ${MAX_VERSIONS} versions. Change a draft.`, 'schemeId');
  const version = em.create(SchemeVersion, {
    id: v7(),
    schemeId: scheme.id,
    unionId: scheme.unionId,
    version: Math.max(0, ...versions.map((one) => one.version)) + 1,
    status: VersionStatus.DRAFT,
    ...values,
  });
  em.persist(version);
  return version.id;
}

/**
 * Puts a version in force. The one that was open ends on its first day; applications made before keep the version they
 * were made under.
 * @returns the version's id
 */
export async function publishSchemeVersion(
  ctx: RequestContext,
  em: EntityManager,
  input: PublishSchemeVersionInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const draft = isId(input.id) ? await em.findOne(SchemeVersion, { id: input.id }) : null;
  if (!draft) refuse('VERSION_NOT_FOUND', 'There is no such version in your scope.', 'id');
  await loadOwnScheme(em, draft.schemeId, 'id');
  await lockScheme(em, draft.schemeId);
  await em.refresh(draft);
  if (draft.status === VersionStatus.PUBLISHED) return draft.id;
  if (draft.effectiveFrom < ctx.today)
    refuse(
      'VERSION_IN_PAST',
      `It would be in force since ${draft.effectiveFrom}, and applications were judged by others then. Choose today or later.`,
      'id',
    );
  const published = await em.find(SchemeVersion, { schemeId: draft.schemeId, status: VersionStatus.PUBLISHED });
  const open = published.find((one) => one.effectiveTo === null && one.effectiveFrom < draft.effectiveFrom);
  const clash = published.find(
    (one) =>
      one !== open &&
      (draft.effectiveTo === null || one.effectiveFrom < draft.effectiveTo) &&
      (one.effectiveTo === null || one.effectiveTo > draft.effectiveFrom),
  );
  if (clash)
    refuse('VERSION_OVERLAPS', `Version ${clash.version} is in force on some of these days. Choose others.`, 'id');
  if (open) {
    open.effectiveTo = draft.effectiveFrom;
    await em.flush();
  }
  draft.status = VersionStatus.PUBLISHED;
  return draft.id;
}

/** Opens a budget line, or changes one; its amount is booked as an entry. @returns its id */
export async function saveBudgetLine(
  ctx: RequestContext,
  em: EntityManager,
  input: SaveBudgetLineInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  const scheme = await loadOwnScheme(em, input.schemeId, 'schemeId');
  await lockScheme(em, scheme.id);
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['year', 'YEAR_INVALID', input.year >= 1949 && input.year <= 2199 ? null : 'The year is 1949 to 2199.'],
    [
      'amount',
      'AMOUNT_INVALID',
      input.amount >= 0n && input.amount <= MAX_GRANT_FEN ? null : 'The amount is 0 to 100000000000.00 yuan.',
    ],
  );
  const name = input.name.trim();
  const lines = await em.find(BudgetLine, { schemeId: scheme.id });
  const known = lines.find(({ id }) => id === input.id?.toLowerCase());
  if (input.id != null && !known) refuse('LINE_NOT_FOUND', 'The scheme has no such budget line.', 'id');
  const year = known?.year ?? input.year;
  if (lines.some((one) => one !== known && one.year === year && one.name === name))
    refuse('NAME_TAKEN', `There is a line of that name in ${year}. Change that one.`, 'name');
  if (!known && lines.length >= MAX_LINES)
    refuse('TOO_MANY_LINES', `A scheme has up to ${MAX_LINES} budget lines.`, 'schemeId');
  const line =
    known ?? em.create(BudgetLine, { id: v7(), schemeId: scheme.id, unionId: scheme.unionId, year, level: null, name });
  if (!known) line.fundedBy = input.fundedBy ?? FundedBy.BUDGET;
  line.name = name;
  line.level = input.level ?? null;
  em.persist(line);
  await setBudget(ctx, em, line, input.amount, ctx.today, input.note?.trim() || null);
  return line.id;
}

/** Versions and lines of one scheme are written one after the other. */
async function lockScheme(em: EntityManager, id: string): Promise<void> {
  await em.findOneOrFail(Scheme, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

async function unknownPlace(em: EntityManager, placeIds: readonly string[]): Promise<string | null> {
  for (const id of placeIds) {
    const found = isId(id)
      ? await em.execute<unknown[]>('select 1 from reference.union_node where id = ?::uuid', [id])
      : [];
    if (found.length === 0) return `There is no union ${id} in your scope.`;
  }
  return null;
}
