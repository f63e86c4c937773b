import { describe, expect, test } from 'vitest';
import { explainFailedFetch } from './fetch-tool.mjs';

describe('when a fetch failed', () => {
  test.each([
    ['without a network', 'npm error code EAI_AGAIN\nnpm error request failed', /could not be reached.*npm ping/],
    ['behind a dead proxy', 'connect ECONNREFUSED 127.0.0.1:3128', /could not be reached/],
    ['offline with pnpm', 'ERR_PNPM_META_FETCH_FAIL  GET failed', /could not be reached/],
    ['without a sign-in', 'npm error code E401', /registry refused/],
    ['on a full disk', 'ENOSPC: no space left on device, write', /disk is full/],
    ['in a folder of someone else', 'EACCES: permission denied, mkdir', /may not be written/],
    ['with a stale lockfile', 'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install', /npm run task pnpm install/],
    ['without npm', '\nnpm spawn npm ENOENT', /npm was not found/],
    ['for another reason', 'something else', /Start again/],
  ])('%s, the message says what to do', (_when, output, says) => {
    expect(explainFailedFetch('pnpm', output)).toMatch(says);
  });
});
