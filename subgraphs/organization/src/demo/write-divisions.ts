import type { ClientBase } from 'pg';
import { DivisionLevel } from '../division/division-level.js';
import { divisions, type Division } from './divisions.js';
import { copy, type PinyinOf } from './write-demo-rows.js';

/** Writes the divisions below the provinces, which are there already. The caller owns the database. */
export async function writeDivisions(client: ClientBase, pinyinOf: PinyinOf): Promise<void> {
  await copy(
    client,
    'division',
    'code, name, short_name, pinyin, level, scheme, parent_code',
    divisions().filter((division) => divisionLevel(division) !== DivisionLevel.PROVINCE),
    (division) => [
      division.code,
      division.name,
      division.shortName,
      pinyinOf([division.name]),
      divisionLevel(division),
      division.scheme,
      division.parentCode,
    ],
  );
}

/** The level as the code shows it: a zone’s federation may stand higher than its division. */
function divisionLevel({ code }: Division): DivisionLevel {
  if (code.length > 6) return DivisionLevel.TOWNSHIP;
  if (!code.endsWith('00')) return DivisionLevel.COUNTY;
  return code.endsWith('0000') ? DivisionLevel.PROVINCE : DivisionLevel.PREFECTURE;
}
