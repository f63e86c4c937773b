import type { ComputedRef } from 'vue';
import { computed, reactive } from 'vue';

/** A short word about something that was done. */
export interface Notice {
  readonly id: number;
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: () => void;
}

const shownMilliseconds = 6_000;
const list = reactive<Notice[]>([]);
let lastId = 0;

/** Tells the reader what was done; with `undo` they may take it back while the notice stands. */
export function useNotices(): {
  notices: ComputedRef<readonly Notice[]>;
  notify(notice: Omit<Notice, 'id'>): void;
  dismiss(id: number): void;
} {
  return { notices: computed(() => list), notify, dismiss };
}

function notify(notice: Omit<Notice, 'id'>): void {
  const id = ++lastId;
  list.push({ ...notice, id });
  setTimeout(() => dismiss(id), notice.undo ? shownMilliseconds * 2 : shownMilliseconds);
}

function dismiss(id: number): void {
  const index = list.findIndex((notice) => notice.id === id);
  if (index >= 0) list.splice(index, 1);
}
