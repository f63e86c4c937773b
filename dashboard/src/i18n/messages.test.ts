import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import core from '@/locales/zh-CN';

type Tree = { readonly [key: string]: string | Tree };

/** Copies of their own: the console's messages are merged into the ones that it loads first. */
const files = import.meta.glob<{ default: Tree }>(['../locales/*.ts', '../features/*/locales/*.ts'], {
  eager: true,
  query: '?copy',
});
const folders = [...new Set(Object.keys(files).map((path) => path.replace(/[^/]+$/, '')))];

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...leaves(value, `${prefix}${key}.`)],
    ),
  );
}

function messages(folder: string, locale: string): Map<string, string> {
  const file = files[`${folder}${locale}.ts`];
  if (!file) throw new Error(`${folder}${locale}.ts is missing`);
  return leaves(file.default);
}

function parameters(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

describe.each(folders)('messages of %s', (folder) => {
  const chinese = messages(folder, 'zh-CN');
  const english = messages(folder, 'en');

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('have text everywhere', () => {
    for (const [key, text] of [...chinese, ...english]) expect(text, key).not.toBe('');
  });

  it('take the same parameters in both languages', () => {
    for (const [key, text] of chinese) expect(parameters(english.get(key) ?? ''), key).toEqual(parameters(text));
  });
});

describe('pinyin of the pages', () => {
  it.each(Object.keys(core.keywords) as (keyof typeof core.keywords)[])('finds %s in full and by initials', (id) => {
    const syllables = pinyin(core.navigation[id], { toneType: 'none', type: 'array', nonZh: 'removed' });
    const words = core.keywords[id].split(' ');
    expect(words).toContain(syllables.join(''));
    expect(words).toContain(syllables.map((syllable) => syllable[0]).join(''));
  });
});
