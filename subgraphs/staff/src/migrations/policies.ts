import { SUBGRAPH_GROUP, scopePolicy } from '@gonghui/kit';
import { SIGN_IN_ROLE } from '../auth/sign-in-role.js';

/** A row-level security policy as MikroORM compares it with the database. */
export interface Policy {
  readonly name: string;
  readonly roles: string[];
  readonly using: string;
  readonly check: string;
}

function policy(name: string, role: string, condition: string): Policy {
  return { name, roles: [role], using: condition, check: condition };
}

/** Sign-in sees every row: it runs before anyone is known. */
const signIn = policy('sign_in', SIGN_IN_ROLE, 'true');

/** Accounts: those of the caller's subtree. */
export const accountPolicies: Policy[] = [policy('in_scope', SUBGRAPH_GROUP, scopePolicy('union_id')), signIn];

/** What belongs to an account is seen with it: the inner select obeys the policy of the accounts. */
export const ofAccountPolicies: Policy[] = [
  policy('of_account', SUBGRAPH_GROUP, 'exists (select from staff.staff_account a where a.id = account_id)'),
  signIn,
];

/** What belongs to an API key is seen with it. */
export const ofKeyPolicies: Policy[] = [
  policy('of_key', SUBGRAPH_GROUP, 'exists (select from staff.api_key k where k.id = api_key_id)'),
  signIn,
];

/** Only sign-in. */
export const signInOnlyPolicies: Policy[] = [signIn];
