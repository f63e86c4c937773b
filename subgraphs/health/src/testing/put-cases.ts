import type { TestDatabase } from '@gonghui/kit/testing';
import { randomUUID } from 'node:crypto';
import { unionId } from './organization-stand-in.js';

/** Cases of a test world. */
export interface CaseRows {
  readonly programmeId: string;
  readonly count: number;
  readonly union?: number;
  readonly handlerId?: string;
  readonly isPositive?: boolean;
  readonly month?: string;
  /** Whom they are all about; each about another by default. */
  readonly woman?: string;
}

/** Writes cases about nobody, as the owner. @returns their ids */
export async function putCases({ pool }: Pick<TestDatabase, 'pool'>, rows: CaseRows): Promise<string[]> {
  const {
    count,
    union = 900001,
    handlerId = 'jiangxi.handler',
    isPositive = true,
    month = '2023-03-01',
    woman = null,
  } = rows;
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids)
    await pool.query(
      `insert into health.follow_up (id, programme_id, union_id, handler_id, kind, is_positive, month, subject_sealed, subject_index, worker_index)
       values ($1::uuid, $2, $3, $4, 'CERVICAL', $5, $6, 'sealed', $1::text, coalesce($7, $1::text))`,
      [id, rows.programmeId, unionId(union), handlerId, isPositive, month, woman],
    );
  return ids;
}
