import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  liveBoard: {
    title: 'Live board',
    rank: 'Rank',
    entry: 'Contestant or team',
    score: 'Total',
    change: 'Change',
    station: 'Station {n}',
    contestNumber: 'Contest number {n}',
    absent: 'Absent',
    progress: '{scored} of {n} scored',
    frozen: 'Frozen',
    frozenDetail: 'Marking goes on; results show when the board is released.',
    none: 'The board is not public yet',
    noneDetail: 'It appears by itself as soon as it is shown.',
    empty: 'Waiting for the first result',
    emptyDetail: 'Results appear here as soon as they are in.',
    up: 'Up by {n}',
    down: 'Down by {n}',
    fresh: 'New',
    updatedAt: 'Updated {time}',
    changes: 'Changes of conditions',
    fullScreen: 'Full screen',
    codes: {
      SCHEME: 'Marking scheme',
      ADVANCEMENT: 'Advancement',
      APPEAL_WINDOW: 'Appeals ended early',
      APPEAL_HOURS: 'Time for appeals',
    },
  },
};

export default messages;
