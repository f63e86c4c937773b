import { demoId } from '@gonghui/kit/demo';
import { TieBreakKind } from '../scheme/tie-break-kind.js';
import type { DemoWorld, NewPart } from './demo-world.js';

/** Stations as printed (A01: the last one stands without a separator, so it is one station here). */
const STATIONS = ['胸腔穿刺', '腹腔穿刺', '骨髓穿刺', '腰椎穿刺', '心包穿刺', '医学隔离防护技术', '心肺复苏胃管置入'];

/**
 * The fifth competition of young physicians' clinical skills: 16 teams with 64 contestants (S06; F014–F017). Names of
 * teams, marks and weights are made up.
 */
export function addAnhui(world: DemoWorld): void {
  const anhui = world.federation('340000');
  const competition = world.addCompetition({
    key: 'S06',
    hosts: [anhui],
    outsideBodies: [],
    name: '安徽省高校附属医院、省级医院青年医师临床技能竞赛',
    edition: 5,
    theme: null,
    competitionClass: 'PROVINCIAL_CLASS_III',
    status: 'PUBLISHED',
    heldOn: '2021-10-30',
  });
  competition.register(
    Array.from({ length: 16 }, (_, index) => ({
      team: `第${index + 1}医院代表队`,
      union: null,
      contestants: [1, 2, 3, 4].map((number) => `医师${String(index * 4 + number).padStart(2, '0')}`),
    })),
  );
  const judges = (part: string, count: number): NewPart['judges'] =>
    Array.from({ length: count }, (_, index) => ({
      id: demoId('account', `S06 ${part} ${index + 1}`),
      name: `${part}评委${index + 1}`,
    }));
  competition.addEvent(
    '临床技能',
    'CONTESTANT',
    [
      {
        name: '决赛',
        parts: [
          {
            name: '理论',
            kind: 'THEORY',
            weight: 3_000,
            aggregation: 'MEAN',
            judges: judges('理论', 1),
            aspects: [
              ['理论知识', '选择题', 60],
              ['病案分析', '临床病案', 40],
            ],
          },
          ...STATIONS.map((station): NewPart => ({
            name: station,
            kind: 'PRACTICAL',
            station,
            weight: 1_000,
            aggregation: 'MEAN',
            alarmMarks: 20,
            judges: judges(station, 3),
            aspects: [
              ['操作前准备', '物品与核对', 20],
              ['操作过程', '手法与步骤', 50],
              ['操作过程', '无菌与防护', 20],
              ['人文关怀', '沟通', 10],
            ],
          })),
        ],
        tieBreaks: [{ kind: TieBreakKind.PART, part: '理论', criterion: null }],
      },
    ],
    true,
  );
}
