import { seededRandom } from '@gonghui/kit/demo';
import { OfficerRole } from '../officer/union-officer.entity.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { COUNTED_SINCE, type DemoWorld } from './demo-world.js';
import { divisions, ROOT_CODE } from './divisions.js';

const FEDERATION = '总工会';

/** Adds the national federation and that of every division, with officers from the county up. */
export function addFederations(world: DemoWorld): void {
  const root = world.addUnion({
    parent: null,
    key: ROOT_CODE,
    code: ROOT_CODE,
    name: ['中华全国', FEDERATION],
    shortName: '全总',
    level: UnionLevel.NATIONAL,
    kind: UnionKind.GENERAL_FEDERATION,
    foundedOn: COUNTED_SINCE,
  });
  const random = seededRandom('officers of federations');
  world.appoint(root, OfficerRole.CHAIR, '2023-10-12', true);
  for (const { code, name, shortName, level, kind, scheme, parentCode } of divisions()) {
    const federation = world.addUnion({
      parent: world.union(parentCode),
      key: code,
      code,
      name: [name, FEDERATION],
      shortName,
      level,
      kind,
    });
    world.codeDivision(federation, scheme, code);
    if (level === UnionLevel.TOWNSHIP) continue;
    const termFrom = random.day('2022-03-01', '2025-09-30');
    world.appoint(federation, OfficerRole.CHAIR, termFrom, level === UnionLevel.PROVINCIAL || random.chance(0.4));
    if (level === UnionLevel.COUNTY) continue;
    world.appoint(federation, OfficerRole.EXECUTIVE_VICE_CHAIR, termFrom, true);
    world.appoint(federation, OfficerRole.VICE_CHAIR, termFrom, false);
    world.appoint(federation, OfficerRole.WOMEN_WORKERS_DIRECTOR, termFrom, true);
    world.appoint(federation, OfficerRole.AUDIT_DIRECTOR, termFrom, true);
  }
}
