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

  test('with English, leaves the sentences of the server', async () => {
    i18n.global.locale.value = 'en';
    expect(await inReadersLanguage(refused)).toEqual(refused);
  });
});
