import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { UnionHistoryEntry, type HistoryKind } from './union-history-entry.entity.js';

/** Adds a line to a union's history in the current transaction. */
export function writeHistory(
  em: EntityManager,
  entry: { unionId: string; kind: HistoryKind; on: string; title: string; detail?: string },
): void {
  em.persist(
    em.create(UnionHistoryEntry, { id: v7(), onText: null, source: null, ...entry, detail: entry.detail ?? null }),
  );
}
