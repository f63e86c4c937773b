import type { OidcProvider } from '@gonghui/staff';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Settings of the process; all come from the environment, with defaults for a machine of one's own. */
export interface Config {
  /** Address and port the gateway listens on. */
  readonly host: string;
  readonly port: number;
  /** Address under which browsers see us, without a path. */
  readonly baseUrl: string;
  /** Connection string of a PostgreSQL of yours; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Folder for the embedded server's data, the generated secret and the keys of encrypted columns. */
  readonly dataDir: string;
  /** File with the keys of encrypted columns; null for one of our own in the data folder. */
  readonly fieldKeysFile: string | null;
  /** Whether an empty database gets the demo data. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Number of proxies of ours in front of us; decides which address a request is counted for. */
  readonly trustedProxies: number;
  /** Sign-ons of federations (OpenID Connect), as JSON in OIDC_PROVIDERS. */
  readonly oidc: readonly OidcProvider[];
  /** OpenTelemetry collector; null sends no traces. */
  readonly tracesEndpoint: string | null;
  /** Bearer token for /metrics from other machines; null leaves it to this machine alone. */
  readonly metricsToken: string | null;
}

/** A setting that cannot be used, with what to do about it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the settings. @throws ConfigError naming the one that is wrong */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const host = env['HOST'] || '127.0.0.1';
  const port = wholeNumber('PORT', env['PORT'] || '4000', 0, 65_535);
  return {
    host,
    port,
    baseUrl: webAddress(env['BASE_URL'] || `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`),
    databaseUrl: env['DATABASE_URL'] ? postgresUrl(env['DATABASE_URL']) : null,
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    fieldKeysFile: env['FIELD_KEYS_FILE'] || null,
    demo: env['DEMO'] !== 'off',
    logLevel: env['LOG_LEVEL'] || 'info',
    trustedProxies: wholeNumber('TRUSTED_PROXIES', env['TRUSTED_PROXIES'] || '0', 0, 10),
    oidc: oidcProviders(env['OIDC_PROVIDERS'] || '[]'),
    tracesEndpoint: env['OTEL_EXPORTER_OTLP_ENDPOINT'] || null,
    metricsToken: env['METRICS_TOKEN'] || null,
  };
}

/** The process secret: `GONGHUI_SECRET`, or one made once and kept in the data folder, readable by its owner alone. */
export function readSecret(dataDir: string, env: NodeJS.ProcessEnv = process.env): string {
  const given = env['GONGHUI_SECRET'];
  if (given !== undefined && given !== '') {
    if (given.length < 32) throw new ConfigError('GONGHUI_SECRET must have at least 32 characters.');
    return given;
  }
  return readOrMake(dataDir, 'secret', () => randomBytes(32).toString('base64url')).trim();
}

/** The text of a file of the data folder that is made once, readable by its owner alone. */
export function readOrMake(dataDir: string, name: string, make: () => string): string {
  const file = join(dataDir, name);
  if (!existsSync(file)) {
    try {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
      chmodSync(file, 0o600);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      if (code !== 'EEXIST')
        throw new ConfigError(
          code === 'ENOSPC'
            ? `The disk that holds ${dataDir} is full. Free some space, or set DATA_DIR to another disk.`
            : `${dataDir} cannot be written (${message}). Set DATA_DIR to a folder of your own.`,
          { cause },
        );
    }
  }
  return readFileSync(file, 'utf8');
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new ConfigError(`${name} must be a whole number from ${min} to ${max}; it is "${text}".`);
  return value;
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new ConfigError(`BASE_URL must look like https://gonghui.example.cn; it is "${text}".`);
}

function oidcProviders(text: string): OidcProvider[] {
  try {
    const providers: unknown = JSON.parse(text);
    if (Array.isArray(providers)) return providers as OidcProvider[];
  } catch {
    // Falls through to the message.
  }
  throw new ConfigError('OIDC_PROVIDERS must be a JSON list of sign-ons; see subgraphs/staff/README.md.');
}

function postgresUrl(text: string): string {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new ConfigError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}
