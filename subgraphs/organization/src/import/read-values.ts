import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';

const LEVELS: Readonly<Record<UnionLevel, readonly string[]>> = {
  [UnionLevel.NATIONAL]: ['全国', '全国级'],
  [UnionLevel.PROVINCIAL]: ['省级', '省'],
  [UnionLevel.MUNICIPAL]: ['市级', '市', '地市级'],
  [UnionLevel.COUNTY]: ['县级', '县', '区县', '区县级', '县区级'],
  [UnionLevel.TOWNSHIP]: ['乡镇', '乡镇级', '街道', '乡镇街道', '乡镇(街道)'],
  [UnionLevel.GRASSROOTS]: ['基层', '基层工会'],
};

const KINDS: Readonly<Record<UnionKind, readonly string[]>> = {
  [UnionKind.GENERAL_FEDERATION]: ['总工会'],
  [UnionKind.INDUSTRY_FEDERATION]: ['行业工会联合会', '行业工联会', '行业工会'],
  [UnionKind.REGIONAL_FEDERATION]: ['区域工会联合会', '区域工联会'],
  [UnionKind.BUILDING_FEDERATION]: ['楼宇工会联合会', '楼宇工联会'],
  [UnionKind.COMMUNITY_FEDERATION]: ['社区工会联合会', '社区工联会'],
  [UnionKind.NEW_BUSINESS_FORM_FEDERATION]: ['新业态工会联合会'],
  [UnionKind.INDUSTRIAL_UNION]: ['产业工会'],
  [UnionKind.ENTERPRISE]: ['企业工会'],
  [UnionKind.STANDALONE_GRASSROOTS]: ['单独基层工会', '单独建会'],
  [UnionKind.JOINT]: ['联合工会', '联合基层工会', '联合建会'],
};

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
  ['y', true],
  ['n', false],
  ['1', true],
  ['0', false],
]);

const levels = byWord(LEVELS);
const kinds = byWord(KINDS);

/** Words for a level, for messages. */
export const LEVEL_WORDS = Object.values(LEVELS)
  .map(([usual]) => usual!)
  .join('、');

/** Words for a kind, for messages. */
export const KIND_WORDS = Object.values(KINDS)
  .map(([usual]) => usual!)
  .join('、');

/** A level by its Chinese word or its name in the graph; null when it is neither. */
export function readLevel(written: string): UnionLevel | null {
  return levels.get(plain(written)) ?? null;
}

/** A kind by its Chinese word or its name in the graph; null when it is neither. */
export function readKind(written: string): UnionKind | null {
  return kinds.get(plain(written)) ?? null;
}

/** 是 or 否, also in English and as digit; null when it is neither. */
export function readYesNo(written: string): boolean | null {
  return ANSWERS.get(plain(written)) ?? null;
}

/** A number of persons, e.g. `1,234`, `1234人`, `１２`; null when it is none. */
export function readCount(written: string): number | null {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?\s*[人名]?$/.exec(written.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

function byWord<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): ReadonlyMap<string, Value> {
  return new Map(
    (Object.entries(words) as [Value, readonly string[]][]).flatMap(([value, known]) =>
      [value, ...known].map((word) => [plain(word), value] as const),
    ),
  );
}

function plain(written: string): string {
  return written.normalize('NFKC').trim().toLowerCase();
}
