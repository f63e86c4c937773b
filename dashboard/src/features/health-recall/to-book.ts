/** Who is booked, under her alias. */
export interface BookedWorker {
  readonly id: string;
  readonly alias: string;
  readonly unionId: string;
}

interface OwedExam {
  readonly worker: {
    readonly id: string;
    readonly alias: string;
    readonly union: { readonly id: string };
  };
}

/** The workers of chosen examinations, each once: one appointment covers all examinations of a programme. */
export function toBook(exams: readonly OwedExam[]): readonly BookedWorker[] {
  const byId = new Map(
    exams.map(({ worker }) => [worker.id, { id: worker.id, alias: worker.alias, unionId: worker.union.id }]),
  );
  return [...byId.values()];
}

/** The union for whose workers a day is looked for: their employer’s, or else the one that the list is about. */
export function unionOfAll(workers: readonly BookedWorker[], scopeId: string): string {
  const unions = new Set(workers.map(({ unionId }) => unionId));
  const [only] = unions;
  return unions.size === 1 && only !== undefined ? only : scopeId;
}
