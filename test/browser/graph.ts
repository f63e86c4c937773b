import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import { type Account, sessionOf } from './accounts.js';

interface Session {
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** A token that is nearly over is fetched anew. */
const MARGIN_MS = 60_000;

const tokens = new Map<Account, { readonly token: string; readonly expiresAt: number }>();

/** The system under test. */
export const baseUrl = (): string => process.env['GONGHUI_URL']!;

/** Asks the graph as that account, beside the browser. @throws Error when the answer has errors */
export async function ask<Data = any>(
  account: Account,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const response = await fetch(`${baseUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(account)}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (errors || !data) throw new Error(`${account} was answered ${JSON.stringify(errors)}`);
  return data;
}

/** Carries out a mutation with one `input`. @throws Error when it is refused */
export async function change<Payload = any>(
  account: Account,
  mutation: string,
  fields: string,
  input: object,
): Promise<Payload> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const data = await ask<Record<string, Payload & { userErrors: readonly object[] }>>(
    account,
    `mutation Change($input: ${type}Input!) { ${mutation}(input: $input) { userErrors { code message field } ${fields} } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
  );
  const payload = data[mutation]!;
  if (payload.userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** Letters and digits that no earlier run has used, for names of new records. */
export const unused = (): string => randomUUID().replaceAll('-', '').slice(0, 10);

async function tokenOf(account: Account): Promise<string> {
  const known = tokens.get(account);
  if (known && known.expiresAt - MARGIN_MS > Date.now()) return known.token;
  const token = await fetchToken(account);
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { exp: number };
  tokens.set(account, { token, expiresAt: claims.exp * 1000 });
  return token;
}

async function fetchToken(account: Account): Promise<string> {
  const { cookies } = JSON.parse(readFileSync(sessionOf(account), 'utf8')) as Session;
  const context = await request.newContext({
    baseURL: baseUrl(),
    storageState: { cookies: cookies as never, origins: [] },
  });
  try {
    const response = await context.get('/auth/token');
    return ((await response.json()) as { token: string }).token;
  } finally {
    await context.dispose();
  }
}
