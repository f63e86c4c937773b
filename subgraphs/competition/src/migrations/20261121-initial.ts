import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { boardFunctions } from '../board/board.sql.js';
import { hosted } from '../competition/hosted.sql.js';
import { sealedPolicies } from '../draw/sealed.sql.js';
import {
  judgesWithSheets,
  lotsWithSheets,
  panelProgress,
  releaseSheets,
  keepSheetsSealed,
} from '../mark/release-sheets.sql.js';
import { competitionRollup, contestantRollup } from '../summary/indicators.js';

const tables: readonly string[] = [
  `create table competition.class_approval (
    id uuid not null,
    union_id uuid not null,
    approved_by_id uuid not null,
    competition_class text not null,
    year int not null,
    document text not null,
    primary key (id)
  )`,
  `create index class_approval_union_id_index on competition.class_approval (union_id)`,
  `alter table competition.class_approval
    add constraint class_approval_unique unique (union_id, competition_class, year, document)`,
  `alter table competition.class_approval
    add constraint class_approval_competition_class_check check (competition_class in ('NATIONAL', 'PROVINCIAL_CLASS_I', 'PROVINCIAL_CLASS_II', 'PROVINCIAL_CLASS_III'))`,
  `create table competition.competition (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    pinyin text not null,
    year int not null,
    edition int null,
    theme text null,
    competition_class text not null,
    approval_id uuid null,
    status text not null,
    status_reason text null,
    starts_on date null,
    ends_on date null,
    entry_opens_on date null,
    entry_closes_on date null,
    venue_id uuid null,
    outside_bodies text[] not null,
    created_by text not null,
    primary key (id)
  )`,
  `create index competition_approval_id_index on competition.competition (approval_id)`,
  `create index competition_union_id_index on competition.competition (union_id, year)`,
  `alter table competition.competition
    add constraint competition_dates_check check (ends_on >= starts_on and entry_closes_on >= entry_opens_on)`,
  `alter table competition.competition
    add constraint competition_competition_class_check check (competition_class in ('NATIONAL', 'PROVINCIAL_CLASS_I', 'PROVINCIAL_CLASS_II', 'PROVINCIAL_CLASS_III'))`,
  `alter table competition.competition
    add constraint competition_status_check check (status in ('DRAFT', 'ANNOUNCED', 'ENTRY_OPEN', 'ENTRY_CLOSED', 'RUNNING', 'SCORED', 'PUBLISHED', 'ARCHIVED', 'CANCELLED'))`,
  `create table competition.event (
    id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    position int not null,
    name text not null,
    scored_unit text not null,
    min_entries int not null,
    max_entries int null,
    max_per_union int null,
    primary key (id)
  )`,
  `create index event_union_id_index on competition.event (union_id)`,
  `create index event_competition_id_index on competition.event (competition_id)`,
  `alter table competition.event add constraint event_name_unique unique (competition_id, name)`,
  `alter table competition.event
    add constraint event_limits_check check (min_entries >= 1 and max_entries >= min_entries and max_per_union >= 1)`,
  `alter table competition.event
    add constraint event_scored_unit_check check (scored_unit in ('CONTESTANT', 'TEAM'))`,
  `create table competition.competition_host (
    competition_id uuid not null,
    host_union_id uuid not null,
    union_id uuid not null,
    name text not null,
    position int not null,
    primary key (competition_id, host_union_id)
  )`,
  `create index competition_host_host_union_id_index on competition.competition_host (host_union_id)`,
  `create table competition.condition_change (
    id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    round_id uuid null,
    what text not null,
    reason text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    primary key (id)
  )`,
  `create index condition_change_union_id_index on competition.condition_change (union_id)`,
  `create index condition_change_competition_id_index on competition.condition_change (competition_id)`,
  `create table competition.round (
    id uuid not null,
    event_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    position int not null,
    name text not null,
    stage text not null,
    scheme_id uuid null,
    advancement_kind text null,
    advancement_value int null,
    advancement_tie text null,
    appeal_hours int not null,
    posted_at timestamptz null,
    appeals_until timestamptz null,
    quota int null,
    confirmed_at timestamptz null,
    confirmed_by text null,
    primary key (id)
  )`,
  `create index round_union_id_index on competition.round (union_id)`,
  `create index round_competition_id_index on competition.round (competition_id)`,
  `create index round_event_id_index on competition.round (event_id)`,
  `alter table competition.round add constraint round_position_unique unique (event_id, position)`,
  `alter table competition.round
    add constraint round_advancement_check check ((advancement_kind is null) = (advancement_value is null) and (advancement_kind is null) = (advancement_tie is null))`,
  `alter table competition.round
    add constraint round_stage_check check (stage in ('PENDING', 'MARKING', 'OPENED', 'POSTED', 'CONFIRMED'))`,
  `alter table competition.round
    add constraint round_advancement_kind_check check (advancement_kind in ('TOP_N', 'TOP_PERCENT', 'MIN_SCORE'))`,
  `alter table competition.round
    add constraint round_advancement_tie_check check (advancement_tie in ('ALL_IN', 'ALL_OUT'))`,
  `create table competition.marking_scheme (
    id uuid not null,
    round_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    version int not null,
    tie_breaks jsonb not null,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `create index marking_scheme_competition_id_index on competition.marking_scheme (competition_id)`,
  `create index marking_scheme_union_id_index on competition.marking_scheme (union_id)`,
  `alter table competition.marking_scheme add constraint marking_scheme_version_unique unique (round_id, version)`,
  `create table competition.draw (
    round_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    lot_count int not null,
    layer_one_custodian text not null,
    layer_two_custodian text not null,
    layer_one_digest text not null,
    layer_two_digest text not null,
    drawn_at timestamptz not null,
    layer_two_opened_at timestamptz null,
    layer_one_opened_at timestamptz null,
    layer_one_salt text null,
    layer_two_salt text null,
    primary key (round_id)
  )`,
  `create index draw_competition_id_index on competition.draw (competition_id)`,
  `create index draw_union_id_index on competition.draw (union_id)`,
  `alter table competition.draw
    add constraint draw_order_check check (layer_one_opened_at is null or layer_two_opened_at is not null)`,
  `alter table competition.draw
    add constraint draw_custodians_check check (layer_one_custodian <> layer_two_custodian)`,
  `create table competition.board_event (
    round_id uuid not null,
    sequence int not null,
    union_id uuid not null,
    station_number int not null,
    contest_number int null,
    name text null,
    is_absent boolean not null,
    units bigint null,
    tie_keys bigint[] null,
    at timestamptz not null,
    primary key (round_id, sequence)
  )`,
  `create index board_event_union_id_index on competition.board_event (union_id)`,
  `create table competition.board (
    round_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    state text not null,
    sequence int not null,
    frozen_at int null,
    primary key (round_id)
  )`,
  `create index board_competition_id_index on competition.board (competition_id)`,
  `create index board_union_id_index on competition.board (union_id)`,
  `alter table competition.board
    add constraint board_frozen_check check ((state = 'FROZEN') = (frozen_at is not null))`,
  `alter table competition.board add constraint board_state_check check (state in ('HIDDEN', 'LIVE', 'FROZEN'))`,
  `create table competition.scheme_part (
    id uuid not null,
    scheme_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    position int not null,
    name text not null,
    kind text not null,
    station text null,
    weight int not null,
    aggregation text not null,
    alarm_hundredths int null,
    primary key (id)
  )`,
  `create index scheme_part_competition_id_index on competition.scheme_part (competition_id)`,
  `create index scheme_part_union_id_index on competition.scheme_part (union_id)`,
  `alter table competition.scheme_part add constraint scheme_part_position_unique unique (scheme_id, position)`,
  `alter table competition.scheme_part
    add constraint scheme_part_weight_check check (weight > 0 and weight <= 10000)`,
  `alter table competition.scheme_part
    add constraint scheme_part_kind_check check (kind in ('THEORY', 'PRACTICAL'))`,
  `alter table competition.scheme_part
    add constraint scheme_part_aggregation_check check (aggregation in ('TRIMMED_MEAN', 'MEAN', 'SUM'))`,
  `create table competition.panel (
    id uuid not null,
    round_id uuid not null,
    part_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    name text not null,
    station_from int not null,
    station_to int not null,
    closed_at timestamptz null,
    primary key (id)
  )`,
  `alter table competition.panel
    add constraint panel_no_overlap
    exclude using gist (part_id with =, int4range(station_from, station_to, '[]') with &&)`,
  `create index panel_round_id_index on competition.panel (round_id)`,
  `create index panel_competition_id_index on competition.panel (competition_id)`,
  `create index panel_union_id_index on competition.panel (union_id)`,
  `alter table competition.panel
    add constraint panel_range_check check (station_from >= 1 and station_to >= station_from)`,
  `create table competition.panel_judge (
    id uuid not null,
    panel_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    account_id uuid not null,
    name text not null,
    primary key (id)
  )`,
  `create index panel_judge_competition_id_index on competition.panel_judge (competition_id, account_id)`,
  `create index panel_judge_union_id_index on competition.panel_judge (union_id)`,
  `alter table competition.panel_judge add constraint panel_judge_unique unique (panel_id, account_id)`,
  `create table competition.aspect (
    id uuid not null,
    part_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    position int not null,
    criterion text not null,
    sub_criterion text null,
    name text not null,
    kind text not null,
    max_hundredths int not null,
    primary key (id)
  )`,
  `create index aspect_competition_id_index on competition.aspect (competition_id)`,
  `create index aspect_union_id_index on competition.aspect (union_id)`,
  `alter table competition.aspect add constraint aspect_position_unique unique (part_id, position)`,
  `alter table competition.aspect add constraint aspect_max_check check (max_hundredths > 0)`,
  `alter table competition.aspect add constraint aspect_kind_check check (kind in ('MEASUREMENT', 'JUDGEMENT'))`,
  `create table competition.sealed_contest_number (
    round_id uuid not null,
    entry_id uuid not null,
    union_id uuid not null,
    contest_number int not null,
    primary key (round_id, entry_id)
  )`,
  `create index sealed_contest_number_union_id_index on competition.sealed_contest_number (union_id)`,
  `alter table competition.sealed_contest_number
    add constraint sealed_contest_number_unique unique (round_id, contest_number)`,
  `create table competition.sealed_salt (
    round_id uuid not null,
    layer smallint not null,
    union_id uuid not null,
    salt text not null,
    primary key (round_id, layer)
  )`,
  `create index sealed_salt_union_id_index on competition.sealed_salt (union_id)`,
  `create table competition.sealed_station (
    round_id uuid not null,
    contest_number int not null,
    union_id uuid not null,
    station_number int not null,
    primary key (round_id, contest_number)
  )`,
  `create index sealed_station_union_id_index on competition.sealed_station (union_id)`,
  `alter table competition.sealed_station add constraint sealed_station_unique unique (round_id, station_number)`,
  `create table competition.team (
    id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    entering_union_id uuid null,
    name text not null,
    primary key (id)
  )`,
  `create index team_entering_union_id_index on competition.team (entering_union_id)`,
  `create index team_union_id_index on competition.team (union_id)`,
  `alter table competition.team add constraint team_name_unique unique (competition_id, name)`,
  `create table competition.contestant (
    id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    entering_union_id uuid null,
    team_id uuid null,
    name text not null,
    person_no text null,
    counted_on date null,
    primary key (id)
  )`,
  `create index contestant_entering_union_id_index on competition.contestant (entering_union_id)`,
  `create index contestant_team_id_index on competition.contestant (team_id)`,
  `create index contestant_competition_id_index on competition.contestant (competition_id)`,
  `create index contestant_union_id_index on competition.contestant (union_id)`,
  `alter table competition.contestant
    add constraint contestant_person_no_unique unique (competition_id, person_no)`,
  `create table competition.entry (
    id uuid not null,
    event_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    entering_union_id uuid null,
    contestant_id uuid null,
    team_id uuid null,
    label text not null,
    status text not null,
    withdrawn_because text null,
    primary key (id)
  )`,
  `create index entry_event_id_index on competition.entry (event_id, label, id)`,
  `create index entry_team_id_index on competition.entry (team_id)`,
  `create index entry_contestant_id_index on competition.entry (contestant_id)`,
  `create index entry_competition_id_index on competition.entry (competition_id)`,
  `create index entry_union_id_index on competition.entry (union_id)`,
  `alter table competition.entry add constraint entry_contestant_unique unique (event_id, contestant_id)`,
  `alter table competition.entry add constraint entry_status_check check (status in ('ENTERED', 'WITHDRAWN'))`,
  `create table competition.round_entry (
    round_id uuid not null,
    entry_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    is_absent boolean not null,
    outcome text null,
    final_rank int null,
    primary key (round_id, entry_id)
  )`,
  `create index round_entry_competition_id_index on competition.round_entry (competition_id)`,
  `create index round_entry_union_id_index on competition.round_entry (union_id)`,
  `create index round_entry_entry_id_index on competition.round_entry (entry_id)`,
  `alter table competition.round_entry
    add constraint round_entry_outcome_check check (outcome in ('ADVANCED', 'ELIMINATED', 'QUESTIONABLE', 'ABSENT', 'WITHDRAWN'))`,
  `create table competition.lot (
    id uuid not null,
    round_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    station_number int not null,
    is_absent boolean not null,
    seconds_used int null,
    units bigint null,
    tie_keys bigint[] null,
    trace jsonb null,
    is_alarming boolean not null,
    alarm_decision text null,
    contest_number int null,
    entry_id uuid null,
    primary key (id)
  )`,
  `create index lot_entry_id_index on competition.lot (entry_id)`,
  `create index lot_competition_id_index on competition.lot (competition_id)`,
  `create index lot_union_id_index on competition.lot (union_id)`,
  `alter table competition.lot add constraint lot_station_unique unique (round_id, station_number)`,
  `alter table competition.lot add constraint lot_scored_check check ((units is null) = (tie_keys is null))`,
  `create table competition.score_sheet (
    id uuid not null,
    panel_id uuid not null,
    part_id uuid not null,
    lot_id uuid not null,
    round_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    judge_id uuid not null,
    judge_name text not null,
    total_hundredths int null,
    handed_in_at timestamptz null,
    is_released boolean not null,
    primary key (id)
  )`,
  `create index score_sheet_lot_id_index on competition.score_sheet (lot_id)`,
  `create index score_sheet_competition_id_index on competition.score_sheet (competition_id)`,
  `create index score_sheet_union_id_index on competition.score_sheet (union_id)`,
  `alter table competition.score_sheet add constraint score_sheet_unique unique (panel_id, lot_id, judge_id)`,
  `create table competition.mark (
    id uuid not null,
    sheet_id uuid not null,
    aspect_id uuid not null,
    union_id uuid not null,
    judge_id uuid not null,
    hundredths int not null,
    key text not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz null,
    primary key (id)
  )`,
  `create unique index mark_counting_unique on competition.mark (sheet_id, aspect_id) where superseded_at is null`,
  `create index mark_sheet_id_index on competition.mark (sheet_id, aspect_id)`,
  `alter table competition.mark add constraint mark_key_unique unique (judge_id, key)`,
  `alter table competition.mark add constraint mark_value_check check (hundredths >= 0)`,
  `create table competition.appeal (
    id uuid not null,
    round_id uuid not null,
    entry_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    grounds text not null,
    status text not null,
    filed_by text not null,
    filed_at timestamptz not null,
    decided_by text null,
    decided_at timestamptz null,
    decision text null,
    primary key (id)
  )`,
  `create index appeal_entry_id_index on competition.appeal (entry_id)`,
  `create index appeal_round_id_index on competition.appeal (round_id)`,
  `create index appeal_competition_id_index on competition.appeal (competition_id)`,
  `create index appeal_union_id_index on competition.appeal (union_id)`,
  `alter table competition.appeal
    add constraint appeal_status_check check (status in ('OPEN', 'UPHELD', 'REJECTED'))`,
  `create table competition.correction_set (
    id uuid not null,
    round_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    appeal_id uuid null,
    reason text not null,
    status text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text null,
    decided_at timestamptz null,
    decision text null,
    primary key (id)
  )`,
  `create index correction_set_appeal_id_index on competition.correction_set (appeal_id)`,
  `create index correction_set_round_id_index on competition.correction_set (round_id)`,
  `create index correction_set_competition_id_index on competition.correction_set (competition_id)`,
  `create index correction_set_union_id_index on competition.correction_set (union_id)`,
  `alter table competition.correction_set
    add constraint correction_set_status_check check (status in ('PROPOSED', 'APPLIED', 'CANCELLED'))`,
  `create table competition.correction_item (
    id uuid not null,
    set_id uuid not null,
    mark_id uuid not null,
    union_id uuid not null,
    before_hundredths int not null,
    after_hundredths int not null,
    primary key (id)
  )`,
  `create index correction_item_mark_id_index on competition.correction_item (mark_id)`,
  `create index correction_item_union_id_index on competition.correction_item (union_id)`,
  `alter table competition.correction_item add constraint correction_item_unique unique (set_id, mark_id)`,
  `alter table competition.correction_item
    add constraint correction_item_value_check check (after_hundredths >= 0)`,
  `alter table competition.competition
    add constraint competition_approval_id_foreign foreign key (approval_id) references competition.class_approval (id) on delete no action`,
  `alter table competition.event
    add constraint event_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.competition_host
    add constraint competition_host_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.condition_change
    add constraint condition_change_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.round
    add constraint round_event_id_foreign foreign key (event_id) references competition.event (id)`,
  `alter table competition.round
    add constraint round_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.marking_scheme
    add constraint marking_scheme_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.marking_scheme
    add constraint marking_scheme_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.draw
    add constraint draw_round_id_foreign foreign key (round_id) references competition.round (id) on update cascade on delete cascade`,
  `alter table competition.draw
    add constraint draw_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.board_event
    add constraint board_event_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.board
    add constraint board_round_id_foreign foreign key (round_id) references competition.round (id) on update cascade on delete cascade`,
  `alter table competition.board
    add constraint board_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.scheme_part
    add constraint scheme_part_scheme_id_foreign foreign key (scheme_id) references competition.marking_scheme (id)`,
  `alter table competition.scheme_part
    add constraint scheme_part_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.panel
    add constraint panel_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.panel
    add constraint panel_part_id_foreign foreign key (part_id) references competition.scheme_part (id)`,
  `alter table competition.panel
    add constraint panel_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.panel_judge
    add constraint panel_judge_panel_id_foreign foreign key (panel_id) references competition.panel (id)`,
  `alter table competition.panel_judge
    add constraint panel_judge_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.aspect
    add constraint aspect_part_id_foreign foreign key (part_id) references competition.scheme_part (id)`,
  `alter table competition.aspect
    add constraint aspect_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.sealed_contest_number
    add constraint sealed_contest_number_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.sealed_salt
    add constraint sealed_salt_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.sealed_station
    add constraint sealed_station_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.team
    add constraint team_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.contestant
    add constraint contestant_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.contestant
    add constraint contestant_team_id_foreign foreign key (team_id) references competition.team (id) on delete no action`,
  `alter table competition.entry
    add constraint entry_event_id_foreign foreign key (event_id) references competition.event (id)`,
  `alter table competition.entry
    add constraint entry_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.entry
    add constraint entry_contestant_id_foreign foreign key (contestant_id) references competition.contestant (id) on delete no action`,
  `alter table competition.entry
    add constraint entry_team_id_foreign foreign key (team_id) references competition.team (id) on delete no action`,
  `alter table competition.round_entry
    add constraint round_entry_round_id_foreign foreign key (round_id) references competition.round (id) on update cascade on delete cascade`,
  `alter table competition.round_entry
    add constraint round_entry_entry_id_foreign foreign key (entry_id) references competition.entry (id) on update cascade on delete cascade`,
  `alter table competition.round_entry
    add constraint round_entry_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.lot
    add constraint lot_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.lot
    add constraint lot_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.lot
    add constraint lot_entry_id_foreign foreign key (entry_id) references competition.entry (id) on delete no action`,
  `alter table competition.score_sheet
    add constraint score_sheet_panel_id_foreign foreign key (panel_id) references competition.panel (id)`,
  `alter table competition.score_sheet
    add constraint score_sheet_part_id_foreign foreign key (part_id) references competition.scheme_part (id)`,
  `alter table competition.score_sheet
    add constraint score_sheet_lot_id_foreign foreign key (lot_id) references competition.lot (id)`,
  `alter table competition.score_sheet
    add constraint score_sheet_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.score_sheet
    add constraint score_sheet_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.mark
    add constraint mark_sheet_id_foreign foreign key (sheet_id) references competition.score_sheet (id)`,
  `alter table competition.mark
    add constraint mark_aspect_id_foreign foreign key (aspect_id) references competition.aspect (id)`,
  `alter table competition.appeal
    add constraint appeal_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.appeal
    add constraint appeal_entry_id_foreign foreign key (entry_id) references competition.entry (id)`,
  `alter table competition.appeal
    add constraint appeal_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.correction_set
    add constraint correction_set_round_id_foreign foreign key (round_id) references competition.round (id)`,
  `alter table competition.correction_set
    add constraint correction_set_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.correction_set
    add constraint correction_set_appeal_id_foreign foreign key (appeal_id) references competition.appeal (id) on delete no action`,
  `alter table competition.correction_item
    add constraint correction_item_set_id_foreign foreign key (set_id) references competition.correction_set (id)`,
  `alter table competition.correction_item
    add constraint correction_item_mark_id_foreign foreign key (mark_id) references competition.mark (id)`,
];

const policies: readonly string[] = [
  `alter table competition.class_approval enable row level security`,
  `create policy scope on competition.class_approval using (${scopePolicy('union_id')})`,
  `alter table competition.competition enable row level security`,
  `create policy scope on competition.competition using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.competition for select using (id in (select competition.hosted()))`,
  `alter table competition.event enable row level security`,
  `create policy scope on competition.event using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.event for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.competition_host enable row level security`,
  `create policy scope on competition.competition_host using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.competition_host for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.condition_change enable row level security`,
  `create policy scope on competition.condition_change using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.condition_change for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.round enable row level security`,
  `create policy scope on competition.round using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.round for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.marking_scheme enable row level security`,
  `create policy scope on competition.marking_scheme using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.marking_scheme for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.draw enable row level security`,
  `create policy scope on competition.draw using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.draw for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.board_event enable row level security`,
  `create policy scope on competition.board_event using (${scopePolicy('union_id')})`,
  `alter table competition.board enable row level security`,
  `create policy scope on competition.board using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.board for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.scheme_part enable row level security`,
  `create policy scope on competition.scheme_part using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.scheme_part for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.panel enable row level security`,
  `create policy scope on competition.panel using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.panel for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.panel_judge enable row level security`,
  `create policy scope on competition.panel_judge using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.panel_judge for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.aspect enable row level security`,
  `create policy scope on competition.aspect using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.aspect for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.sealed_contest_number enable row level security`,
  `alter table competition.sealed_salt enable row level security`,
  `alter table competition.sealed_station enable row level security`,
  `alter table competition.team enable row level security`,
  `create policy scope on competition.team using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.team for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.contestant enable row level security`,
  `create policy scope on competition.contestant using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.contestant for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.entry enable row level security`,
  `create policy scope on competition.entry using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.entry for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.round_entry enable row level security`,
  `create policy scope on competition.round_entry using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.round_entry for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.lot enable row level security`,
  `create policy scope on competition.lot using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.lot for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.score_sheet enable row level security`,
  `alter table competition.mark enable row level security`,
  `alter table competition.appeal enable row level security`,
  `create policy scope on competition.appeal using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.appeal for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.correction_set enable row level security`,
  `create policy scope on competition.correction_set using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.correction_set for select using (competition_id in (select competition.hosted()))`,
  `alter table competition.correction_item enable row level security`,
  `create policy scope on competition.correction_item using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.correction_item for select using (exists (select from competition.correction_set one where one.id = set_id))`,
];

const audited: readonly string[] = [
  ...[
    'class_approval',
    'competition',
    'event',
    'condition_change',
    'round',
    'marking_scheme',
    'scheme_part',
    'panel',
    'panel_judge',
    'aspect',
    'team',
    'contestant',
    'entry',
    'lot',
    'score_sheet',
    'mark',
    'appeal',
    'correction_set',
    'correction_item',
  ].flatMap((table) => auditTable(`competition.${table}`, { id: 'id', union: 'union_id' }).up()),
  ...auditTable('competition.competition_host', { id: ['competition_id', 'host_union_id'], union: 'union_id' }).up(),
  ...auditTable('competition.round_entry', { id: ['round_id', 'entry_id'], union: 'union_id' }).up(),
  ...auditTable('competition.draw', { id: 'round_id', union: 'union_id' }).up(),
  ...auditTable('competition.board', { id: 'round_id', union: 'union_id' }).up(),
  ...auditTable('competition.sealed_contest_number', {
    id: ['round_id', 'entry_id'],
    union: 'union_id',
    redact: ['contest_number'],
  }).up(),
  ...auditTable('competition.sealed_station', {
    id: ['round_id', 'contest_number'],
    union: 'union_id',
    redact: ['station_number'],
  }).up(),
  ...auditTable('competition.sealed_salt', { id: ['round_id', 'layer'], union: 'union_id', redact: ['salt'] }).up(),
];

/** Tables, policies, totals and audit trail of the competition subgraph. */
export const initial: SqlMigration = {
  name: '20261121_initial',
  up: [
    ...tables,
    hosted,
    ...policies,
    ...sealedPolicies,
    ...keepSheetsSealed,
    releaseSheets,
    judgesWithSheets,
    lotsWithSheets,
    panelProgress,
    ...boardFunctions,
    ...competitionRollup.up(),
    ...contestantRollup.up(),
    ...audited,
  ],
};
