import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useUrlOrder } from './use-url-order';

async function open(address: string) {
  const order = { current: null as ReturnType<typeof useUrlOrder<'NAME' | 'AREA'>> | null };
  const page = {
    setup() {
      order.current = useUrlOrder({ name: 'NAME', area: 'AREA' }, { field: 'NAME', direction: 'ASC' });
      return () => null;
    },
  };
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: page }] });
  await router.push(address);
  mount(page, { global: { plugins: [router] } });
  return { router, order: order.current! };
}

describe('useUrlOrder', () => {
  it.each([
    { address: '/', field: 'NAME', direction: 'ASC' },
    { address: '/?sort=area', field: 'AREA', direction: 'ASC' },
    { address: '/?sort=-area', field: 'AREA', direction: 'DESC' },
    { address: '/?sort=-colour', field: 'NAME', direction: 'ASC' },
    { address: '/?sort=toString', field: 'NAME', direction: 'ASC' },
  ])('$address asks for $field $direction', async ({ address, field, direction }) => {
    const { order } = await open(address);
    expect(order.orderBy.value).toEqual({ field, direction });
  });

  it('writes what the reader chose into the address', async () => {
    const { router, order } = await open('/');
    order.sort.value = { column: 'area', descending: true };
    await flushPromises();
    expect(router.currentRoute.value.fullPath).toBe('/?sort=-area');
  });
});
