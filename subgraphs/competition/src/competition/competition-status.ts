import { registerEnumType } from 'type-graphql';

/** Status of a competition. */
export enum CompetitionStatus {
  DRAFT = 'DRAFT',
  ANNOUNCED = 'ANNOUNCED',
  ENTRY_OPEN = 'ENTRY_OPEN',
  ENTRY_CLOSED = 'ENTRY_CLOSED',
  RUNNING = 'RUNNING',
  SCORED = 'SCORED',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CompetitionStatus, {
  name: 'CompetitionStatus',
  description: 'Status of a competition.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared (筹备).' },
    ANNOUNCED: { description: 'Announced (已发布通知).' },
    ENTRY_OPEN: { description: 'Takes entries (报名中).' },
    ENTRY_CLOSED: { description: 'Entries are closed and conditions fixed (报名截止).' },
    RUNNING: { description: 'Being held (进行中).' },
    SCORED: { description: 'All rounds are confirmed (评分完成).' },
    PUBLISHED: { description: 'Results are published (已公布).' },
    ARCHIVED: { description: 'Closed for good (已归档).' },
    CANCELLED: { description: 'Not held (已取消).' },
  },
});
