import { scopeOfMany } from '@gonghui/kit';
import { RedFlagKey } from './red-flag-key.js';
import { laterParameters } from './rules/red-flag-catalogue.js';

/** Rules whose caps of single items, or awards of other schemes, were not looked at before. */
const WIDENED = [RedFlagKey.JUST_UNDER_CAP, RedFlagKey.REPEATED_AWARD, RedFlagKey.SPLIT_APPLICATIONS];

/** Items for whoever passes over all of them, and the versions of the rules that do: thresholds stay as they are. */
export const laterVersions: readonly string[] = [
  `create view grants.case_item_in_scope with (security_barrier) as
   select i.* from grants.case_item i where ${scopeOfMany('i.union_id')}`,
  `comment on view grants.case_item_in_scope is 'The items that the policy of case_item lets the caller see: for passing over all of them.'`,
  ...WIDENED.map(
    (key) =>
      `insert into grants.red_flag_rule (id, key, version, severity, parameters, union_id, reason, created_at)
       select platform.uuid7(), key, version + 1, severity, parameters || '${JSON.stringify(laterParameters(key, 2))}', null,
              '${key === RedFlagKey.REPEATED_AWARD ? '跨项目查找' : '计入明细的单位上限'}', '2026-11-22T00:00:00Z'
         from grants.red_flag_rule where key = '${key}' order by version desc limit 1`,
  ),
];

/** The version of the rule of repeated awards that looks for the same purpose: thresholds stay as they are. */
export const preciseRepeats: readonly string[] = [
  `insert into grants.red_flag_rule (id, key, version, severity, parameters, union_id, reason, created_at)
   select platform.uuid7(), key, version + 1, severity,
          parameters || '${JSON.stringify(laterParameters(RedFlagKey.REPEATED_AWARD, 3))}', null,
          '只计用途相同的，不同用途的按金额', '2026-11-23T00:00:00Z'
     from grants.red_flag_rule where key = '${RedFlagKey.REPEATED_AWARD}' order by version desc limit 1`,
];
