import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { checkName, checkReason } from '@gonghui/kit/rules';
import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { Grant } from '../../case/grant.entity.js';
import { RedFlag } from '../red-flag/red-flag.entity.js';
import { AuditSampleItem } from '../sample/audit-sample-item.entity.js';
import { FindingStatus } from './finding-status.js';
import { FindingStepKind } from './finding-step-kind.js';
import { FindingStep } from './finding-step.entity.js';
import { Finding } from './finding.entity.js';
import type { WriteGrantFindingInput } from './finding.types.js';
import { checkStepText } from './rules/check-step-text.js';

/**
 * Writes a finding, with its first step. What it refers to must lie in the auditor's scope and concern the same grant.
 * @returns id of the finding
 * @throws Refusal `NAME`, `REASON`, `AMOUNT`, `DATE`, `GRANT_NOT_FOUND`, `UNION_NOT_FOUND`, `FLAG_NOT_FOUND`,
 * `ITEM_NOT_FOUND`, `FINDING_NOT_FOUND`
 */
export async function writeFinding(
  ctx: RequestContext,
  em: EntityManager,
  input: WriteGrantFindingInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:audit');
  const { title, criterion, text, severity, amount = null, dueOn = null } = input;
  refuseProblems(
    ['title', 'NAME', checkName(title, 'The title')],
    ['criterion', 'REASON', checkReason(criterion, 'The rule that was not kept')],
    ['text', 'REASON', checkStepText(text)],
    ['amount', 'AMOUNT', amount !== null && amount < 0n ? 'The amount cannot be below zero.' : null],
    ['dueOn', 'DATE', dueOn !== null && dueOn < ctx.today ? `The day lies in the past; today is ${ctx.today}.` : null],
  );
  const grant = await about(em, input);
  const unionId = grant?.unionId ?? (await auditedUnion(em, input.unionId));
  const flag = await found(em, RedFlag, input.flagId, 'FLAG_NOT_FOUND', 'flagId');
  if (flag && grant && flag.caseId !== grant.id)
    refuse('FLAG_NOT_FOUND', 'That flag is about another grant.', 'flagId');
  const item = await found(em, AuditSampleItem, input.sampleItemId, 'ITEM_NOT_FOUND', 'sampleItemId');
  if (item && item.caseId !== grant?.id)
    refuse('ITEM_NOT_FOUND', 'That drawn record is of another grant.', 'sampleItemId');
  const earlier = await found(em, Finding, input.repeatOfId, 'FINDING_NOT_FOUND', 'repeatOfId');

  const [{ id, number }] = await em.execute<[{ id: string; number: string }]>(
    `select platform.uuid7() as id, 'F-' || ? || '-' || lpad(nextval('grants.finding_number')::text, 6, '0') as number`,
    [ctx.today.slice(0, 4)],
  );
  em.create(Finding, {
    id,
    number,
    unionId,
    caseId: grant?.id ?? null,
    flagId: flag?.id ?? null,
    sampleItemId: item?.id ?? null,
    // A chain of repeats is told from its first finding.
    repeatOfId: earlier ? (earlier.repeatOfId ?? earlier.id) : null,
    title: title.trim(),
    criterion: criterion.trim(),
    severity,
    amountFen: amount,
    status: FindingStatus.OPEN,
    foundOn: ctx.today,
    dueOn,
    revision: 1,
  });
  await em.flush();
  await writeStep(ctx, em, { id, unionId }, FindingStepKind.FINDING, text, null);
  return id;
}

/** Writes a step of a finding. */
export async function writeStep(
  ctx: RequestContext,
  em: EntityManager,
  finding: Pick<Finding, 'id' | 'unionId'>,
  kind: FindingStepKind,
  text: string,
  dueOn: string | null,
): Promise<void> {
  const [{ id }] = await em.execute<[{ id: string }]>('select platform.uuid7() as id');
  em.create(FindingStep, {
    id,
    findingId: finding.id,
    unionId: finding.unionId,
    kind,
    actorId: ctx.actor!.accountId,
    actorName: ctx.actor!.name,
    at: ctx.now,
    text: text.trim(),
    dueOn,
  });
}

async function about(em: EntityManager, { grantId }: WriteGrantFindingInput): Promise<Grant | null> {
  if (grantId == null) return null;
  const grant = isId(grantId) ? await em.findOne(Grant, { id: grantId }) : null;
  return grant ?? refuse('GRANT_NOT_FOUND', 'There is no such grant in your scope.', 'grantId');
}

async function auditedUnion(em: EntityManager, unionId: string | null | undefined): Promise<string> {
  const [union] =
    unionId != null && isId(unionId)
      ? await em.execute<{ id: string }[]>('select id from reference.union_node where id = ?::uuid', [unionId])
      : [];
  return union?.id ?? refuse('UNION_NOT_FOUND', 'Name a grant, or a union in your scope.', 'unionId');
}

async function found<Row extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Row>,
  id: string | null | undefined,
  code: string,
  field: string,
): Promise<Row | null> {
  if (id == null) return null;
  const row = isId(id) ? await em.findOne(entity, { id } as FilterQuery<Row>) : null;
  return row ?? refuse(code, 'There is no such row in your scope.', field);
}
