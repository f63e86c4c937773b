import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  healthFollowUp: {
    note: 'Nobody but you sees these results and cases',
    views: { cases: 'Cases', days: 'Days and results' },
    positive: 'Positive',
    abnormal: 'Abnormal',
    closedOn: 'Closed on {day}',
    leftOn: 'left the roster on {day}',
    recallWhy: '{n} months after, by the programme',
    unknown: 'There is no such case',
    unknownHint: 'A case is open to its handler alone.',
    states: { open: 'Open', closed: 'Closed', late: 'Look overdue' },
    columns: { finding: 'Finding', recallOn: 'Next look', month: 'Examined in', results: 'Results' },
    empty: {
      title: 'No cases',
      filtered: 'Try other conditions',
      none: 'Once results are imported, abnormal and positive ones are listed here until they are closed.',
    },
    days: {
      note: 'Open a day to import what the hospital found',
      none: 'No day is yours to handle',
      noneHint: 'Health officers name the handler of results when they arrange a day.',
      waiting: 'Attendance to come',
      missing: '{n} results missing',
      complete: 'All results in',
    },
    handOver: {
      title: 'Handed over',
      at: 'When',
      by: 'By',
      cases: '{n} cases',
      hint: 'Cases go over with their solatia; you see them no more.',
    },
    results: {
      title: 'Import results',
      hint: 'Three columns: 身份证号 (identity number), 检查项目 (examination), 结果 (正常, 异常 or 阳性). Rows of somebody who was not examined that day are refused. Errors never repeat what the file says.',
      done: '{n} results taken in',
    },
    solatium: {
      title: 'Care solatium',
      propose: 'Propose a solatium',
      proposed: 'Solatium proposed',
      hint: 'An officer requests it together with others, at least 8, so that nobody who reads grants learns who is ill.',
      amount: '{amount} decided',
      progresses: {
        WAITING: 'Waiting: it goes out once 8 of the programme have come together.',
        REQUESTED: 'Requested together with others, and not yet decided.',
        DECIDED: 'Decided, and not yet paid.',
        PARTLY_FUNDED: 'Paid as it was awarded, which is less than was requested.',
        PAID: 'Paid.',
        OVER: 'Nothing came of this request.',
      },
    },
    close: {
      act: 'Close case',
      message:
        'A closed case stays closed. Be sure that the second look, treatment or referral has come to a conclusion.',
      done: 'Case closed',
    },
  },
};

export default messages;
