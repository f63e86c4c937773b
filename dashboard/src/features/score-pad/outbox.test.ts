import { describe, expect, it, vi } from 'vitest';
import type { SendAnswer, WaitingMark } from './outbox';
import { Outbox } from './outbox';

const cellA = { panelId: 'panel-1', stationNumber: 1, aspectId: 'a' };

function makeStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, text) => void entries.set(name, text),
    removeItem: (name) => void entries.delete(name),
    clear: () => entries.clear(),
  };
}

/** A server that keeps one mark per key, and can be out of reach. */
function makeServer() {
  const marks = new Map<string, WaitingMark>();
  const server = {
    reachable: true,
    /** Takes the marks, and the answer is lost. */
    deaf: false,
    marks,
    send: vi.fn(async (batch: readonly WaitingMark[]): Promise<SendAnswer> => {
      if (!server.reachable) return { state: 'unanswered' };
      const bad = batch.filter(({ mark }) => Number(mark) > 10);
      if (bad.length > 0)
        return { state: 'refused', reason: 'too much', reasons: new Map(bad.map(({ key }) => [key, 'too much'])) };
      for (const mark of batch) if (!marks.has(mark.key)) marks.set(mark.key, mark);
      return server.deaf ? { state: 'unanswered' } : { state: 'saved' };
    }),
  };
  return server;
}

function setUp(storage = makeStorage(), server = makeServer(), accountId = 'judge-1') {
  let last = 0;
  const outbox = new Outbox({ storage, accountId, send: server.send, makeKey: () => `${accountId}-${++last}` });
  const give = (aspectId: string, mark: string, stationNumber = 1) =>
    outbox.put({ panelId: 'panel-1', stationNumber, aspectId, mark });
  return { storage, server, outbox, give };
}

describe('when the server answers', () => {
  it('sends the marks of a station together and forgets them', async () => {
    const { outbox, server, give } = setUp();
    give('a', '8');
    give('b', '7.5');
    expect(await outbox.flush()).toBe(true);
    expect(server.send).toHaveBeenCalledTimes(1);
    expect(outbox.all()).toEqual([]);
    expect([...server.marks.values()].map(({ mark }) => mark)).toEqual(['8', '7.5']);
  });

  it('sends the last mark of a cell alone, when it was changed before', async () => {
    const { outbox, server, give } = setUp();
    give('a', '8');
    give('a', '9');
    await outbox.flush();
    expect([...server.marks.values()].map(({ mark }) => mark)).toEqual(['9']);
  });

  it('sends a change made while the mark was on its way, after it', async () => {
    const { outbox, server, give } = setUp();
    give('a', '8');
    const sending = outbox.flush();
    give('a', '9');
    await sending;
    expect([...server.marks.values()].map(({ mark }) => mark)).toEqual(['8', '9']);
    expect(outbox.all()).toEqual([]);
  });
});

describe('when the connection is lost', () => {
  it('keeps the marks over a reload, and sends them in their order when it is back', async () => {
    const { storage, server, outbox, give } = setUp();
    server.reachable = false;
    give('a', '8');
    give('a', '6', 2);
    expect(await outbox.flush()).toBe(false);
    expect(outbox.find(cellA)?.mark).toBe('8');

    server.reachable = true;
    const reloaded = setUp(storage, server).outbox;
    expect(reloaded.all()).toHaveLength(2);
    expect(await reloaded.flush()).toBe(true);
    expect([...server.marks.values()].map(({ stationNumber, mark }) => [stationNumber, mark])).toEqual([
      [1, '8'],
      [2, '6'],
    ]);
  });

  it('sends marks whose answer was lost again under the same key, so that none counts twice', async () => {
    const { server, outbox, give } = setUp();
    server.deaf = true;
    give('a', '8');
    await outbox.flush();
    server.deaf = false;
    await outbox.flush();
    expect(server.send).toHaveBeenCalledTimes(2);
    expect(server.marks.size).toBe(1);
  });
});

describe('when a mark is refused', () => {
  it('keeps it with the reason, and saves the others', async () => {
    const { outbox, server, give } = setUp();
    give('a', '8');
    give('b', '11');
    expect(await outbox.flush()).toBe(true);
    expect(server.marks.size).toBe(1);
    expect(outbox.all().map(({ aspectId, refusal }) => [aspectId, refusal])).toEqual([['b', 'too much']]);
  });

  it('finds it out one by one, when the server names none', async () => {
    const { outbox, server, give } = setUp();
    server.send.mockImplementation(async (batch) =>
      batch.some(({ aspectId }) => aspectId === 'b')
        ? { state: 'refused', reason: 'no', reasons: new Map() }
        : { state: 'saved' },
    );
    for (const aspect of ['a', 'b', 'c']) give(aspect, '8');
    expect(await outbox.flush()).toBe(true);
    expect(outbox.all().map(({ aspectId, refusal }) => [aspectId, refusal])).toEqual([['b', 'no']]);
  });

  it('is sent again with another mark, or dropped', async () => {
    const { outbox, give } = setUp();
    give('a', '11');
    await outbox.flush();
    give('a', '10');
    expect(outbox.find(cellA)?.refusal).toBe(null);
    await outbox.flush();
    expect(outbox.all()).toEqual([]);
    give('a', '12');
    await outbox.flush();
    outbox.drop(cellA);
    expect(outbox.all()).toEqual([]);
  });
});

describe('with two judges at one device', () => {
  it('keeps their marks apart', () => {
    const storage = makeStorage();
    const first = setUp(storage, makeServer(), 'judge-1');
    const second = setUp(storage, makeServer(), 'judge-2');
    first.give('a', '8');
    expect(second.outbox.all()).toEqual([]);
  });
});

describe('when the storage holds something else', () => {
  it('passes over it', () => {
    const { storage, outbox } = setUp();
    storage.setItem('gonghui.marks.judge-1.panel-1.1.a', '{');
    storage.setItem('gonghui.theme', 'dark');
    expect(outbox.all()).toEqual([]);
  });
});
