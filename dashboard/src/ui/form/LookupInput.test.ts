import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookupOption } from './form-field';
import LookupInput from './LookupInput.vue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** A field whose searches are answered when the test says so. */
function openField() {
  const answers = new Map<string, (options: readonly LookupOption[]) => void>();
  const lookup = (text: string) => new Promise<readonly LookupOption[]>((resolve) => answers.set(text, resolve));
  let chosen: LookupOption | null = null;
  const choose = (modelValue: LookupOption | null): Promise<void> => {
    chosen = modelValue;
    return field.setProps({ modelValue });
  };
  const props = { modelValue: null as LookupOption | null, lookup, 'onUpdate:modelValue': choose };
  const field = mount<typeof LookupInput>(LookupInput, { attachTo: document.body, props });
  const input = field.get('input');
  return {
    field,
    input,
    async type(text: string) {
      await input.setValue(text);
      await vi.advanceTimersByTimeAsync(250);
    },
    async answer(text: string, ...labels: string[]) {
      answers.get(text)!(labels.map((label) => ({ id: label, label })));
      await flushPromises();
    },
    labels: () => field.findAll('[role=option]').map((option) => option.text()),
    chosen: () => chosen?.id ?? null,
  };
}

describe('when answers overtake each other', () => {
  it('shows those of the text in the field', async () => {
    const { type, answer, labels } = openField();
    await type('张');
    await type('张店');
    await answer('张店', '张店区总工会');
    await answer('张', '张家口市总工会');
    expect(labels()).toEqual(['张店区总工会']);
  });
});

describe('when more is typed after an answer', () => {
  it('offers nothing of the old answer, by keyboard neither', async () => {
    const { input, type, answer, labels, chosen } = openField();
    await type('张');
    await answer('张', '张家口市总工会');
    await input.setValue('张店');
    expect(labels()).toEqual([]);
    await input.trigger('keydown', { key: 'Enter' });
    expect(chosen()).toBeNull();
    await vi.advanceTimersByTimeAsync(250);
    await answer('张店', '张店区总工会');
    await input.trigger('keydown', { key: 'Enter' });
    expect(chosen()).toBe('张店区总工会');
  });
});

describe('when a record is chosen or the field is left', () => {
  it('stays closed, whatever is answered later', async () => {
    const { field, input, type, answer } = openField();
    await type('张');
    await input.trigger('blur');
    await answer('张', '张家口市总工会');
    expect(input.attributes('aria-expanded')).toBe('false');
    await type('张店');
    await answer('张店', '张店区总工会');
    await field.get('[role=option]').trigger('mousedown');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(input.attributes('aria-expanded')).toBe('false');
    expect((input.element as HTMLInputElement).value).toBe('张店区总工会');
  });
});
