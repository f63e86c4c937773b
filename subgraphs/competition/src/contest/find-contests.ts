import {
  arrayLiteral,
  belowUnion,
  isId,
  likePattern,
  listPage,
  listPagesBy,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type PageRequest,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { ContestParticipant } from './contest-participant.entity.js';
import { Contest } from './contest.entity.js';
import type { ContestFilter, ContestParticipantFilter, StandingRow } from './contest.inputs.js';
import { Question } from './question.entity.js';
import { QuestionBank } from './question-bank.entity.js';
import type { QuestionFilter } from './question.inputs.js';

interface Request<Filter> {
  readonly filter?: Filter | null;
  readonly first: number;
  readonly after?: string | null;
}

const within = (column: string, id: string): SqlFragment =>
  isId(id) ? { sql: belowUnion(column), params: [id] } : sql`false`;

/** One page of the contests of the subtree, and of those its persons may take part in, the latest first. */
export function findContests(
  ctx: RequestContext,
  withinId: string | null,
  request: Request<ContestFilter>,
): Promise<Connection<Contest>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const { text, statuses, year } = request.filter ?? {};
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`c.name like ${likePattern(sought)} or c.pinyin like ${likePattern(sought.toLowerCase())}`);
  if (statuses) where.push(sql`c.status = any(${arrayLiteral(statuses)}::text[])`);
  if (year != null) where.push(sql`extract(year from c.opens_at at time zone 'Asia/Shanghai') = ${year}`);
  if (withinId !== null) where.push(within('c.union_id', withinId));
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'c.*',
        from: sql`competition.contest c`,
        where,
        order: [
          { sql: 'c.opens_at', direction: 'DESC' },
          { sql: 'c.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Contest, row));
  });
}

/** One page of the banks of the subtree, by name. */
export function findQuestionBanks(
  ctx: RequestContext,
  withinId: string | null,
  request: Request<never>,
): Promise<Connection<QuestionBank>> {
  requireScope(ctx.actor, 'competition:write');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'b.*',
        from: sql`competition.question_bank b`,
        where: withinId === null ? [] : [within('b.union_id', withinId)],
        order: [
          { sql: 'b.name', direction: 'ASC' },
          { sql: 'b.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(QuestionBank, row));
  });
}

/** One page of the questions of a bank, the newest first. One reading for all banks of a tick. */
export function findQuestions(
  ctx: RequestContext,
  bankId: string,
  request: Request<QuestionFilter>,
): Promise<Connection<Question>> {
  requireScope(ctx.actor, 'competition:write');
  const page = pageRequest(request);
  const { text, kinds, isRetired = false } = request.filter ?? {};
  const where: SqlFragment[] = [isRetired ? sql`q.retired_at is not null` : sql`q.retired_at is null`];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`q.body like ${likePattern(sought)} or q.topic like ${likePattern(sought)}`);
  if (kinds) where.push(sql`q.kind = any(${arrayLiteral(kinds)}::text[])`);
  return pageBy(ctx, `questions ${JSON.stringify(request)}`, bankId, page, Question, {
    columns: 'q.*',
    from: sql`competition.question q`,
    where,
    order: [{ sql: 'q.id', direction: 'DESC' }],
    key: 'q.bank_id',
  });
}

/** One page of the participants of a contest, by union and number. One reading for all contests of a tick. */
export function findContestParticipants(
  ctx: RequestContext,
  contestId: string,
  request: Request<ContestParticipantFilter>,
): Promise<Connection<ContestParticipant>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const { text, hasTaken, withinId } = request.filter ?? {};
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`p.name like ${likePattern(sought)} or p.person_no like ${likePattern(sought)}`);
  if (hasTaken != null) where.push({ sql: '(p.counted_on is not null) = ?', params: [hasTaken] });
  if (withinId != null) where.push(within('p.home_union_id', withinId));
  return pageBy(ctx, `contestParticipants ${JSON.stringify(request)}`, contestId, page, ContestParticipant, {
    columns: 'p.*',
    from: sql`competition.contest_participant p`,
    where,
    order: [
      { sql: 'p.home_union_id', direction: 'ASC' },
      { sql: 'p.person_no', direction: 'ASC' },
      { sql: 'p.id', direction: 'ASC' },
    ],
    key: 'p.contest_id',
  });
}

/** A page of the ranking: ranks are among all participants, rows are those within the reader's scope. */
export function findContestRanking(
  ctx: RequestContext,
  contestId: string,
  request: Request<{ readonly withinId?: string | null }>,
): Promise<Connection<StandingRow>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const withinId = request.filter?.withinId;
  return ctx.read(async (em) => {
    const list = await listPage<StandingRow>(
      em,
      {
        columns:
          's.participant_id as "participantId", s.rank, s.score, s.seconds, s.attempt_number as "attemptNumber", s.attempt_count as "attemptCount"',
        from: sql`competition.contest_standing(${contestId}::uuid, ${ctx.now.toISOString()}::timestamptz) s
                  join competition.contest_participant p on p.id = s.participant_id`,
        where: withinId == null ? [] : [within('p.home_union_id', withinId)],
        order: [
          { sql: 's.rank', direction: 'ASC' },
          { sql: 's.participant_id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => row);
  });
}

interface NestedList {
  readonly columns: string;
  readonly from: SqlFragment;
  readonly where: readonly SqlFragment[];
  readonly order: Parameters<typeof listPagesBy>[1]['order'];
  readonly key: string;
}

function pageBy<Row extends object>(
  ctx: RequestContext,
  name: string,
  key: string,
  page: PageRequest,
  entity: new () => Row,
  { key: keyColumn, ...query }: NestedList,
): Promise<Connection<Row>> {
  return ctx
    .loader<string, Connection<Row>>(name, (keys) =>
      ctx.read(async (em) => {
        const lists = await listPagesBy<object>(em, query, page, keyColumn, keys);
        return keys.map((one) => toConnection(lists.get(one)!, page, (row) => em.map(entity, row) as Row));
      }),
    )
    .load(key);
}
