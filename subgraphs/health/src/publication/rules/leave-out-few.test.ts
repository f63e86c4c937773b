import { describe, expect, test } from 'vitest';
import { leaveOutFew, type ExaminedNode } from './leave-out-few.js';

const node = (name: string, parent: string | null, count: number, examined: number): ExaminedNode => ({
  node: name,
  parent,
  count,
  examined,
});

/** What is left of each node, `~` where some are missing. */
const left = (nodes: readonly ExaminedNode[]): Record<string, string> =>
  Object.fromEntries(leaveOutFew(nodes).map(({ node: name, count, isPart }) => [name, `${count}${isPart ? '~' : ''}`]));

describe('when few were examined in a cell', () => {
  test.each<[string, ExaminedNode[], Record<string, string>]>([
    [
      'eight are no few',
      [
        node('p', null, 53, 208),
        node('m', 'p', 3, 108),
        node('a', 'm', 2, 100),
        node('c', 'm', 1, 8),
        node('n', 'p', 50, 100),
      ],
      { p: '53', m: '3', a: '2', c: '1', n: '50' },
    ],
    [
      'seven are left out there and above',
      [
        node('p', null, 53, 207),
        node('m', 'p', 3, 107),
        node('a', 'm', 2, 100),
        node('c', 'm', 1, 7),
        node('n', 'p', 50, 100),
      ],
      { p: '52~', m: '2~', a: '2', c: '0~', n: '50' },
    ],
    [
      'one examined by the city itself',
      [node('p', null, 13, 101), node('m', 'p', 13, 101), node('a', 'm', 12, 100)],
      { p: '12~', m: '12~', a: '12' },
    ],
    ['nobody examined', [node('p', null, 9, 0), node('m', 'p', 9, 0)], { p: '9', m: '9' }],
  ])('%s', (_what, nodes, expected) => {
    expect(left(nodes)).toEqual(expected);
  });
});
