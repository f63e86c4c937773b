import { arrayLiteral, mutate, refuse, requireScope, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { hashPassword } from 'better-auth/crypto';
import { passwordProblem } from '../auth/password-problem.js';
import { checkAccountFields } from './check-account-fields.js';
import { isId } from './is-id.js';
import { loadManager, refuseUnlessAllowed } from './load-managed-account.js';
import { inOrder, mayGrant } from './may-manage.js';
import type { CreateStaffAccountInput } from './staff-account.inputs.js';

/** Makes an account in the caller's subtree, with a first password. */
export async function createStaffAccount(
  ctx: RequestContext,
  { initialPassword, ...input }: CreateStaffAccountInput,
): Promise<MutationOutcome> {
  requireScope(ctx.actor, 'staff:manage');
  // Hashed before the transaction (about 100 ms), and kept out of the fingerprint that a repeated request is known by.
  const hash = passwordProblem(initialPassword, input.username) ? null : await hashPassword(initialPassword);
  return mutate(ctx, 'createStaffAccount', input, async (em) => {
    const manager = await loadManager(ctx, em);
    checkAccountFields({ username: input.username, name: input.name, password: ['initialPassword', initialPassword] });
    refuseUnlessAllowed(mayGrant(manager, input.roles), 'roles');
    refuseUnlessAllowed(mayGrant(manager, input.grantableRoles), 'grantableRoles');
    const unions = isId(input.unionId)
      ? await em.execute<unknown[]>(
          'select 1 from tree.place where id = ? and valid_to is null and path operator(public.<@) tree.scope()',
          [input.unionId],
        )
      : [];
    if (unions.length === 0) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
    const [account] = await em.execute<{ id: string }[]>(
      `insert into staff.staff_account (username, name, union_id, roles, grantable_roles)
       values (?, ?, ?, ?::text[], ?::text[]) on conflict (username) do nothing returning id`,
      [
        input.username,
        input.name.trim(),
        input.unionId,
        arrayLiteral(inOrder(input.roles)),
        arrayLiteral(inOrder(input.grantableRoles)),
      ],
    );
    if (!account) refuse('USERNAME_TAKEN', `The user name ${input.username} is taken. Choose another.`, 'username');
    await em.execute(
      `insert into staff.credential (account_id, provider, subject, password) values (?, 'credential', ?, ?)`,
      [account.id, account.id, hash],
    );
    return account.id;
  });
}
