/**
 * What `npm run task <name>` can do. Each is a module of `scripts/tasks`, run by a supported Node after the
 * installation.
 * @type {Readonly<Record<string, { about: string, uninstalled?: true }>>}
 */
export const tasks = {
  start: { about: 'build what changed, then run everything on one port' },
  test: { about: 'run all tests; arguments go to Vitest, e.g. npm test -- subgraphs/kit' },
  check: { about: 'what CI checks besides the tests; name steps to run only those' },
  gonghui: { about: 'the command line of operators, e.g. gonghui token <account>' },
  bench: { about: 'measure speed as ratios of one run; name benches to run only those' },
  build: { about: 'compile the servers and bundle the dashboard' },
  codegen: { about: 'write what is generated: schema/, the dashboard’s types and trusted documents' },
  format: { about: 'format every file in place' },
  'commit-message': { about: 'judge the commit message in a file; for a git hook' },
  lint: { about: 'lint; --fix repairs what can be repaired' },
  pnpm: { about: 'the pinned pnpm, e.g. to add a dependency', uninstalled: true },
};

/** The tasks as a table for people. */
export function taskList() {
  const width = Math.max(...Object.keys(tasks).map((name) => name.length));
  return Object.entries(tasks)
    .map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
    .join('\n');
}
