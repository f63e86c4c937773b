import { describe, expect, it } from 'vitest';
import { readPersonLines } from './person-lines';

describe('when persons are written one a line', () => {
  it.each([
    ['0001 学员甲', [{ personNo: '0001', name: '学员甲' }]],
    [
      'A-1\t学员 乙\n\n 0002，学员丙 ',
      [
        { personNo: 'A-1', name: '学员 乙' },
        { personNo: '0002', name: '学员丙' },
      ],
    ],
    ['学员丁', [{ personNo: '', name: '学员丁' }]],
    [' \n', []],
  ])('%j', (text, persons) => expect(readPersonLines(text)).toEqual(persons));
});
