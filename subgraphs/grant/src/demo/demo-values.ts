import { createHash } from 'node:crypto';
import type { Federation } from './demo-records.js';

/** The division's name: the federation's without 总工会. */
export const placeName = ({ name }: Federation): string => name.replace(/总工会$/, '');

/** A day so many days later, `yyyy-mm-dd`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Splits an amount into parts as equal as whole fen allow; the first parts are the larger ones. */
export function equalParts(totalFen: bigint, parts: number): bigint[] {
  const count = BigInt(parts);
  return Array.from({ length: parts }, (_, index) => totalFen / count + (BigInt(index) < totalFen % count ? 1n : 0n));
}

/** A made-up account: nineteen digits that belong to nobody. */
export function accountNumber(code: string, key: string): string {
  const digits = Number.parseInt(createHash('sha256').update(`${code} ${key}`).digest('hex').slice(0, 8), 16);
  return `621${code}${String(digits).padStart(10, '0')}`;
}
