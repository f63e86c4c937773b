import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser connection string of the one database server of this test run. */
    postgresUrl: string;
  }
}
