import { pinyin } from 'pinyin-pro';

/** Text that a search matches and a list is ordered by: full pinyin, then initials, e.g. `nanchangshi ncs`. */
export function namePinyin(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0] ?? '').join('')}`.toLowerCase();
}
