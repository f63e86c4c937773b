import { pinyin } from 'pinyin-pro';

/** Text that a search matches: full pinyin and initials, lower case, e.g. `jiangxisheng jxs`. */
export function searchPinyin(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const full = syllables.join('');
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  return `${full} ${initials}`.toLowerCase();
}
