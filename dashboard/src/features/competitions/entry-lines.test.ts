import { describe, expect, it } from 'vitest';
import { readPersons } from './entry-lines';

describe('readPersons', () => {
  it('takes one person a line, with a number behind the name', () => {
    expect(readPersons('张一 320107\n\n李二，A-7\nWang San\t9\n赵 四')).toEqual([
      { name: '张一', personNo: '320107' },
      { name: '李二', personNo: 'A-7' },
      { name: 'Wang San', personNo: '9' },
      { name: '赵 四', personNo: null },
    ]);
  });
});
