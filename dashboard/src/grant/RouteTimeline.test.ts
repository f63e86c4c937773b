import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '@/i18n/i18n';
import RouteTimeline from './RouteTimeline.vue';

describe('when a grant was sent back and applied for again', () => {
  it('shows who did what and why, and what is ahead', async () => {
    await loadMessages(['grant']);
    const step = (id: string, kind: 'APPLY' | 'SEND_BACK', note: string | null) => ({
      id,
      kind,
      actorName: '新建区工会干部',
      at: '2026-11-20T01:30:00Z',
      note,
      amount: kind === 'APPLY' ? '3500000.00' : null,
    });
    const route = mount(RouteTimeline, {
      props: {
        status: 'SUBMITTED',
        skipped: ['ACCEPT'],
        steps: [step('1', 'APPLY', null), step('2', 'SEND_BACK', '缺少立项批复'), step('3', 'APPLY', null)],
      },
    });
    const texts = route.findAll('li').map((item) => item.text());
    expect(texts[0]).toMatch(/申请.*新建区工会干部.*¥3,500,000\.00.*2026\/11\/20 09:30/);
    expect(texts[1]).toContain('缺少立项批复');
    expect(texts.slice(3)).toEqual(['初审待办', '复审待办', '审批待办', '预留资金待办', '拨付待办', '办结待办']);
  });
});
