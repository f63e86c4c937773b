/** Contests in which persons of unions within the scope of the transaction may take part: their unions read them. */
export const enteredContests = `
create function competition.entered_contests() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select distinct one.contest_id
    from competition.contest_participant one join tree.place on place.id = one.home_union_id
   where place.path <@ tree.scope()
$body$`;

/** Whom a code belongs to, and in which union's name he acts; nothing for any other code. */
export const contestParticipantOf = `
create function competition.contest_participant_of(asked text) returns table (id uuid, union_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select one.id, one.union_id from competition.contest_participant one where one.code_hash = asked
$body$`;

/**
 * What the bearer of a code may know: the contest, his own attempts, and the questions of the one under way, without
 * what is right. Nobody signs in for it; it takes the hash of a code.
 */
export const contestPaper = `
create function competition.contest_paper(asked text, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select jsonb_build_object(
    'participantName', one.name,
    'name', contest.name, 'status', contest.status, 'rules', contest.rules,
    'opensAt', contest.opens_at, 'closesAt', contest.closes_at,
    'minutes', contest.minutes, 'maxAttempts', contest.max_attempts, 'paper', contest.paper,
    'attempts', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'number', attempt.number, 'startedAt', attempt.started_at, 'dueAt', attempt.due_at,
               'submittedAt', attempt.submitted_at, 'score', attempt.score) order by attempt.number), '[]')
        from competition.contest_attempt attempt where attempt.participant_id = one.id),
    'questions', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', question.id, 'kind', question.kind, 'body', question.body, 'options', question.options,
               'chosen', coalesce(answer.chosen, '{}')) order by drawn.at), '[]')
        from competition.contest_attempt attempt
        cross join lateral unnest(attempt.questions) with ordinality drawn (id, at)
        join competition.question on question.id = drawn.id
        left join competition.contest_answer answer on answer.attempt_id = attempt.id and answer.question_id = drawn.id
       where attempt.participant_id = one.id and attempt.submitted_at is null and attempt.due_at >= contest_paper.at))
    from competition.contest_participant one join competition.contest on contest.id = one.contest_id
   where one.code_hash = contest_paper.asked
$body$`;

/**
 * An attempt with what was right and why, for the bearer of a code: once the contest is over, or he has used all of his
 * attempts and the last has ended.
 */
export const contestReview = `
create function competition.contest_review(asked text, attempt_number int, at timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select jsonb_agg(jsonb_build_object(
           'id', question.id, 'kind', question.kind, 'body', question.body, 'options', question.options,
           'chosen', coalesce(answer.chosen, '{}'), 'correct', question.correct, 'explanation', question.explanation,
           'marks', coalesce(answer.marks, 0)) order by drawn.at)
    from competition.contest_participant one
    join competition.contest on contest.id = one.contest_id
    join competition.contest_attempt attempt
      on attempt.participant_id = one.id and attempt.number = contest_review.attempt_number
    cross join lateral unnest(attempt.questions) with ordinality drawn (id, at)
    join competition.question on question.id = drawn.id
    left join competition.contest_answer answer on answer.attempt_id = attempt.id and answer.question_id = drawn.id
   where one.code_hash = contest_review.asked
     and (contest.closes_at <= contest_review.at
       or contest.max_attempts <= (select count(*) from competition.contest_attempt ended
            where ended.participant_id = one.id
              and (ended.submitted_at is not null or ended.due_at < contest_review.at)))
$body$`;

/**
 * The ranking of a contest among all participants: the best attempt of each that has ended, by marks, then the shorter
 * time; who is equal in both shares a rank. It tells ids and figures alone: whose they are, each reader sees of his own
 * scope.
 */
export const contestStanding = `
create function competition.contest_standing(asked uuid, at timestamptz)
returns table (participant_id uuid, rank int, score int, seconds int, attempt_number int, attempt_count int)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  with ended as (
    select attempt.participant_id, attempt.number, attempt.score,
           floor(extract(epoch from coalesce(attempt.submitted_at, attempt.due_at) - attempt.started_at))::int as seconds,
           count(*) over (partition by attempt.participant_id)::int as attempts
      from competition.contest_attempt attempt
     where attempt.contest_id = contest_standing.asked
       and (attempt.submitted_at is not null or attempt.due_at < contest_standing.at)),
  best as (
    select distinct on (ended.participant_id) ended.* from ended
     order by ended.participant_id, ended.score desc, ended.seconds, ended.number)
  select best.participant_id, (rank() over (order by best.score desc, best.seconds))::int, best.score, best.seconds,
         best.number, best.attempts
    from best
$body$`;
