import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { booleanCodec, integerCodec, someOf, textCodec } from './use-query-state';
import type { UrlFilters } from './use-url-filters';
import { useUrlFilters } from './use-url-filters';
import { useUrlSort } from './use-url-sort';

interface Filters {
  q: string | null;
  levels: readonly ('COUNTY' | 'TOWNSHIP')[] | null;
  newForm: boolean | null;
  least: number | null;
}

async function setUp(address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', component: { render: () => null } }],
  });
  await router.push(address);
  let filters: UrlFilters<Filters> | undefined;
  let sort: ReturnType<typeof useUrlSort> | undefined;
  const page = defineComponent(() => {
    filters = useUrlFilters<Filters>({
      q: textCodec,
      levels: someOf(['COUNTY', 'TOWNSHIP']),
      newForm: booleanCodec,
      least: integerCodec,
    });
    sort = useUrlSort(['members', 'name']);
    return () => h('i');
  });
  mount(page, { global: { plugins: [router] } });
  if (!filters || !sort) throw new Error('the page was not set up');
  return { router, filters, sort };
}

describe('reading filters from the URL', () => {
  it('takes what it knows and drops what it does not', async () => {
    const { filters } = await setUp('/unions?q=%20淄博%20&levels=TOWNSHIP,X,COUNTY&newForm=maybe&least=12');
    expect(filters.values.value).toEqual({ q: '淄博', levels: ['COUNTY', 'TOWNSHIP'], newForm: null, least: 12 });
    expect(filters.active.value).toBe(3);
  });
});

describe('when the URL has filters that are none', () => {
  it.each([
    ['?newForm=maybe', ['newForm=maybe']],
    ['?least=-', ['least=-']],
    ['?levels=TOWNSHIP,X', ['levels=TOWNSHIP,X']],
    ['?least=1&least=2', ['least=1', 'least=2']],
    ['?levels=TOWNSHIP,TOWNSHIP&q=%20&least=12&colour=red', []],
  ])('%s tells %j', async (query, unread) => {
    const { filters } = await setUp(`/unions${query}`);
    expect(filters.unread.value).toEqual(unread);
  });

  it('drops them and keeps the rest', async () => {
    const { router, filters } = await setUp('/unions?scope=abc&q=x&levels=TOWNSHIP,X&newForm=maybe');
    filters.dropUnread();
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ scope: 'abc', q: 'x', levels: 'TOWNSHIP' });
    expect(filters.unread.value).toEqual([]);
  });
});

describe('setting filters', () => {
  it('joins changes of one tick and leaves the rest of the URL alone', async () => {
    const { router, filters } = await setUp('/unions?scope=abc&q=x');
    filters.set({ q: null });
    filters.set({ newForm: true, levels: ['COUNTY'] });
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ scope: 'abc', newForm: 'yes', levels: 'COUNTY' });
  });

  it('takes all of them out on reset', async () => {
    const { router, filters } = await setUp('/unions?scope=abc&q=x&least=3&sort=-members');
    filters.reset();
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ scope: 'abc', sort: '-members' });
  });
});

describe('the sort order', () => {
  it('is read and written with a sign', async () => {
    const { router, sort } = await setUp('/unions?sort=-members');
    expect(sort.value).toEqual({ column: 'members', descending: true });
    sort.value = { column: 'name', descending: false };
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ sort: 'name' });
  });

  it('ignores a column that is not there', async () => {
    const { sort } = await setUp('/unions?sort=-password');
    expect(sort.value).toBeNull();
  });
});
