import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ref } from 'vue';
import CommandPalette from './CommandPalette.vue';
import { useTypedAhead } from './use-typed-ahead';

afterEach(() => {
  document.body.innerHTML = '';
});

function openPalette(typed = '') {
  const items = ['工会组织', '文化宫与阵地'].map((label, index) => ({
    id: label,
    label,
    keywords: ['ghzz', 'whgyzd'][index]!,
    run: vi.fn<() => void>(),
  }));
  const palette = mount(CommandPalette, {
    attachTo: document.body,
    props: { pages: items, recordsLabel: '工会', search: async () => [], typed },
  });
  return { items, palette, field: () => document.querySelector('input')! };
}

const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });

describe('when Enter comes before the list is marked', () => {
  it('takes the first item shown', async () => {
    const { items, palette, field } = openPalette();
    await palette.setProps({ typed: 'whg' });
    field().dispatchEvent(enter());
    await flushPromises();
    expect(items[1]!.run).toHaveBeenCalledOnce();
    expect(items[0]!.run).not.toHaveBeenCalled();
    expect(palette.emitted('close')).toHaveLength(1);
  });
});

describe('when nothing is shown', () => {
  it('does nothing at Enter', async () => {
    const { palette, field } = openPalette('nothing like it');
    await flushPromises();
    field().dispatchEvent(enter());
    expect(palette.emitted('close')).toBeUndefined();
  });
});

describe('when letters come before the field has the focus', () => {
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  it('keeps them until the palette is closed', () => {
    const open = ref(false);
    let typed = ref('');
    const host = mount({ setup: () => ((typed = useTypedAhead(open)), () => null) });
    press('x');
    open.value = true;
    for (const key of ['w', 'h', 'Shift', 'g']) press(key);
    expect(typed.value).toBe('whg');
    open.value = false;
    expect(typed.value).toBe('');
    host.unmount();
  });
});
