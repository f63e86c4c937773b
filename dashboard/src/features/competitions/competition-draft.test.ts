import { describe, expect, it } from 'vitest';
import { competitionInput, newCompetition, problemsOfCompetition } from './competition-draft';

const complete = () => ({
  ...newCompetition('2026'),
  name: '工业机器人操作技能竞赛',
  organizer: { id: 'union-1', label: '陕汽控股工会' },
});

describe('problemsOfCompetition', () => {
  it.each([
    [{}, {}],
    [{ name: '赛' }, { name: 'required' }],
    [{ year: '26' }, { year: 'integer' }],
    [{ edition: '第五届' }, { edition: 'integer' }],
    [{ organizer: null }, { organizer: 'required' }],
    [{ startsOn: '2026-12-08', endsOn: '2026-12-07' }, { endsOn: 'order' }],
    [{ entryOpensOn: '2026-11-08', entryClosesOn: '2026-11-07' }, { entryClosesOn: 'order' }],
    [{ endsOn: '2026-12-08', entryClosesOn: '2026-12-09' }, { entryClosesOn: 'entryOrder' }],
  ] as const)('of %j is %j', (changes, problems) => {
    expect(problemsOfCompetition({ ...complete(), ...changes })).toEqual(problems);
  });
});

describe('competitionInput', () => {
  it('takes bodies by line, and leaves out what is empty', () => {
    const input = competitionInput({
      ...complete(),
      outsideBodies: '上海市市场监督管理局\n 浙江省计量院 、',
      edition: '3',
      coHosts: [{ id: 'union-2', label: '浙江省总工会' }],
    });
    expect(input).toMatchObject({
      outsideBodies: ['上海市市场监督管理局', '浙江省计量院'],
      edition: 3,
      coHosts: [{ unionId: 'union-2', name: '浙江省总工会' }],
      convertsResults: false,
      theme: null,
      startsOn: null,
      venueId: null,
    });
  });
});
