import { createHmac } from 'node:crypto';
import { schemaOf, type SubgraphModule } from '../subgraph/subgraph-module.js';

/** The group that every subgraph's role belongs to; what all subgraphs may do is granted to it. */
export const SUBGRAPH_GROUP = 'gonghui_subgraph';

/** The database role a subgraph connects as: it owns nothing and never bypasses row-level security. */
export const roleOf = (subgraph: string): string => `gonghui_${subgraph}`;

/** Password of a subgraph's role, derived so that any replica with the secret can connect. */
export function rolePassword(secret: string, subgraph: string): string {
  return createHmac('sha256', secret).update(`postgres role ${subgraph}`).digest('base64url');
}

/** The subgraph's own connection string, made from the owner's. */
export function subgraphUrl(ownerUrl: string, secret: string, subgraph: string): string {
  const url = new URL(ownerUrl);
  url.username = roleOf(subgraph);
  url.password = rolePassword(secret, subgraph);
  url.searchParams.set('application_name', `gonghui ${subgraph}`);
  // The planner takes row-level security to be so dear that it would compile the shortest of queries.
  url.searchParams.set('options', '-c jit=off');
  return url.href;
}

/** Creates the group role, which platform migrations grant to. Roles belong to the server, so this may run many times. */
export const createGroupRole = `
do $$ begin
  create role ${SUBGRAPH_GROUP} nologin;
exception when duplicate_object or unique_violation then null;
end $$`;

/** How often a role is tried to be changed while somebody else changes it, 50 ms apart. */
const ROLE_ATTEMPTS = 100;

/** Statements that create or refresh one subgraph's role and what it may reach. Run as the owner, after the migrations. */
export function subgraphRoleStatements(module: Pick<SubgraphModule, 'name' | 'schema'>, secret: string): string[] {
  const role = roleOf(module.name);
  const schema = schemaOf(module);
  return [
    `do $$ begin
       create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole in role ${SUBGRAPH_GROUP};
     exception when duplicate_object or unique_violation then null;
     end $$`,
    // Roles are the server's: whoever changes one from another database is not held off by a lock of this one.
    `do $$ begin
       perform pg_advisory_xact_lock(hashtext('${role}'));
       for attempt in 1 .. ${ROLE_ATTEMPTS} loop
         begin
           alter role ${role} password '${rolePassword(secret, module.name)}';
           return;
         exception when internal_error then
           if attempt = ${ROLE_ATTEMPTS} then raise; end if;
           perform pg_sleep(0.05);
         end;
       end loop;
     end $$`,
    `grant usage on schema ${schema} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${role}`,
    `revoke all on ${schema}.migration from ${role}`,
    `grant usage on all sequences in schema ${schema} to ${role}`,
    `revoke all on all functions in schema ${schema} from public`,
    `grant execute on all functions in schema ${schema} to ${role}`,
    `grant usage on schema platform, reference to ${SUBGRAPH_GROUP}`,
    `grant select on all tables in schema reference to ${SUBGRAPH_GROUP}`,
  ];
}
