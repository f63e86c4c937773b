import { demoId } from '@gonghui/kit/demo';
import type { DemoWorld } from './demo-world.js';

/** Projects as printed (S07). */
const PROJECTS = ['燃油加油机计量检验', '商品包装计量检验', '公平竞争审查业务能力提升'];

/**
 * The merit competition of the Yangtze delta: four provinces, 20 teams, three projects (S07; F018–F022). Five teams a
 * province and three members a team are a design, as are all marks.
 */
export function addYangtzeDelta(world: DemoWorld): void {
  const hosts = ['310000', '320000', '330000', '340000'].map((code) => world.federation(code));
  const competition = world.addCompetition({
    key: 'S07',
    hosts,
    outsideBodies: ['上海市市场监督管理局', '江苏省市场监督管理局', '浙江省市场监督管理局', '安徽省市场监督管理局'],
    name: '2021长三角地区优化营商环境立功竞赛',
    edition: null,
    theme: '优化营商环境 服务市场主体',
    competitionClass: 'PROVINCIAL_CLASS_I',
    status: 'PUBLISHED',
    heldOn: '2021-10-28',
    convertsResults: true,
  });
  const SHORT = ['上海', '江苏', '浙江', '安徽'];
  competition.register(
    hosts.flatMap((union, at) =>
      [1, 2, 3, 4, 5].map((number) => ({
        team: `${SHORT[at]}${number}队`,
        union,
        contestants: [1, 2, 3].map((member) => `${SHORT[at]}${number}队队员${member}`),
      })),
    ),
  );
  for (const project of PROJECTS)
    competition.addEvent(
      project,
      'TEAM',
      [
        {
          name: '决赛',
          parts: [
            {
              name: project,
              kind: 'PRACTICAL',
              weight: 10_000,
              aggregation: 'TRIMMED_MEAN',
              judges: [1, 2, 3, 4, 5].map((number) => ({
                id: demoId('account', `S07 ${project} ${number}`),
                name: `评委${number}`,
              })),
              aspects: [
                ['流程', '检定检验流程', 40],
                ['方法', '操作方法', 30],
                ['判定', '判定尺度', 30],
              ],
            },
          ],
          tieBreaks: [],
        },
      ],
      true,
    );
}
