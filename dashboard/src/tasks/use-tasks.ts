import type { ComputedRef } from 'vue';
import { computed, reactive } from 'vue';

export type TaskState = 'running' | 'done' | 'failed' | 'cancelled';

/** Rows that a task refused, to be downloaded. */
export interface TaskRefusals {
  readonly fileName: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A job that takes longer than a reader waits. */
export interface Task {
  readonly id: string;
  readonly title: string;
  state: TaskState;
  /** 0 to 1, or null while it can't be told. */
  progress: number | null;
  /** What came of it, or why it failed. */
  message: string | null;
  refusals: TaskRefusals | null;
  /** False for what is with the server and can't be called back. */
  readonly cancellable: boolean;
  readonly startedAt: Date;
}

interface TaskHandle {
  readonly signal: AbortSignal;
  report(progress: number): void;
}

interface TaskOutcome {
  readonly message?: string;
  /** The task was refused. */
  readonly failed?: boolean;
  readonly refusals?: TaskRefusals;
}

interface Tasks {
  readonly tasks: ComputedRef<readonly Task[]>;
  readonly running: ComputedRef<number>;
  start(
    title: string,
    work: (handle: TaskHandle) => Promise<TaskOutcome | void>,
    options?: { cancellable?: boolean },
  ): Promise<Task>;
  cancel(id: string): void;
  /** Takes those that ended off the list. */
  clear(): void;
}

const list = reactive<Task[]>([]);
const controllers = new Map<string, AbortController>();

/** Long jobs of this tab: they go on while the reader moves from page to page. */
export function useTasks(): Tasks {
  return {
    tasks: computed(() => list),
    running: computed(() => list.filter(({ state }) => state === 'running').length),
    start,
    cancel: (id) => controllers.get(id)?.abort(),
    clear: () => {
      const running = list.filter(({ state }) => state === 'running');
      list.splice(0, list.length, ...running);
    },
  };
}

async function start(
  title: string,
  work: (handle: TaskHandle) => Promise<TaskOutcome | void>,
  { cancellable = true }: { cancellable?: boolean } = {},
): Promise<Task> {
  const controller = new AbortController();
  const id = crypto.randomUUID();
  list.unshift({
    id,
    title,
    state: 'running',
    progress: null,
    message: null,
    refusals: null,
    cancellable,
    startedAt: new Date(),
  });
  controllers.set(id, controller);
  const task = list.find((one) => one.id === id) as Task;
  try {
    const outcome = await work({
      signal: controller.signal,
      report: (progress) => {
        task.progress = Math.min(1, Math.max(0, progress));
      },
    });
    task.state = controller.signal.aborted ? 'cancelled' : outcome?.failed ? 'failed' : 'done';
    task.message = outcome?.message ?? null;
    task.refusals = outcome?.refusals ?? null;
  } catch (error) {
    task.state = controller.signal.aborted ? 'cancelled' : 'failed';
    task.message = error instanceof Error && task.state === 'failed' ? error.message : null;
  } finally {
    task.progress = task.state === 'done' ? 1 : task.progress;
    controllers.delete(id);
  }
  return task;
}
