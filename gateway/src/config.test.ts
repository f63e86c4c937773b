import { describe, expect, test } from 'vitest';
import { readConfig } from './config.js';

const enough = {
  GONGHUI_SECRET: 'x'.repeat(32),
  SUBGRAPHS: 'organization=http://a:1/graphql venue=http://b:2/graphql',
  AUTH_URL: 'http://staff:3',
};

describe('reading the settings', () => {
  test('with the least that is needed', () => {
    expect(readConfig(enough)).toMatchObject({
      port: 4000,
      host: '0.0.0.0',
      subgraphs: { organization: 'http://a:1/graphql', venue: 'http://b:2/graphql' },
      dashboardDir: null,
      metricsToken: null,
      trustedProxies: 0,
      behindTls: false,
    });
  });

  test.each([
    ['PORT', { PORT: 'many' }, 'PORT must be a whole number from 0 to 65535; it is "many".'],
    ['PORT', { PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    ['SUBGRAPHS', { SUBGRAPHS: 'organization' }, 'this is not one: organization'],
    ['SUBGRAPHS', { SUBGRAPHS: 'venue=nowhere' }, 'this is not one: nowhere'],
    ['SUBGRAPHS', { SUBGRAPHS: '' }, 'SUBGRAPHS must be set'],
    ['AUTH_URL', { AUTH_URL: '' }, 'AUTH_URL must be set to the base URL of the server of staff.'],
    ['the secret', { GONGHUI_SECRET: undefined }, 'GONGHUI_SECRET_FILE must be set'],
  ])('a wrong %s is named', (_name, change, message) => {
    expect(() => readConfig({ ...enough, ...change })).toThrow(message);
  });
});
