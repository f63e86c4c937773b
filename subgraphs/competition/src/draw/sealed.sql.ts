import { scopePolicy } from '@gonghui/kit';

/** Who may read a layer of a draw in scope: its custodian, and everybody once it is opened. */
const readable = (table: string, layer: 'one' | 'two'): string =>
  `exists (select from competition.draw drawn where drawn.round_id = ${table}.round_id
     and (drawn.layer_${layer}_opened_at is not null or drawn.layer_${layer}_custodian = platform.actor()))`;

/** Policies of the sealed layers. There is none for updates and deletions: what was drawn stays. */
export const sealedPolicies: readonly string[] = [
  `create policy drawing on competition.sealed_contest_number for insert with check (${scopePolicy('union_id')})`,
  `create policy drawing on competition.sealed_station for insert with check (${scopePolicy('union_id')})`,
  `create policy drawing on competition.sealed_salt for insert with check (${scopePolicy('union_id')})`,
  `create policy opened on competition.sealed_contest_number for select using (${readable('sealed_contest_number', 'one')})`,
  `create policy opened on competition.sealed_station for select using (${readable('sealed_station', 'two')})`,
  `create policy opened on competition.sealed_salt for select using (
     case layer when 1 then ${readable('sealed_salt', 'one')} else ${readable('sealed_salt', 'two')} end)`,
];
