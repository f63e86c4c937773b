import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Settings of a gateway that is deployed apart from its subgraphs. */
export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  /** Folder with `supergraph.graphql` and `trusted-documents.json`. */
  readonly schemaDir: string;
  readonly dashboardDir: string | null;
  /** Secret shared with the subgraphs. */
  readonly secret: string;
  /** GraphQL endpoint of each subgraph by its name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Base URL of the server of staff, which answers under `/auth` and publishes the keys of tokens. */
  readonly authUrl: URL;
  readonly metricsToken: string | null;
  readonly trustedProxies: number;
  readonly behindTls: boolean;
  readonly tracesEndpoint: string | null;
  readonly logLevel: string;
}

/** A setting is missing or wrong. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings from environment variables; see README.md.
 * @throws ConfigError naming the variable and what it must be
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): GatewayConfig {
  return {
    port: integer(env, 'PORT', 4000, 65_535),
    host: env['HOST'] ?? '0.0.0.0',
    schemaDir: resolve(env['SCHEMA_DIR'] ?? 'schema'),
    dashboardDir: env['DASHBOARD_DIR'] ? resolve(env['DASHBOARD_DIR']) : null,
    secret:
      env['GONGHUI_SECRET'] ??
      readFileSync(
        required(env, 'GONGHUI_SECRET_FILE', 'a file with the secret, or GONGHUI_SECRET itself'),
        'utf8',
      ).trim(),
    subgraphs: subgraphUrls(required(env, 'SUBGRAPHS', '"name=url" pairs with spaces between them')),
    authUrl: url('AUTH_URL', required(env, 'AUTH_URL', 'the base URL of the server of staff')),
    metricsToken: env['METRICS_TOKEN'] || null,
    trustedProxies: integer(env, 'TRUSTED_PROXIES', 0, 10),
    behindTls: env['BEHIND_TLS'] === '1',
    tracesEndpoint: env['OTEL_EXPORTER_OTLP_ENDPOINT'] || null,
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
}

function subgraphUrls(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(/\s+/).map((pair) => {
      const [, name, address] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(pair) ?? [];
      if (!name || !address)
        throw new ConfigError(`SUBGRAPHS must be "name=url" pairs with spaces between them; this is not one: ${pair}`);
      return [name, url('SUBGRAPHS', address).href];
    }),
  );
}

function required(env: Readonly<Record<string, string | undefined>>, name: string, what: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} must be set to ${what}.`);
  return value;
}

function url(name: string, text: string): URL {
  if (!URL.canParse(text)) throw new ConfigError(`${name} must be a URL; this is not one: ${text}`);
  return new URL(text);
}

function integer(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
  max: number,
): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max)
    throw new ConfigError(`${name} must be a whole number from 0 to ${max}; it is "${text}".`);
  return value;
}
