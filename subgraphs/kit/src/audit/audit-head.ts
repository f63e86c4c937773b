import { sealColumns, type Seal } from './seal.js';
import type { Queryable } from './queryable.js';

/**
 * The end of the chain of seals. Seals prove nothing against one who can rewrite all of them: whoever keeps a head
 * outside the database (printed, logged, sent to another federation) can show later that it was part of the chain.
 */
export interface AuditHead {
  /** Number of the last seal. */
  readonly seal: number;
  /** Its hash, hex: it covers every record and seal up to here. */
  readonly hash: string;
}

/** The head of the chain, or null when nothing has been sealed yet. */
export async function auditHead(database: Queryable): Promise<(AuditHead & { sealedAt: string }) | null> {
  const { rows } = await database.query<Seal>(`select ${sealColumns} from audit.seal order by id desc limit 1`);
  const last = rows[0];
  return last ? { seal: last.seal, hash: last.hash, sealedAt: last.sealedAt } : null;
}

/** A head on one line, for logs and paper: `12:5f0c…`. */
export function formatAuditHead({ seal, hash }: AuditHead): string {
  return `${seal}:${hash}`;
}

/** A head from its line; null when the text is none. */
export function parseAuditHead(text: string): AuditHead | null {
  const match = /^\s*(\d{1,15}):([0-9a-f]{64})\s*$/.exec(text);
  return match && { seal: Number(match[1]), hash: match[2]! };
}
