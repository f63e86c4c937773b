import { mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '@/i18n/i18n';
import FindingTimeline from './FindingTimeline.vue';

beforeAll(() => loadMessages(['grant-audit']));

describe('when a finding was answered and a plan promised', () => {
  it('shows who wrote what, and the day that is promised', () => {
    const at = '2026-11-20T02:00:00Z';
    const steps = [
      { id: '1', kind: 'FINDING', actorName: '江西审计员', at, text: '凭证金额与拨付不符' },
      { id: '2', kind: 'PLAN', actorName: '南昌干部', at, text: '补齐凭证', dueOn: '2026-12-31' },
    ] as const;
    const list = mount(FindingTimeline, { props: { steps } });
    const items = list.findAll('li').map((item) => item.text());
    expect(items[0]).toContain('发现问题');
    expect(items[1]).toMatch(/整改计划.*南昌干部.*补齐凭证.*期限 2026\/12\/31/s);
  });
});
