import { describe, expect, it, vi } from 'vitest';
import { AnswerOutbox, type SendState } from './answer-outbox';

function setUp(answers: SendState[], kept = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const send = vi.fn(async () => answers.shift() ?? 'saved');
  return { kept, send, outbox: new AnswerOutbox(storage, 'attempt', send) };
}

describe('when answers are sent', () => {
  it('sends the last choice of a question alone, and forgets it', async () => {
    const { outbox, send, kept } = setUp([]);
    outbox.put('a', [1]);
    outbox.put('a', [2]);
    outbox.put('b', [1, 3]);
    expect(await outbox.flush()).toBe(true);
    expect(send).toHaveBeenCalledExactlyOnceWith([
      { questionId: 'a', chosen: [2] },
      { questionId: 'b', chosen: [1, 3] },
    ]);
    expect(kept.size).toBe(0);
  });

  it('keeps them over a lost connection and a reload', async () => {
    const { outbox, kept } = setUp(['unanswered']);
    outbox.put('a', [1]);
    expect(await outbox.flush()).toBe(false);
    const again = setUp([], kept);
    expect([...again.outbox.waiting]).toEqual([['a', [1]]]);
    expect(await again.outbox.flush()).toBe(true);
  });

  it('sends what was changed while it was on its way, after it', async () => {
    const { outbox, send } = setUp([]);
    outbox.put('a', [1]);
    const sending = outbox.flush();
    outbox.put('a', [2]);
    expect(await sending).toBe(false);
    await outbox.flush();
    expect(send).toHaveBeenLastCalledWith([{ questionId: 'a', chosen: [2] }]);
  });

  it('gives up what came too late', async () => {
    const { outbox } = setUp(['over']);
    outbox.put('a', [1]);
    expect(await outbox.flush()).toBe(true);
  });

  it('begins anew where what was kept cannot be read', () => {
    expect(setUp([], new Map([['attempt', '{']])).outbox.waiting.size).toBe(0);
  });
});
