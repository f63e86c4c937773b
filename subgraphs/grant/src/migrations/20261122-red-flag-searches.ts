import type { SqlMigration } from '@gonghui/kit';

/** Searches for red flags are asked for, and carried out in the background. */
export const redFlagSearches: SqlMigration = {
  name: '20261122_red_flag_searches',
  up: [
    `alter table grants.red_flag_check rename to red_flag_search`,
    `alter index grants.red_flag_check_pkey rename to red_flag_search_pkey`,
    `alter table grants.red_flag_search
      alter checked_at drop not null,
      add requested_at timestamptz null,
      add requested_by text null,
      add rule_keys text[] null,
      add runs jsonb null,
      add started_at timestamptz null,
      add finished_at timestamptz null,
      add failed boolean not null default false`,
    `update grants.red_flag_search
        set requested_at = checked_at, requested_by = 'system', rule_keys = '{}', runs = '[]', started_at = checked_at, finished_at = checked_at`,
    `alter table grants.red_flag_search
      alter requested_at set not null,
      alter requested_by set not null,
      alter rule_keys set not null,
      alter runs set not null`,
  ],
};
