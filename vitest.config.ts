import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Legacy decorators with metadata: type-graphql and MikroORM read `design:type`.
  oxc: {
    decorator: { legacy: true, emitDecoratorMetadata: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
    assumptions: { setPublicClassFields: true },
  },
  resolve: {
    // graphql 16 has no "exports": without the alias Vite and Node load two realms of it.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['source', 'node', 'development|production'] } },
  test: {
    include: ['subgraphs/*/src/**/*.test.ts', 'gateway/src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/browser/**'],
    globalSetup: ['./subgraphs/kit/src/testing/global-setup.ts'],
    setupFiles: ['./subgraphs/kit/src/testing/property-seed.ts'],
    fsModuleCache: false,
    pool: 'forks',
    // Files of one worker share their modules: to load them took half as long as the tests.
    isolate: false,
    // The default leaves one core idle, which on two is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // A busy machine is slow, and not wrong.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 180_000,
  },
});
