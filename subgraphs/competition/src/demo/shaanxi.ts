import { AdvancementKind } from '../event/advancement-kind.js';
import { CutTie } from '../event/cut-tie.js';
import { TieBreakKind } from '../scheme/tie-break-kind.js';
import type { DemoWorld, NewPart } from './demo-world.js';

/**
 * The first industrial-robot competition, ready to run: 81 entrants, of whom 20 advance to the practical stage (S67;
 * F239–F242). The opening stage is a theory paper, and the parts of the practical one are the printed contents; both
 * schemes are a design.
 */
export function addShaanxi(world: DemoWorld): void {
  const competition = world.addCompetition({
    key: 'S67',
    hosts: [world.federation('610000')],
    outsideBodies: ['陕汽控股车身厂'],
    name: '工业机器人操作技能竞赛',
    edition: 1,
    theme: null,
    competitionClass: 'PROVINCIAL_CLASS_III',
    status: 'ENTRY_CLOSED',
    heldOn: '2022-12-08',
  });
  competition.register(
    Array.from({ length: 81 }, (_, index) => ({
      team: null,
      union: null,
      contestants: [`选手${String(index + 1).padStart(2, '0')}`],
    })),
  );
  const judges = ['一', '二', '三', '四', '五'].map((ordinal, index) => ({
    id: world.account(`shaanxi.judge${index + 1}`),
    name: `陕西评委${ordinal}`,
  }));
  const practical = (name: string, weight: number, aspects: NewPart['aspects']): NewPart => ({
    name,
    kind: 'PRACTICAL',
    weight,
    aggregation: 'TRIMMED_MEAN',
    alarmMarks: 15,
    judges,
    aspects,
  });
  competition.addEvent(
    '工业机器人操作',
    'CONTESTANT',
    [
      {
        name: '初赛（理论）',
        advancement: { kind: AdvancementKind.TOP_N, value: 20, tie: CutTie.ALL_IN },
        parts: [
          {
            name: '理论',
            kind: 'THEORY',
            weight: 10_000,
            aggregation: 'MEAN',
            judges: judges.slice(0, 1),
            aspects: [
              ['基础知识', '选择题', 60],
              ['案例分析', '案例题', 40],
            ],
          },
        ],
        tieBreaks: [
          { kind: TieBreakKind.CRITERION, part: '理论', criterion: '案例分析' },
          { kind: TieBreakKind.TIME, part: null, criterion: null },
        ],
      },
      {
        name: '实操',
        parts: [
          practical('操作维护', 4_000, [
            ['规范', '安全规范', 20],
            ['操作', '示教编程', 50],
            ['操作', '日常维护', 30],
          ]),
          practical('设备维修', 3_000, [
            ['诊断', '故障判断', 50],
            ['维修', '故障排除', 50],
          ]),
          practical('工艺制定', 3_000, [
            ['方案', '工艺方案', 60],
            ['方案', '节拍', 40],
          ]),
        ],
        tieBreaks: [
          { kind: TieBreakKind.PART, part: '操作维护', criterion: null },
          { kind: TieBreakKind.TIME, part: null, criterion: null },
        ],
      },
    ],
    false,
  );
}
