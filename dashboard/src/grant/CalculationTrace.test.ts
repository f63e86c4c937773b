import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '@/i18n/i18n';
import type { Trace } from './calculation';
import CalculationTrace from './CalculationTrace.vue';

const palace: Trace = {
  asked: '3500000.00',
  granted: '3000000.00',
  lines: [
    {
      rule: 'PROJECT_CAP',
      asked: '3500000.00',
      cap: '3000000.00',
      cut: '500000.00',
      granted: '3000000.00',
      explanation: 'at most 3000000.00 yuan a project, COUNTY',
    },
  ],
};

async function show(calculation: Trace, itemNames: Record<string, string> = {}) {
  await loadMessages(['grant']);
  return mount(CalculationTrace, { props: { calculation, itemNames } });
}

describe('when a county asks for more than a project may get', () => {
  it('says what was cut and by which rule', async () => {
    const trace = await show(palace);
    expect(trace.get('li').text()).toBe('核减 ¥500,000.00：每个项目最高 ¥3,000,000.00');
    expect(trace.get('tbody tr:nth-child(2)').text()).toContain('−¥500,000.00');
    expect(trace.get('tfoot').text()).toContain('¥3,000,000.00');
  });
});

describe('when nothing is cut', () => {
  it('says so', async () => {
    const line = { ...palace.lines[0]!, asked: '2000000.00', cut: '0.00', granted: '2000000.00' };
    const trace = await show({ asked: '2000000.00', granted: '2000000.00', lines: [line] });
    expect(trace.get('li').text()).toContain('未核减');
  });
});

describe('when a rule looks at one item', () => {
  it('names the item', async () => {
    const line = { ...palace.lines[0]!, rule: 'ITEM_CAP' as const, itemKey: 'screening' };
    const trace = await show({ ...palace, lines: [line] }, { screening: '两癌筛查' });
    expect(trace.get('li').text()).toContain('两癌筛查 · 单项上限');
  });
});

describe('when earlier grants took part of a cap', () => {
  it('names the whole cap and what was taken', async () => {
    const line = {
      ...palace.lines[0]!,
      cap: '500000.00',
      cut: '3000000.00',
      granted: '500000.00',
      explanation: 'at most 3000000.00 yuan a project, COUNTY, of which 2500000.00 yuan were awarded before',
    };
    const trace = await show({ ...palace, granted: '500000.00', lines: [line] });
    expect(trace.get('li').text()).toBe('核减 ¥3,000,000.00：每个项目最高 ¥3,000,000.00（此前已批准 ¥2,500,000.00）');
  });
});
