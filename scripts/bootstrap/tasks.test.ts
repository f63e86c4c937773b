import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taskList, tasks } from './tasks.mjs';

test('each task is a module of scripts/tasks, and the other way round', () => {
  const modules = readdirSync(new URL('../tasks', import.meta.url)).filter((name) => name.endsWith('.mjs'));
  expect(Object.keys(tasks).toSorted()).toEqual(modules.map((name) => name.replace('.mjs', '')).toSorted());
});

test('each npm script of the root names a task', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const named = Object.values<string>(scripts).map(
    (command) => /^node scripts\/bootstrap\.mjs ?(\S*)$/.exec(command)?.[1],
  );
  expect([...Object.keys(tasks), '']).toEqual(expect.arrayContaining(named));
});

test('the list for people has a line for each', () => {
  expect(taskList().split('\n')).toHaveLength(Object.keys(tasks).length);
});
