import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import type { SavedViews } from './use-saved-views';
import { useSavedViews } from './use-saved-views';

afterEach(() => localStorage.clear());

async function open(address: string): Promise<SavedViews> {
  const found: { views?: SavedViews } = {};
  const page = { setup: () => ((found.views = useSavedViews('unions')), () => null) };
  const list = { path: 'unions', component: page, children: [{ path: ':unionId', component: page }] };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: page, children: [list] }],
  });
  await router.push(address);
  mount(page, { global: { plugins: [router] } });
  return found.views!;
}

describe('when a view is passed on', () => {
  it.each(['/unions?levels=COUNTY&sort=-members&scope=u1', '/unions/u7?levels=COUNTY&sort=-members&in=u1'])(
    'its address holds what was filtered at %s, and not whose place it was',
    async (address) => {
      const { views, save, addressOf } = await open(address);
      save('县级');
      const [view] = views.value;
      expect(addressOf(view!)).toBe(`${location.origin}/unions?levels=COUNTY&sort=-members`);
    },
  );
});
