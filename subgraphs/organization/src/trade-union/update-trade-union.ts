import {
  checkName,
  checkReason,
  checkUscc,
  namePinyin,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { checkIndustry } from '../rules/check-industry.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { writeHistory } from '../history/write-history.js';
import { loadActiveUnion } from './load-union.js';
import type { UpdateTradeUnionInput } from './trade-union.inputs.js';

/** Changes what a union is called and classed as. Its place, level and kind change by other mutations. @returns its id */
export async function updateTradeUnion(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateTradeUnionInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  const uscc = input.uscc ? checkUscc(input.uscc) : null;
  refuseProblems(
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
    ['name', 'NAME_INVALID', input.name != null ? checkName(input.name) : null],
    ['shortName', 'NAME_INVALID', input.shortName ? checkName(input.shortName, 'The short name') : null],
    ['industry', 'INDUSTRY_INVALID', input.industry ? checkIndustry(input.industry) : null],
    ['uscc', 'USCC_INVALID', uscc?.state === 'invalid' ? uscc.reason : null],
  );
  const union = await loadActiveUnion(em, input.id, 'id');
  const name = input.name?.trim();
  if (name && name !== union.name) {
    writeHistory(em, {
      unionId: union.id,
      kind: HistoryKind.RENAMED,
      on: ctx.today,
      title: `${union.name}更名为${name}`,
      detail: input.reason.trim(),
    });
    union.name = name;
    union.pinyin = namePinyin(name);
  }
  if (input.shortName !== undefined) union.shortName = input.shortName?.trim() || null;
  if (input.industry !== undefined) union.industry = input.industry || null;
  if (input.uscc !== undefined) union.uscc = input.uscc || null;
  if (input.isNewBusinessForm != null) union.isNewBusinessForm = input.isNewBusinessForm;
  return union.id;
}
