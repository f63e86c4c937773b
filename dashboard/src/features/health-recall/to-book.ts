import type { ExamKind } from '@/gql/graphql';

/** Who is booked, under her alias, and for which examinations she was chosen. */
export interface BookedWorker {
  readonly id: string;
  readonly alias: string;
  readonly unionId: string;
  readonly kinds: readonly ExamKind[];
}

interface OwedExam {
  readonly kind: ExamKind;
  readonly worker: {
    readonly id: string;
    readonly alias: string;
    readonly union: { readonly id: string };
  };
}

/** The workers of chosen examinations, each once: one appointment covers all examinations of a programme. */
export function toBook(exams: readonly OwedExam[]): readonly BookedWorker[] {
  const byId = new Map<string, BookedWorker>();
  for (const { kind, worker } of exams) {
    const kinds = [...(byId.get(worker.id)?.kinds ?? []), kind];
    byId.set(worker.id, { id: worker.id, alias: worker.alias, unionId: worker.union.id, kinds });
  }
  return [...byId.values()];
}

/** Whether a programme gives each of them an examination that she was chosen for. */
export function isForAll(workers: readonly BookedWorker[], examined: readonly ExamKind[]): boolean {
  return workers.every(({ kinds }) => kinds.some((kind) => examined.includes(kind)));
}

/** What was refused, with the alias where it is about one of the workers. */
export function refusedLines(
  workers: readonly BookedWorker[],
  errors: readonly { readonly message: string; readonly field?: readonly string[] | null }[],
  withAlias: (alias: string, message: string) => string,
): readonly string[] {
  return errors.map(({ message, field }) => {
    const worker = field?.[0] === 'workerIds' && field[1] !== undefined ? workers[Number(field[1])] : undefined;
    return worker ? withAlias(worker.alias, message) : message;
  });
}

/** The union for whose workers a day is looked for: their employer’s, or else the one that the list is about. */
export function unionOfAll(workers: readonly BookedWorker[], scopeId: string): string {
  const unions = new Set(workers.map(({ unionId }) => unionId));
  const [only] = unions;
  return unions.size === 1 && only !== undefined ? only : scopeId;
}
