import { scopePolicy } from '@gonghui/kit';
import { createPolicies, type Policy } from '../policy.js';

/** Who may read a layer of a draw in scope: its custodian, and everybody once it is opened. */
const readable = (table: string, layer: 'one' | 'two'): string =>
  `exists (select from competition.draw drawn where drawn.round_id = ${table}.round_id
     and (drawn.layer_${layer}_opened_at is not null or drawn.layer_${layer}_custodian = platform.actor()))`;

/** Policies of a sealed table. There is none for updates and deletions: what was drawn stays. */
const sealed = (using: string): Policy[] => [
  { name: 'drawing', command: 'insert', check: scopePolicy('union_id') },
  { name: 'opened', command: 'select', using },
];

export const contestNumberPolicies = sealed(readable('sealed_contest_number', 'one'));
export const stationPolicies = sealed(readable('sealed_station', 'two'));
export const saltPolicies = sealed(
  `case layer when 1 then ${readable('sealed_salt', 'one')} else ${readable('sealed_salt', 'two')} end`,
);

export const sealedPolicies: readonly string[] = [
  ...createPolicies('competition.sealed_contest_number', contestNumberPolicies),
  ...createPolicies('competition.sealed_station', stationPolicies),
  ...createPolicies('competition.sealed_salt', saltPolicies),
];
