import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { Renewal } from './access-token';
import { AccessToken } from './access-token';
import type { Claims } from './claims';

/** `unknown` until the server has been asked; `unreachable` when it didn't answer the first question. */
export type SessionState = 'unknown' | 'signed-in' | 'signed-out' | 'unreachable';

/** Set while this browser is known to hold a session, so that visitors aren't asked for a token they can't have. */
const knownKey = 'gonghui.session';

/** Who is signed in and what they may do. The only store: everything else belongs to the URL or to the query cache. */
export const useSession = defineStore('session', () => {
  const accessToken = new AccessToken();
  const state = shallowRef<SessionState>('unknown');
  const viewer = shallowRef<Claims | null>(null);

  let restoring: Promise<void> | null = null;

  /** Finds out at the start whether there is a session. Callers share one answer. */
  function restore(): Promise<void> {
    restoring ??= findSession();
    return restoring;
  }

  async function findSession(): Promise<void> {
    if (localStorage.getItem(knownKey) || (await hasSession())) await renew();
    else state.value = 'signed-out';
  }

  /** Asks for a token with the session's cookie. An unreachable server doesn't end a session that was open. */
  async function renew(): Promise<Renewal> {
    const renewal = await accessToken.renew();
    if (renewal.state === 'renewed') {
      if (viewer.value && viewer.value.accountId !== renewal.claims.accountId) {
        // Another account signed in from another tab: nothing that is on this page belongs to it.
        location.assign('/');
      }
      viewer.value = renewal.claims;
      state.value = 'signed-in';
      localStorage.setItem(knownKey, 'yes');
    } else if (renewal.state === 'signed-out') {
      expire();
    } else if (state.value !== 'signed-in') {
      state.value = 'unreachable';
    }
    return renewal;
  }

  /** Ends the session on the server and drops everything in memory by loading the sign-in page anew. */
  async function signOut(): Promise<void> {
    await fetch('/auth/sign-out', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined);
    expire();
    location.assign('/sign-in');
  }

  /** The server says that there is no session any more. */
  function expire(): void {
    accessToken.forget();
    localStorage.removeItem(knownKey);
    state.value = 'signed-out';
  }

  /** Whether the account holds a scope such as `organization:write`; of several, one is enough. */
  function can(scope: string | readonly string[]): boolean {
    const held = viewer.value?.scopes;
    return held !== undefined && [scope].flat().some((one) => held.has(one));
  }

  return {
    state: computed(() => state.value),
    viewer: computed(() => viewer.value),
    accessToken,
    can,
    restore,
    renew,
    expire,
    signOut,
  };
});

/** Whether the browser holds a session's cookie. Unlike asking for a token, this is no error when it doesn't. */
async function hasSession(): Promise<boolean> {
  const response = await fetch('/auth/get-session', { credentials: 'same-origin' }).catch(() => null);
  if (!response) return true;
  return response.ok && (await response.json().catch(() => null)) !== null;
}
