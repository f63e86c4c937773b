import { isId, refuse, refuseProblems, requireScope, type RequestContext, type SqlFragment } from '@gonghui/kit';
import { checkName, checkReason } from '@gonghui/kit/rules';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantFilter } from '../../case/grant-filter.js';
import { allOf } from '../../case/all-of.js';
import { grantsWhere } from '../../case/grants-where.js';
import { readFilter, writeFilter } from '../stored-filter.js';
import { AuditSampleItem } from './audit-sample-item.entity.js';
import { AuditSample } from './audit-sample.entity.js';
import { planSample, type SamplePlan } from './rules/plan-sample.js';
import { MAX_SEED, randomStart } from './rules/random-start.js';
import { SamplePopulation } from './sample-population.js';

/** A population and the auditor's decisions about it. */
export interface SampleRequest {
  readonly filter: GrantFilter;
  readonly population: SamplePopulation;
  readonly tolerable: bigint;
  readonly expected: bigint;
  readonly confidence: number;
}

/** Records with an amount above zero, in the order of the draw: number of the grant, then of the payment. */
function populationOf({ filter, population }: Pick<SampleRequest, 'filter' | 'population'>): SqlFragment {
  const { sql: where, params } = allOf(grantsWhere(filter));
  if (population === SamplePopulation.PAYMENTS)
    return {
      sql: `select g.union_id, g.id as case_id, p.id as payment_id, p.amount_fen as fen, g.number as number, p.number as part
              from grants.grant_case g join grants.payment p on p.case_id = g.id and p.status = 'PAID' where ${where}`,
      params,
    };
  const amount = population === SamplePopulation.AWARDED ? 'g.awarded_fen' : 'g.disbursed_fen';
  return {
    sql: `select g.union_id, g.id as case_id, null::uuid as payment_id, ${amount} as fen, g.number as number, 0::bigint as part
            from grants.grant_case g where ${amount} > 0 and ${where}`,
    params,
  };
}

/** The records of a book that are hit: those that hold the first unit, or one at a multiple of the interval after it. */
function hitsOf(book: string, startFen: bigint, intervalFen: bigint): SqlFragment {
  return {
    sql: `select * from (
            select running.*, (upto - plan.start + plan.step) / plan.step - (upto - fen - plan.start + plan.step) / plan.step as hits
              from (select book.*, (sum(fen) over (order by at))::bigint as upto from ${book} book) running
             cross join (select ?::bigint as start, ?::bigint as step) plan) drawn
           where hits > 0`,
    params: [startFen.toString(), intervalFen.toString()],
  };
}

/** Number and sum of the population, and the plan for it or why there is none. One statement. */
export async function planFor(em: EntityManager, request: SampleRequest) {
  const population = populationOf(request);
  const [{ count, book }] = await em.execute<[{ count: number; book: string }]>(
    `select count(*)::int as count, coalesce(sum(fen), 0)::text as book from (${population.sql}) population`,
    [...population.params],
  );
  const bookFen = BigInt(book);
  const planning = planSample({
    bookFen,
    tolerableFen: request.tolerable,
    expectedFen: request.expected,
    confidence: request.confidence,
  });
  return { count, bookFen, planning };
}

/**
 * Draws a monetary-unit sample of a filter: fixed interval, first unit from the stated seed, in the order of the grants'
 * numbers. The same seed over the same rows draws the same records.
 * @returns id of the sample
 * @throws Refusal `NAME`, `SEED`, and those of `planSample`
 */
export async function drawSample(
  ctx: RequestContext,
  em: EntityManager,
  request: SampleRequest & { readonly title: string; readonly seed: number },
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:audit');
  const { title, seed, population, filter } = request;
  refuseProblems(
    ['title', 'NAME', checkName(title, 'The title')],
    [
      'seed',
      'SEED',
      Number.isInteger(seed) && seed >= 1 && seed <= MAX_SEED ? null : `The seed is a whole number, 1 to ${MAX_SEED}.`,
    ],
  );
  // What is planned and what is drawn must be the same rows, whatever is booked between the two statements.
  const rows = populationOf({ filter, population });
  await em.execute(
    `create temporary table sample_book on commit drop as select row_number() over (order by number, part) as at, * from (${rows.sql}) population`,
    [...rows.params],
  );
  const [{ count, book, id }] = await em.execute<[{ count: number; book: string; id: string }]>(
    `select count(*)::int as count, coalesce(sum(fen), 0)::text as book, platform.uuid7() as id from sample_book`,
  );
  const bookFen = BigInt(book);
  const planning = planSample({
    bookFen,
    tolerableFen: request.tolerable,
    expectedFen: request.expected,
    confidence: request.confidence,
  });
  if ('code' in planning) refuse(planning.code, planning.message, 'plan', planning.field);
  const { intervalFen }: SamplePlan = planning.plan;
  const startFen = randomStart(seed, intervalFen);
  em.create(AuditSample, {
    id,
    unionId: actor.unionId,
    title: title.trim(),
    population,
    filter: writeFilter(filter),
    bookFen,
    bookCount: count,
    tolerableFen: request.tolerable,
    expectedFen: request.expected,
    confidence: request.confidence,
    seed,
    intervalFen,
    startFen,
    actorId: actor.accountId,
    actorName: actor.name,
    at: ctx.now,
  });
  await em.flush();
  const hits = hitsOf('sample_book', startFen, intervalFen);
  await em.execute(
    `insert into grants.audit_sample_item (id, sample_id, union_id, position, case_id, payment_id, book_fen, hits)
     select platform.uuid7(), ?::uuid, union_id, row_number() over (order by at), case_id, payment_id, fen, hits
       from (${hits.sql}) hit`,
    [id, ...hits.params],
  );
  return id;
}

/** Draws a sample again from its filter, seed and interval, and compares; keeps nothing. One statement. */
export async function redrawSample(em: EntityManager, sample: AuditSample) {
  const rows = populationOf({ filter: readFilter(sample.filter), population: sample.population });
  const hits = hitsOf('book', randomStart(sample.seed, sample.intervalFen), sample.intervalFen);
  const [{ count, book, same }] = await em.execute<[{ count: number; book: string; same: boolean }]>(
    `with book as (select row_number() over (order by number, part) as at, * from (${rows.sql}) population),
          again as (select case_id, payment_id, fen, hits from (${hits.sql}) hit),
          before as (select case_id, payment_id, book_fen, hits from grants.audit_sample_item where sample_id = ?)
     select (select count(*)::int from book) as count, (select coalesce(sum(fen), 0)::text from book) as book,
            not exists ((table again except table before) union all (table before except table again)) as same`,
    [...rows.params, ...hits.params, sample.id],
  );
  return { count, bookFen: BigInt(book), same };
}

/**
 * Records what the documents support of a drawn record; recording again replaces it, and the audit trail keeps both.
 * @returns id of the item @throws Refusal `ITEM_NOT_FOUND`, `AMOUNT`, `REASON`
 */
export async function examineItem(
  ctx: RequestContext,
  em: EntityManager,
  { id, audited, note }: { readonly id: string; readonly audited: bigint; readonly note?: string | null },
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:audit');
  refuseProblems(
    ['audited', 'AMOUNT', audited < 0n ? 'What is supported cannot be below zero.' : null],
    ['note', 'REASON', note == null ? null : checkReason(note, 'The note')],
  );
  const item = isId(id) ? await em.findOne(AuditSampleItem, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!item) return refuse('ITEM_NOT_FOUND', 'There is no such record of a sample in your scope.', 'id');
  if (item.bookFen !== audited && !note?.trim())
    refuse('REASON', 'Say why the documents support another amount than was recorded.', 'note');
  item.auditedFen = audited;
  item.note = note?.trim() || null;
  item.examinedBy = actor.accountId;
  item.examinedName = actor.name;
  item.examinedAt = ctx.now;
  return item.id;
}
