import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vite.config.ts';

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
      setupFiles: ['./src/testing/setup.ts'],
      // Files of one worker share their modules and their window: to make those took two thirds of the time.
      isolate: false,
      unstubGlobals: true,
      maxWorkers: '100%',
      server: { deps: { inline: ['element-plus'] } },
      env: { TZ: 'UTC' },
    },
  }),
);
