import { describe, expect, test } from 'vitest';
import { isPoints, readPastedPoints } from './read-pasted-points';

const subjects = [
  { subjectId: 'a', name: '惠民驿站001号' },
  { subjectId: 'b', name: 'East Gate station' },
];

describe('when points are pasted', () => {
  test.each([
    ['rows of a spreadsheet', '惠民驿站001号\t91.5\r\nEast Gate station\t88\r\n', { a: '91.5', b: '88' }, []],
    ['commas, and digits of full width', '惠民驿站００１号，９１．５', { a: '91.5' }, []],
    ['a heading, an unknown name and too many points', '驿站\t得分\n别的驿站\t90\n惠民驿站001号\t101', {}, [1, 2, 3]],
    ['an empty line between', '\n惠民驿站001号 90\n', { a: '90' }, []],
  ])('%s', (_what, text, points, unread) => {
    const read = readPastedPoints(text, subjects);
    expect(Object.fromEntries(read.points)).toEqual(points);
    expect(read.unread).toEqual(unread);
  });

  test.each([
    ['0', true],
    ['99.99', true],
    ['100.00', true],
    ['100.01', false],
    ['9.999', false],
    ['', false],
  ])('"%s" is points: %s', (text, expected) => {
    expect(isPoints(text)).toBe(expected);
  });
});
