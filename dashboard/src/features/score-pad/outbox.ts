/** A mark that the server has not acknowledged yet. */
export interface WaitingMark {
  /** Idempotency key: the server takes a mark of one key once, however often it is sent. */
  readonly key: string;
  readonly panelId: string;
  readonly stationNumber: number;
  readonly aspectId: string;
  /** Decimal with at most two places. */
  readonly mark: string;
  /** Order in which marks were given. */
  readonly order: number;
  /** Why the server refused it; null while it waits to be sent. */
  readonly refusal: string | null;
}

/** A line of a sheet: what one mark is for. */
export type Cell = Pick<WaitingMark, 'panelId' | 'stationNumber' | 'aspectId'>;

/** What came of sending marks. */
export type SendAnswer =
  | { readonly state: 'saved' }
  /** Reasons by key; without any it can't be told which of them is refused. */
  | { readonly state: 'refused'; readonly reasons: ReadonlyMap<string, string>; readonly reason: string }
  /** Nobody answered, or nobody who could decide: it is sent again later. */
  | { readonly state: 'unanswered' };

interface OutboxOptions {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** Whose marks: another judge at the same device neither sees nor sends them. */
  readonly accountId: string;
  /** Sends marks of one panel and station. */
  readonly send: (marks: readonly WaitingMark[]) => Promise<SendAnswer>;
  readonly onChange?: () => void;
  readonly makeKey?: () => string;
}

/** Most marks of one request. */
const MOST_AT_ONCE = 50;

/**
 * Marks on their way to the server. Each is in the browser's storage before anything else happens, and stays there until
 * the server has acknowledged it: a lost connection, a closed tab or an empty battery lose none. One entry per mark, so
 * that two tabs of a judge don't overwrite each other's.
 */
export class Outbox {
  private readonly prefix: string;
  private sending: Promise<boolean> | null = null;

  constructor(private readonly options: OutboxOptions) {
    this.prefix = `gonghui.marks.${options.accountId}.`;
  }

  /** Everything that waits or was refused, in the order it was given. */
  all(): WaitingMark[] {
    const { storage } = this.options;
    const found: WaitingMark[] = [];
    for (let index = 0; index < storage.length; index++) {
      const name = storage.key(index);
      const mark = name?.startsWith(this.prefix) ? this.read(name) : null;
      if (mark) found.push(mark);
    }
    return found.toSorted((a, b) => a.order - b.order);
  }

  /** The mark of a cell that the server hasn't got yet. */
  find(cell: Cell): WaitingMark | null {
    return this.read(this.nameOf(cell));
  }

  /** Keeps a mark to be sent; it takes the place of one that waits for the same cell. */
  put(mark: Pick<WaitingMark, 'panelId' | 'stationNumber' | 'aspectId' | 'mark'>): void {
    const order = Math.max(0, ...this.all().map((one) => one.order)) + 1;
    const key = (this.options.makeKey ?? (() => crypto.randomUUID()))();
    this.write({ ...mark, key, order, refusal: null });
    this.options.onChange?.();
  }

  /** Gives up what was refused. */
  drop(cell: Cell): void {
    this.options.storage.removeItem(this.nameOf(cell));
    this.options.onChange?.();
  }

  /** Sends what waits, oldest first, one request at a time. @returns whether nothing waits any more */
  flush(): Promise<boolean> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendAll(): Promise<boolean> {
    /** Whether the next request bears one mark, to find out which of several is refused. */
    let single = false;
    for (;;) {
      const batch = this.nextBatch(single ? 1 : MOST_AT_ONCE);
      if (batch.length === 0) return true;
      const answer = await this.options.send(batch);
      if (answer.state === 'unanswered') return false;
      if (answer.state === 'saved') {
        for (const mark of batch) this.settle(mark, null);
        single = false;
      } else if (batch.some(({ key }) => answer.reasons.has(key))) {
        for (const mark of batch) {
          const reason = answer.reasons.get(mark.key);
          if (reason !== undefined) this.settle(mark, reason);
        }
      } else if (batch.length === 1) this.settle(batch[0]!, answer.reason);
      else single = true;
      this.options.onChange?.();
    }
  }

  private nextBatch(most: number): WaitingMark[] {
    const waiting = this.all().filter(({ refusal }) => refusal === null);
    const [first] = waiting;
    return waiting
      .filter(({ panelId, stationNumber }) => panelId === first?.panelId && stationNumber === first.stationNumber)
      .slice(0, most);
  }

  /** Takes an answered mark out, or notes why it was refused; a newer mark of the same cell stays as it is. */
  private settle(mark: WaitingMark, refusal: string | null): void {
    const name = this.nameOf(mark);
    if (this.read(name)?.key !== mark.key) return;
    if (refusal === null) this.options.storage.removeItem(name);
    else this.write({ ...mark, refusal });
  }

  private nameOf({ panelId, stationNumber, aspectId }: Cell): string {
    return `${this.prefix}${panelId}.${stationNumber}.${aspectId}`;
  }

  private write(mark: WaitingMark): void {
    this.options.storage.setItem(this.nameOf(mark), JSON.stringify(mark));
  }

  private read(name: string): WaitingMark | null {
    try {
      return JSON.parse(this.options.storage.getItem(name) ?? 'null') as WaitingMark | null;
    } catch {
      return null;
    }
  }
}
