import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick } from 'vue';
import { loadMessages } from '@/i18n/i18n';
import FormErrors from '@/ui/form/FormErrors.vue';
import type { DraftForm } from './use-draft';
import { useDraft } from './use-draft';

interface Terms {
  source: string;
  items: { name: string }[];
}

function setUp(initial: Terms) {
  let form: DraftForm<Terms> | undefined;
  mount(
    defineComponent(() => {
      const made = useDraft(initial, {
        problems: ({ source, items }) =>
          new Map([
            ...(source === '' ? [['source', '请输入依据'] as const] : []),
            ...items.flatMap(({ name }, at) => (name === '' ? [[`items.${at}.name`, '请输入名称'] as const] : [])),
          ]),
        fields: ({ items }) => ['source', ...items.map((_, at) => `items.${at}.name`)],
        flattened: ['terms'],
        root: () => document.body,
      });
      form = made;
      const input = (path: string) => h('input', { id: path, 'aria-invalid': made.errorOf(path) && 'true' });
      return () =>
        h('div', [
          h(FormErrors, { errors: made.formErrors.value }),
          input('source'),
          ...made.draft.items.map((_, at) => input(`items.${at}.name`)),
        ]);
    }),
    { attachTo: document.body },
  );
  if (!form) throw new Error('the form was not made');
  return form;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('when the draft has problems', () => {
  it('sends nothing, says each beside its field and goes to the first', async () => {
    const form = setUp({ source: '办法', items: [{ name: '房屋' }, { name: '' }] });
    expect(form.errorOf('items.1.name')).toBeUndefined();
    const send = vi.fn();
    expect(await form.submit(send)).toBeNull();
    expect(send).not.toHaveBeenCalled();
    expect(form.errorOf('items.1.name')).toBe('请输入名称');
    expect(document.activeElement?.id).toBe('items.1.name');
    form.draft.items[1]!.name = '设备';
    expect(form.errorOf('items.1.name')).toBeUndefined();
  });
});

describe('when the server refuses', () => {
  it('says it beside the field of its path, and above the form what has none', async () => {
    const form = setUp({ source: '办法', items: [{ name: '房屋' }, { name: '设备' }] });
    const refused = await form.submit(async () => ({
      state: 'refused' as const,
      errors: [
        { message: '名称重复', field: ['input', 'terms', 'items', '1', 'name'] },
        { message: '封顶不可用', field: ['input', 'terms', 'caps'] },
        { message: '请稍后再试', field: null },
      ],
    }));
    expect(refused).toBeNull();
    expect(form.errorOf('items.1.name')).toBe('名称重复');
    expect(form.formErrors.value).toEqual(['封顶不可用', '请稍后再试']);
    expect(document.activeElement?.hasAttribute('data-form-errors')).toBe(true);
    expect(form.unsent.value).toBe(false);
  });

  it('takes it back once something else is typed', async () => {
    const form = setUp({ source: '办法', items: [] });
    await form.submit(async () => ({
      state: 'refused' as const,
      errors: [{ message: '依据已废止', field: ['source'] }],
    }));
    form.draft.source = '新办法';
    await nextTick();
    expect(form.errorOf('source')).toBeUndefined();
    expect(form.unsent.value).toBe(true);
  });
});

describe('when the server can’t be reached', () => {
  it('says so above the form and keeps what was typed', async () => {
    await loadMessages([]);
    const form = setUp({ source: '办法', items: [] });
    form.draft.source = '新办法';
    await form.submit(async () => ({
      state: 'failed' as const,
      failure: { reason: 'offline' as const, traceId: null },
    }));
    expect(form.formErrors.value).toHaveLength(1);
    expect(form.unsent.value).toBe(true);
  });
});

describe('when it is carried out', () => {
  it('answers what came of it, once for two clicks, and has nothing unsent', async () => {
    const form = setUp({ source: '', items: [] });
    form.draft.source = '办法';
    const send = vi.fn(async () => ({ state: 'done' as const, payload: { id: 'v1' } }));
    const [first, second] = await Promise.all([form.submit(send), form.submit(send)]);
    expect(first?.payload.id).toBe('v1');
    expect(second).toBeNull();
    expect(send).toHaveBeenCalledTimes(1);
    expect(form.unsent.value).toBe(false);
  });
});
