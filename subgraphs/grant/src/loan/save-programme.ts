import {
  checkName,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { lockOwnProgramme } from './load-programme.js';
import { LoanProgramme } from './loan-programme.entity.js';
import type { SaveLoanProgrammeInput } from './loan.types.js';

/** Founds a loan programme, or changes one. @returns its id */
export async function saveLoanProgramme(
  ctx: RequestContext,
  em: EntityManager,
  input: SaveLoanProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  refuseProblems(...checkProgramme(input));
  const known = input.id == null ? null : await lockOwnProgramme(em, input.id, 'id');
  const unionId = known?.unionId ?? (await loadFounder(em, input.unionId));
  const name = input.name.trim();
  const namesake = await em.findOne(LoanProgramme, { unionId, name });
  if (namesake && namesake !== known)
    refuse('NAME_TAKEN', 'This federation has a programme of that name. Change that one.', 'name');
  const values = {
    name,
    partnerBank: input.partnerBank.trim(),
    interestPolicy: input.interestPolicy,
    borrowerKinds: [...new Set(input.borrowerKinds)].toSorted(),
    startsOn: input.startsOn,
    endsOn: input.endsOn ?? null,
    source: input.source.trim(),
  };
  if (known) {
    em.assign(known, values);
    return known.id;
  }
  const programme = em.create(LoanProgramme, { id: v7(), unionId, ...values });
  em.persist(programme);
  return programme.id;
}

function checkProgramme(input: SaveLoanProgrammeInput): InputCheck[] {
  const { startsOn, endsOn } = input;
  return [
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['partnerBank', 'NAME_INVALID', checkName(input.partnerBank, 'The name of the bank')],
    [
      'borrowerKinds',
      'BORROWER_KINDS_EMPTY',
      input.borrowerKinds.length > 0 ? null : 'Choose at least one kind of borrower.',
    ],
    [
      'endsOn',
      'PERIOD_INVALID',
      endsOn == null || endsOn > startsOn ? null : 'The programme ends after the day on which it begins.',
    ],
    ['source', 'SOURCE_INVALID', checkReason(input.source, 'The source')],
  ];
}

async function loadFounder(em: EntityManager, id: string): Promise<string> {
  const [union] = isId(id)
    ? await em.execute<{ id: string; leaf: boolean; status: string }[]>(
        'select id, leaf, status from reference.union_node where id = ?::uuid',
        [id],
      )
    : [];
  if (!union) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  if (union.leaf || union.status !== 'ACTIVE')
    refuse('FUNDER_INVALID', 'A programme is run by a federation that exists.', 'unionId');
  return union.id;
}
