// Medians of runs that take turns, so that a slow moment of the machine meets all alike.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Runs each contender in turn until `rounds` are done or `seconds` are over.
 * @param {Record<string, () => Promise<unknown>>} contenders
 * @param {{ rounds?: number, seconds?: number, warmUp?: number, before?: (name: string) => Promise<unknown> }} [options]
 *   `before`: done before each run, and not counted
 * @returns {Promise<Record<string, number>>} the median of each, in milliseconds
 */
export async function takeTurns(contenders, { rounds = 100, seconds = 20, warmUp = 5, before } = {}) {
  const times = new Map(Object.keys(contenders).map((name) => [name, []]));
  const end = performance.now() + seconds * 1000;
  for (let round = -warmUp; round < rounds && (round < 3 || performance.now() < end); round += 1)
    for (const [name, run] of Object.entries(contenders)) {
      await before?.(name);
      const started = performance.now();
      await run();
      if (round >= 0) times.get(name).push(performance.now() - started);
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds of CPU that this process has used. */
export function ownCpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of CPU that a PostgreSQL server and everything it started have used; NaN where there is no /proc. */
export function databaseCpu(pid) {
  try {
    const children = childrenOf(pid).map((child) => stat(child));
    const [, , , ended, endedSystem] = stat(pid);
    return 10 * (ended + endedSystem + children.reduce((sum, [, user, system]) => sum + user + system, 0));
  } catch {
    return Number.NaN;
  }
}

/** Resident memory of a process, and of PostgreSQL below it with shared pages counted once, in MiB; NaN without /proc. */
export function residentMemory(pid) {
  try {
    const own = pagesOf(pid, 'Rss');
    const database = childrenOf(pid).flatMap((server) => [server, ...childrenOf(server)]);
    return { own, database: database.reduce((sum, child) => sum + pagesOf(child, 'Pss'), 0) };
  } catch {
    return { own: Number.NaN, database: Number.NaN };
  }
}

function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return stat(name)[0] === Number(pid);
      } catch {
        // It has ended meanwhile.
        return false;
      }
    });
}

/** Parent, CPU in user and system mode, and the same of ended children, in ticks of 10 ms. */
function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return [fields[1], ...fields.slice(11, 15)];
}

function pagesOf(pid, kind) {
  const line = new RegExp(`^${kind}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(line[1]) / 1024;
}

/** Prints rows of cells under a heading, columns aligned. */
export function printTable(heading, rows) {
  console.log(`\n${heading}`);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? `${cell}`.padEnd(widths[column]) : `${cell}`.padStart(widths[column]))).join('   ')}`,
    );
}

export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value) => `× ${value < 10 ? value.toFixed(2) : value.toFixed(0)}`;
