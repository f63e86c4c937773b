import type { Router } from 'vue-router';

/** What a page that could not be fetched is answered with. */
export interface Recovery {
  /** Whether the server answers. */
  isReachable(): Promise<boolean>;
  /** Opens an address anew, with the console as the server has it now. */
  visit(address: string): void;
  /** Says that the page could not be fetched, and that the reader is still where they were. */
  tell(): void;
}

/** Where the last address that was opened anew is kept, so that a page which is broken is not opened for ever. */
const VISITED = 'gonghui.recovered';

/**
 * After an update of the console the files of its earlier pages are gone: whoever had it open goes on with the new one,
 * at the address that was asked for. Without a server nothing is left, and it is said.
 */
export function recoverNavigation(router: Pick<Router, 'onError' | 'afterEach'>, recovery: Recovery): void {
  let isMissing = false;
  window.addEventListener('vite:preloadError', () => {
    isMissing = true;
  });
  router.afterEach((_to, _from, failure) => {
    if (!failure) sessionStorage.removeItem(VISITED);
  });
  router.onError(async (_error, to) => {
    if (!isMissing) return;
    isMissing = false;
    if (sessionStorage.getItem(VISITED) === to.fullPath || !(await recovery.isReachable())) return recovery.tell();
    sessionStorage.setItem(VISITED, to.fullPath);
    recovery.visit(to.fullPath);
  });
}
