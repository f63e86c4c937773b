import { mount } from '@vue/test-utils';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import type { Form } from './use-form';
import { useForm } from './use-form';

const schema = v.object({
  name: v.pipe(v.string(), v.nonEmpty('请输入名称')),
  reason: v.pipe(v.string(), v.minLength(2, '请写明原因')),
});

function setUp(draft?: string) {
  let form: Form<typeof schema> | undefined;
  const wrapper = mount(
    defineComponent(() => {
      form = useForm(schema, { name: '', reason: '' }, { draft });
      const current = form;
      return () =>
        h('div', [
          h('input', { id: 'name', 'aria-invalid': current.errors.name ? 'true' : undefined }),
          h('input', { id: 'reason', 'aria-invalid': current.errors.reason ? 'true' : undefined }),
        ]);
    }),
    { attachTo: document.body },
  );
  if (!form) throw new Error('the form was not made');
  return { form, wrapper };
}

afterEach(() => {
  document.body.innerHTML = '';
  sessionStorage.clear();
  vi.useRealTimers();
});

describe('when values are wrong', () => {
  it('sends nothing, says what is wrong and goes to the first field', async () => {
    const { form } = setUp();
    const send = vi.fn();
    await form.submit(send);
    expect(send).not.toHaveBeenCalled();
    expect(form.errors).toEqual({ name: '请输入名称', reason: '请写明原因' });
    expect(document.activeElement?.id).toBe('name');
  });

  it('takes a message back while it is typed right', async () => {
    const { form, wrapper } = setUp();
    await form.submit(vi.fn());
    form.values.name = '淄博';
    await wrapper.vm.$nextTick();
    expect(form.errors).toEqual({ reason: '请写明原因' });
  });
});

describe('when the server refuses', () => {
  it('puts each message to its field, and the others above the form', async () => {
    const { form } = setUp();
    Object.assign(form.values, { name: '淄博', reason: '更名' });
    await form.submit(async () => [
      { message: '名称已存在', field: ['input', 'name'] },
      { message: '请稍后再试', field: null },
    ]);
    expect(form.errors).toEqual({ name: '名称已存在' });
    expect(form.formErrors.value).toEqual(['请稍后再试']);
    expect(form.busy.value).toBe(false);
  });
});

describe('with a draft', () => {
  it('puts back what was typed, until it is sent', async () => {
    vi.useFakeTimers();
    const first = setUp('rename');
    first.form.values.name = '淄博市总工会';
    await first.wrapper.vm.$nextTick();
    vi.advanceTimersByTime(400);
    first.wrapper.unmount();

    const second = setUp('rename');
    expect(second.form.restored.value).toBe(true);
    expect(second.form.values.name).toBe('淄博市总工会');
    second.form.values.reason = '更名';
    await second.form.submit(async () => undefined);
    second.wrapper.unmount();

    expect(setUp('rename').form.restored.value).toBe(false);
  });
});
