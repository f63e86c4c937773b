import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { recoverNavigation } from './recover-navigation';

const Page = { template: '<p />' };
let done: string[];

function open(isReachable: boolean) {
  done = [];
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: Page },
      {
        path: '/gone',
        component: async () => {
          window.dispatchEvent(new Event('vite:preloadError'));
          throw new TypeError('Failed to fetch dynamically imported module');
        },
      },
      {
        path: '/broken',
        component: async () => {
          throw new Error('a fault of ours');
        },
      },
    ],
  });
  recoverNavigation(router, {
    isReachable: async () => isReachable,
    visit: (address) => done.push(`visit ${address}`),
    tell: () => done.push('tell'),
  });
  return async (address: string) => {
    await router.push(address).catch(() => undefined);
    await flushPromises();
  };
}

beforeEach(() => sessionStorage.clear());

describe('when the files of a page are gone', () => {
  it('opens its address anew, once', async () => {
    const go = open(true);
    await go('/');
    await go('/gone?scope=1');
    await go('/gone?scope=1');
    expect(done).toEqual(['visit /gone?scope=1', 'tell']);
  });

  it('does so again after another page was opened', async () => {
    const go = open(true);
    await go('/gone');
    await go('/');
    await go('/gone');
    expect(done).toEqual(['visit /gone', 'visit /gone']);
  });

  it('says so where the server does not answer, and the reader stays', async () => {
    const go = open(false);
    await go('/');
    await go('/gone');
    expect(done).toEqual(['tell']);
  });

  it('leaves other faults alone', async () => {
    const go = open(true);
    await go('/broken');
    expect(done).toEqual([]);
  });
});
