import { describe, expect, test } from 'vitest';
import { ProjectStatus } from '../project/project-status.js';
import { mayChangeProjectStatus } from './may-change-project-status.js';

const { IDENTIFICATION, PREPARATION, IMPLEMENTATION, COMPLETION, COMPLETED, CANCELLED } = ProjectStatus;

describe('mayChangeProjectStatus', () => {
  test.each([
    { from: IDENTIFICATION, to: PREPARATION, state: 'allowed' },
    { from: IDENTIFICATION, to: IMPLEMENTATION, state: 'allowed' },
    { from: IMPLEMENTATION, to: COMPLETION, state: 'allowed' },
    { from: IMPLEMENTATION, to: PREPARATION, state: 'allowed' },
    { from: COMPLETION, to: COMPLETED, state: 'allowed' },
    { from: PREPARATION, to: CANCELLED, state: 'allowed' },
    { from: COMPLETED, to: COMPLETED, state: 'allowed' },
    { from: COMPLETED, to: IMPLEMENTATION, state: 'refused' },
    { from: COMPLETED, to: CANCELLED, state: 'refused' },
    { from: CANCELLED, to: PREPARATION, state: 'refused' },
  ])('from $from to $to: $state', ({ from, to, state }) => {
    expect(mayChangeProjectStatus(from, to).state).toBe(state);
  });
});
