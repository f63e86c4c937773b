import { describe, expect, test } from 'vitest';
import { ProjectStatus } from '../project/project-status.js';
import { checkProject } from './check-project.js';

const TODAY = '2026-11-21';
const title = '余江区工人文化宫新建项目';

describe('checkProject', () => {
  test.each([
    { name: 'no dates', project: { title, status: ProjectStatus.IDENTIFICATION }, codes: [] },
    {
      name: 'planned dates',
      project: { title, status: ProjectStatus.IMPLEMENTATION, startOn: '2026-01-01', endOn: '2027-06-30' },
      codes: [],
    },
    {
      name: 'one day',
      project: { title, status: ProjectStatus.COMPLETED, startOn: '2026-01-01', endOn: '2026-01-01' },
      codes: [],
    },
    {
      name: 'an end before the start',
      project: { title, status: ProjectStatus.PREPARATION, startOn: '2026-01-02', endOn: '2026-01-01' },
      codes: ['ENDS_BEFORE_START'],
    },
    {
      name: 'completion without an end',
      project: { title, status: ProjectStatus.COMPLETED, startOn: '2026-01-01' },
      codes: ['END_MISSING'],
    },
    {
      name: 'completion in the future',
      project: { title, status: ProjectStatus.COMPLETED, endOn: '2026-11-22' },
      codes: ['COMPLETED_IN_FUTURE'],
    },
    {
      name: 'a title of one character',
      project: { title: '建', status: ProjectStatus.PREPARATION },
      codes: ['NAME_INVALID'],
    },
  ])('with $name: $codes', ({ project, codes }) => {
    expect(checkProject(project, TODAY).flatMap(([, code, problem]) => (problem ? [code] : []))).toEqual(codes);
  });
});
