import { mutate, requireScope, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { hashPassword } from 'better-auth/crypto';
import { passwordProblem } from '../auth/password-problem.js';
import { endSessions } from '../session/end-sessions.js';
import { checkAccountFields } from './check-account-fields.js';
import { loadManagedAccount } from './load-managed-account.js';
import type { ResetStaffPasswordInput } from './staff-account.inputs.js';

/** Gives somebody else's account a new password, signs it out everywhere and lifts its locks. */
export async function resetStaffPassword(
  ctx: RequestContext,
  { newPassword, ...input }: ResetStaffPasswordInput,
): Promise<MutationOutcome> {
  requireScope(ctx.actor, 'staff:manage');
  const hash = passwordProblem(newPassword, '') ? null : await hashPassword(newPassword);
  return mutate(ctx, 'resetStaffPassword', input, async (em) => {
    const account = await loadManagedAccount(ctx, em, input.id, 'id');
    checkAccountFields({ password: ['newPassword', newPassword] }, account.username);
    // Not "on conflict do update": that would need the right to read passwords.
    const changed = await em.execute<unknown[]>(
      `update staff.credential set password = ?, updated_at = now() where account_id = ? and provider = 'credential' returning id`,
      [hash, account.id],
    );
    if (changed.length === 0)
      await em.execute(
        `insert into staff.credential (account_id, provider, subject, password) values (?, 'credential', ?, ?)`,
        [account.id, account.id, hash],
      );
    if (input.removeSecondFactor) {
      await em.execute('delete from staff.second_factor where account_id = ?', [account.id]);
      account.twoFactorEnabled = false;
      account.updatedAt = ctx.now;
    }
    await em.execute('delete from staff.lockout where account_id = ?', [account.id]);
    await endSessions(em, account.id);
    return account.id;
  });
}
