/** What came of sending answers. `over` takes no more; nobody having answered, they are sent again. */
export type SendState = 'saved' | 'over' | 'unanswered';

/**
 * Answers that the server has not acknowledged yet: kept over a reload and sent again until it has. An answer sent
 * twice is one answer, because each says all that was chosen.
 */
export class AnswerOutbox {
  readonly #waiting = new Map<string, readonly number[]>();
  #sending = false;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly key: string,
    private readonly send: (answers: { questionId: string; chosen: number[] }[]) => Promise<SendState>,
  ) {
    try {
      const kept = JSON.parse(storage.getItem(key) ?? '[]') as [string, number[]][];
      for (const [id, chosen] of kept) this.#waiting.set(id, chosen);
    } catch {
      storage.removeItem(key);
    }
  }

  /** Answers on their way, by question. */
  get waiting(): ReadonlyMap<string, readonly number[]> {
    return this.#waiting;
  }

  put(questionId: string, chosen: readonly number[]): void {
    this.#waiting.set(questionId, chosen);
    this.#keep();
  }

  /** Sends what waits. @returns whether nothing waits any more */
  async flush(): Promise<boolean> {
    if (this.#sending || this.#waiting.size === 0) return this.#waiting.size === 0;
    this.#sending = true;
    const sent = [...this.#waiting];
    try {
      const state = await this.send(sent.map(([questionId, chosen]) => ({ questionId, chosen: [...chosen] })));
      if (state === 'unanswered') return false;
      // What was changed while it was on its way waits on.
      for (const [id, chosen] of sent) if (this.#waiting.get(id) === chosen) this.#waiting.delete(id);
      this.#keep();
    } finally {
      this.#sending = false;
    }
    return this.#waiting.size === 0;
  }

  #keep(): void {
    if (this.#waiting.size === 0) this.storage.removeItem(this.key);
    else this.storage.setItem(this.key, JSON.stringify([...this.#waiting]));
  }
}
