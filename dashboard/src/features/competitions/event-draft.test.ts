import { describe, expect, it } from 'vitest';
import type { EventDraft } from './event-draft';
import { eventInput, newEvent, newRound, problemsOfEvent } from './event-draft';

/** The event of S67: an opening stage of which 20 advance, then a practical stage. */
function robots(): EventDraft {
  const event = newEvent('初赛');
  event.name = '工业机器人操作';
  Object.assign(event.rounds[0]!, { kind: 'TOP_N', value: '20', tie: 'ALL_OUT' });
  event.rounds.push(newRound('实操'));
  return event;
}

describe('when an event is complete', () => {
  it('has no problems and is sent as numbers', () => {
    const event = robots();
    event.maxEntries = '100';
    expect([...problemsOfEvent(event)]).toEqual([]);
    expect(eventInput(event)).toEqual({
      name: '工业机器人操作',
      scoredUnit: 'CONTESTANT',
      minEntries: 1,
      maxEntries: 100,
      maxPerUnion: null,
      rounds: [
        { name: '初赛', advancement: { kind: 'TOP_N', value: '20', tie: 'ALL_OUT' }, appealHours: 2 },
        { name: '实操', advancement: null, appealHours: 2 },
      ],
    });
  });
});

describe('when something is missing or wrong', () => {
  it.each([
    ['eventName', (event: EventDraft): unknown => (event.name = '')],
    ['limits', (event: EventDraft): unknown => (event.minEntries = '0')],
    ['limits', (event: EventDraft): unknown => Object.assign(event, { minEntries: '10', maxEntries: '9' })],
    ['limits', (event: EventDraft): unknown => (event.maxPerUnion = 'x')],
    ['roundName', (event: EventDraft): unknown => (event.rounds[1]!.name = '')],
    ['advancement', (event: EventDraft): unknown => (event.rounds[0]!.kind = '')],
    ['advancement', (event: EventDraft): unknown => (event.rounds[0]!.value = '0')],
    [
      'advancement',
      (event: EventDraft): unknown => Object.assign(event.rounds[0]!, { kind: 'TOP_PERCENT', value: '100.01' }),
    ],
    ['appealHours', (event: EventDraft): unknown => (event.rounds[0]!.appealHours = '721')],
  ] as const)('names %s', (problem, spoil) => {
    const event = robots();
    spoil(event);
    expect([...problemsOfEvent(event)]).toEqual([problem]);
  });
});
