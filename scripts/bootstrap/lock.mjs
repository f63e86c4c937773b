import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainUnwritable, SetUpError } from './set-up-error.mjs';

/** A holder shows every `BEAT` that it lives; one silent for `SILENCE` is taken for dead. Milliseconds. */
const BEAT = 2_000;
const SILENCE = 30_000;

/**
 * Does `work` while no other process does the same, waiting for its turn. The lock of a process that died is
 * taken over.
 * @template T
 * @param {string} file the lock, made and removed here
 * @param {() => Promise<T>} work
 * @param {{ patience?: number, onWait?: (holder: string) => void }} [options] `patience` in milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { patience = 30 * 60_000, onWait } = {}) {
  const own = `${process.pid} ${hostname()}`;
  const deadline = Date.now() + patience;
  let told = false;
  while (!take(file, own)) {
    const holder = read(file);
    // Released in between.
    if (holder === undefined) continue;
    if (isDead(file, holder)) {
      breakLock(file, holder);
      continue;
    }
    if (!told) onWait?.(holder);
    told = true;
    if (Date.now() > deadline)
      throw new SetUpError(`Process ${holder} has held ${file} for too long. End it, or delete that file.`);
    await sleep(200);
  }
  const beat = setInterval(() => touch(file), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (read(file) === own) rmSync(file, { force: true });
  }
}

function take(/** @type {string} */ file, /** @type {string} */ own) {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw explainUnwritable(error, folder) ?? error;
  }
  try {
    writeFileSync(file, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw explainUnwritable(error, folder) ?? error;
  }
}

function read(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function touch(/** @type {string} */ file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Deleted by a person who followed the message above: the work goes on.
  }
}

function isDead(/** @type {string} */ file, /** @type {string} */ holder) {
  const [pid, host] = holder.split(' ');
  try {
    // Created but not yet written: only the silence can tell.
    if (pid && host === hostname()) process.kill(Number(pid), 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return true;
  }
  try {
    return Date.now() - statSync(file).mtimeMs > SILENCE;
  } catch {
    return false;
  }
}

/** Two waiting processes may both find the same dead holder: only the lock of that holder may go. */
function breakLock(/** @type {string} */ file, /** @type {string} */ deadHolder) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    const taken = read(aside);
    if (taken !== undefined && taken !== deadHolder) writeFileSync(file, taken, { flag: 'wx' });
  } catch {
    // The other one was faster.
  } finally {
    rmSync(aside, { force: true });
  }
}
