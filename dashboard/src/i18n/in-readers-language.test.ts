import { afterEach, describe, expect, test } from 'vitest';
import { i18n } from './i18n';
import { inReadersLanguage } from './in-readers-language';

const refused = [
  { code: 'TREE_CYCLE', message: 'The new parent lies below this union.' },
  { code: 'CODE_OF_A_NEWER_SERVER', message: 'Something new.' },
];

afterEach(() => {
  i18n.global.locale.value = 'zh-CN';
});

describe('inReadersLanguage', () => {
  test('with Chinese, says known codes in Chinese and leaves unknown ones', async () => {
    const [known, unknown] = await inReadersLanguage(refused);
    expect(known!.message).toContain('循环');
    expect(unknown!.message).toBe('Something new.');
  });

  test('with Chinese, names the numbers that the server names', async () => {
    const message = 'This grant is paid in 2027, not before. Today is 2026-11-22.';
    const [early] = await inReadersLanguage([{ code: 'TOO_EARLY', message }]);
    expect(early!.message).toBe('这笔补助在 2027 年拨付，现在还不能。');
  });

  test('with English, leaves the sentences of the server', async () => {
    i18n.global.locale.value = 'en';
    expect(await inReadersLanguage(refused)).toEqual(refused);
  });
});
