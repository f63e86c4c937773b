import { arrayLiteral, type RequestContext } from '@gonghui/kit';
import { dateOf } from '../account/account-loaders.js';
import type { ApiKey } from './api-key.types.js';

interface ApiKeyRow {
  id: string;
  account_id: string;
  name: string;
  start: string;
  scopes: string[];
  created_at: Date | string;
  expires_at: Date | string;
  last_used_at: Date | string | null;
}

/** Keys of an account, expired ones too, the latest first. */
export function apiKeysOf(ctx: RequestContext, accountId: string): Promise<ApiKey[]> {
  return ctx
    .loader<string, ApiKey[]>('apiKeysOf', (accountIds) =>
      ctx.read(async (em) => {
        const rows = await em.execute<ApiKeyRow[]>(
          `select k.id, k.account_id, k.name, k.start, k.scopes, k.created_at, k.expires_at, u.last_used_at
             from staff.api_key k left join staff.api_key_use u on u.api_key_id = k.id
            where k.account_id = any(?::uuid[]) order by k.created_at desc, k.id`,
          [arrayLiteral(accountIds)],
        );
        const byAccount = Map.groupBy(rows, (row) => row.account_id);
        return accountIds.map((id) => (byAccount.get(id) ?? []).map(toApiKey));
      }),
    )
    .load(accountId);
}

function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    start: row.start,
    scopes: row.scopes,
    createdAt: dateOf(row.created_at)!,
    expiresAt: dateOf(row.expires_at),
    lastUsedAt: dateOf(row.last_used_at),
  };
}
