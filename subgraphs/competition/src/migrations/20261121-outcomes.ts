import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

const tables: readonly string[] = [
  `alter table competition.competition add column converts_results boolean not null default false`,
  `alter table competition.competition alter column converts_results drop default`,
  `alter table competition.award_quota add column prize_line_id uuid null`,
  `create table competition.outcome (
    id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    event_id uuid null,
    entry_id uuid null,
    kind text not null,
    title text not null,
    document text null,
    users text null,
    unified text[] not null,
    registered_on date not null,
    registered_by text not null,
    primary key (id)
  )`,
  `create index outcome_union_id_index on competition.outcome (union_id)`,
  `create index outcome_competition_id_index on competition.outcome (competition_id)`,
  `create index outcome_event_id_index on competition.outcome (event_id)`,
  `create index outcome_entry_id_index on competition.outcome (entry_id)`,
  `alter table competition.outcome
    add constraint outcome_kind_check check (kind in ('NORM', 'SOLUTION', 'SCENARIO'))`,
  `alter table competition.outcome
    add constraint outcome_unified_check
      check (unified <@ array['FLOW', 'METHOD', 'JUDGEMENT_SCALE'] and (kind = 'NORM' or unified = '{}'))`,
  `alter table competition.outcome
    add constraint outcome_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.outcome
    add constraint outcome_event_id_foreign foreign key (event_id) references competition.event (id) on delete no action`,
  `alter table competition.outcome
    add constraint outcome_entry_id_foreign foreign key (entry_id) references competition.entry (id) on delete no action`,
  `create table competition.outcome_effect (
    id uuid not null,
    outcome_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    position int not null,
    name text not null,
    qualifier text not null,
    amount_hundredths bigint not null,
    unit text not null,
    primary key (id)
  )`,
  `create index outcome_effect_union_id_index on competition.outcome_effect (union_id)`,
  `create index outcome_effect_competition_id_index on competition.outcome_effect (competition_id)`,
  `alter table competition.outcome_effect
    add constraint outcome_effect_position_unique unique (outcome_id, position)`,
  `alter table competition.outcome_effect
    add constraint outcome_effect_amount_check check (amount_hundredths >= 0)`,
  `alter table competition.outcome_effect
    add constraint outcome_effect_qualifier_check
      check (qualifier in ('EXACT', 'ABOUT', 'NEARLY', 'MORE_THAN', 'ORDER_OF'))`,
  `alter table competition.outcome_effect
    add constraint outcome_effect_outcome_id_foreign
      foreign key (outcome_id) references competition.outcome (id) on delete cascade`,
  `alter table competition.outcome_effect
    add constraint outcome_effect_competition_id_foreign
      foreign key (competition_id) references competition.competition (id)`,
];

const policies: readonly string[] = ['outcome', 'outcome_effect'].flatMap((table) => [
  `alter table competition.${table} enable row level security`,
  `create policy scope on competition.${table} using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.${table} for select using (competition_id in (select competition.hosted()))`,
  ...auditTable(`competition.${table}`, { id: 'id', union: 'union_id' }).up(),
]);

/** What came of competitions, with its measured effect; prize money by reference to a grant line. */
export const outcomes: SqlMigration = { name: '20261121_outcomes', up: [...tables, ...policies] };
