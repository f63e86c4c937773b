import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions } from './option-lines';

describe('when options are written one a line', () => {
  it.each([
    ['维权\n* 服务\n\n', ['维权', '服务'], [2]],
    ['＊维权\n√ 服务', ['维权', '服务'], [1, 2]],
    ['', [], []],
  ])('%j', (text, options, correct) => expect(readOptions(text)).toEqual({ options, correct }));

  it('reads what it wrote', () =>
    expect(readOptions(writeOptions(['甲', '乙', '丙'], [1, 3]))).toEqual({
      options: ['甲', '乙', '丙'],
      correct: [1, 3],
    }));
});
