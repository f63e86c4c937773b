import {
  checkLine,
  checkName,
  checkNotFuture,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { refuseHandler } from '../staff-account/refuse-handler.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { Counsellor } from './counsellor.entity.js';
import { PsychologicalService } from './psychological-service.entity.js';
import { ServiceAudience } from './psychology-kinds.js';
import type {
  ChangePsychologicalServiceInput,
  ClosePsychologicalServiceInput,
  NameCounsellorInput,
  OpenPsychologicalServiceInput,
} from './psychology.types.js';

/** Opens a service. @returns its id @throws Refusal `NAME_INVALID`, `CONTACT_INVALID`, `ADDRESS_INVALID`, `DATE_IN_FUTURE`, `UNION_…` */
export async function openService(
  ctx: RequestContext,
  em: EntityManager,
  input: OpenPsychologicalServiceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(...reachProblems(input), ['openedOn', 'DATE_IN_FUTURE', checkNotFuture(input.openedOn, ctx.today)]);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const service = em.create(PsychologicalService, {
    id: v7(),
    unionId: union.id,
    audience: input.audience,
    ...reachOf(input),
    openedOn: input.openedOn,
    closedOn: null,
  });
  em.persist(service);
  return service.id;
}

/** Corrects the name of a service and how it is reached, which workers read who look for it. @returns its id @throws Refusal `SERVICE_…`, `NAME_INVALID`, `CONTACT_INVALID`, `ADDRESS_INVALID` */
export async function changeService(
  ctx: RequestContext,
  em: EntityManager,
  { id, ...reach }: ChangePsychologicalServiceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(...reachProblems(reach));
  const service = await loadOwnService(em, id, 'id');
  em.assign(service, reachOf(reach));
  return service.id;
}

/** Closes a service; sessions that were booked stay. @returns its id @throws Refusal `SERVICE_NOT_FOUND`, `PSYCHOLOGICAL_SERVICE_CLOSED`, `DATE_IN_FUTURE`, `ENDS_BEFORE_START` */
export async function closeService(
  ctx: RequestContext,
  em: EntityManager,
  { id, closedOn }: ClosePsychologicalServiceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const service = await loadOwnService(em, id, 'id');
  refuseProblems(
    ['closedOn', 'DATE_IN_FUTURE', checkNotFuture(closedOn, ctx.today)],
    ['closedOn', 'ENDS_BEFORE_START', closedOn >= service.openedOn ? null : `It was opened on ${service.openedOn}.`],
  );
  service.closedOn = closedOn;
  return service.id;
}

/**
 * Names an account as counsellor of a service, or corrects what is recorded of it. @returns id of the counsellor
 * @throws Refusal `NAME_INVALID`, `COUNSELLOR_CERTIFICATE_MISSING`, `COUNSELLOR_INVALID`, `HANDLER_INVALID`, `SERVICE_TAKES_NO_BOOKINGS`, `SERVICE_…`, `DATE_IN_FUTURE`
 */
export async function nameCounsellor(
  ctx: RequestContext,
  em: EntityManager,
  input: NameCounsellorInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['certificate', 'COUNSELLOR_CERTIFICATE_MISSING', checkName(input.certificate, 'The certificate')],
    ['accountId', 'COUNSELLOR_INVALID', /^[\x21-\x7e]{1,64}$/.test(input.accountId) ? null : 'Name one account.'],
    ['endedOn', 'DATE_IN_FUTURE', checkNotFuture(input.endedOn, ctx.today)],
  );
  const service = await loadOwnService(em, input.serviceId, 'serviceId');
  if (service.audience !== ServiceAudience.HARDSHIP)
    refuse('SERVICE_TAKES_NO_BOOKINGS', `${service.name} takes no bookings: it is open to everybody.`, 'serviceId');
  const known = await em.findOne(Counsellor, { serviceId: service.id, accountId: input.accountId });
  const namedOn = known?.namedOn ?? ctx.today;
  if (input.endedOn != null && input.endedOn < namedOn)
    refuse('ENDS_BEFORE_START', `The naming was on ${namedOn}.`, 'endedOn');
  // Who has left is no handler any more, and can still be removed.
  if (input.endedOn == null) await refuseHandler(em, input.accountId, [service.unionId], 'accountId');
  const values = {
    name: input.name.trim(),
    certificate: input.certificate.trim(),
    certifiedUntil: input.certifiedUntil ?? null,
    endedOn: input.endedOn ?? null,
  };
  if (known) {
    em.assign(known, values);
    return known.id;
  }
  const counsellor = em.create(Counsellor, {
    id: v7(),
    serviceId: service.id,
    unionId: service.unionId,
    accountId: input.accountId,
    namedOn,
    ...values,
  });
  em.persist(counsellor);
  return counsellor.id;
}

/** What workers read of a service. */
type Reach = Pick<OpenPsychologicalServiceInput, 'name' | 'contact' | 'place'>;

const reachProblems = ({ name, contact, place }: Reach): InputCheck[] => [
  ['name', 'NAME_INVALID', checkName(name)],
  ['contact', 'CONTACT_INVALID', checkName(contact, 'How it is reached')],
  ['place', 'ADDRESS_INVALID', checkLine(place, 'The place')],
];

const reachOf = ({ name, contact, place }: Reach): Pick<PsychologicalService, 'name' | 'contact' | 'place'> => ({
  name: name.trim(),
  contact: contact.trim(),
  place: place?.trim() || null,
});

/** An open service of the caller's scope, locked. Unknown ids, and those of unions above, are refused alike. */
async function loadOwnService(em: EntityManager, id: string, field: string): Promise<PsychologicalService> {
  const service = isId(id)
    ? await em.findOne(PsychologicalService, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!service) return refuse('PSYCHOLOGICAL_SERVICE_NOT_FOUND', 'There is no such service in your scope.', field);
  const { name, closedOn } = service;
  if (closedOn !== null) refuse('PSYCHOLOGICAL_SERVICE_CLOSED', `${name} was closed on ${closedOn}.`, field);
  return service;
}
