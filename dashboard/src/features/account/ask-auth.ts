/** What an address under `/auth` answered: the fields it gives, or the code of its refusal. */
export type AuthAnswer =
  | { readonly state: 'done'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly state: 'refused'; readonly code: string; readonly message: string; readonly retryAt: Date | null };

/** Posts to an address under `/auth`, which knows the caller by the session's cookie. Never rejects. */
export async function askAuth(
  address: string,
  fields: Readonly<Record<string, string>>,
  send: typeof fetch = fetch,
): Promise<AuthAnswer> {
  let response: Response;
  try {
    response = await send(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(fields),
    });
  } catch {
    return { state: 'refused', code: 'UNREACHABLE', message: '', retryAt: null };
  }
  const json: unknown = await response.json().catch(() => null);
  const body = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  if (response.ok) return { state: 'done', body };
  const { code, message, retryAt } = body;
  return {
    state: 'refused',
    code: typeof code === 'string' ? code : 'UNREACHABLE',
    message: typeof message === 'string' ? message : '',
    retryAt: typeof retryAt === 'string' ? new Date(retryAt) : null,
  };
}
