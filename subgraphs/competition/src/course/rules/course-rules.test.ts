import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageAttendance } from './average-attendance.js';
import { checkCourse } from './check-course.js';
import { mayChangeCourse } from './may-change-course.js';
import { seatNewcomers, seatWaiting } from './seat-enrolments.js';
import { takePhase, type PhaseState } from './take-phase.js';

describe('when persons enrol', () => {
  test.each([
    [{ capacity: 10, enrolled: 8, waiting: 0 }, 5, 2],
    [{ capacity: 10, enrolled: 10, waiting: 0 }, 1, 0],
    [{ capacity: 10, enrolled: 8, waiting: 1 }, 1, 0],
    [{ capacity: null, enrolled: 900, waiting: 0 }, 5, 5],
    [{ capacity: 10, enrolled: 12, waiting: 0 }, 1, 0],
  ])('%j with %i more gives %i places', (seats, newcomers, seated) =>
    expect(seatNewcomers(seats, newcomers)).toBe(seated),
  );

  test('whoever comes and goes, no place is given twice or left empty, and nobody is passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.oneof(fc.record({ come: fc.integer({ min: 1, max: 4 }) }), fc.record({ leave: fc.nat(20) }))),
        (capacity, steps) => {
          let next = 0;
          let list: { readonly number: number; readonly seated: boolean }[] = [];
          const seats = () => ({
            capacity,
            enrolled: list.filter(({ seated }) => seated).length,
            waiting: list.filter(({ seated }) => !seated).length,
          });
          for (const step of steps) {
            if ('come' in step) {
              const seated = seatNewcomers(seats(), step.come);
              list.push(
                ...Array.from({ length: step.come }, (_, index) => ({ number: ++next, seated: index < seated })),
              );
            } else list.splice(step.leave % (list.length + 1), 1);
            let free = seatWaiting(seats());
            list = list.map((one) => (one.seated || free-- <= 0 ? one : { ...one, seated: true }));
            const { enrolled } = seats();
            expect(enrolled).toBe(Math.min(capacity, list.length));
            expect(list.slice(0, enrolled).every(({ seated }) => seated)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('when a worker goes through the three steps (S83)', () => {
  const phases = (...passed: (boolean | null)[]): PhaseState[] =>
    ['了解融入', '学习培训', '考核评定'].map((name, index) => ({
      id: String(index),
      name,
      passed: passed[index] ?? null,
    }));

  test.each<[string, PhaseState[], string, boolean, unknown]>([
    ['the first step', phases(), '0', true, { state: 'taken', isLast: false }],
    ['skipping the second', phases(true), '2', true, { state: 'refused', code: 'PHASE_SKIPPED' }],
    ['going on after a failure', phases(true, false), '2', true, { state: 'refused', code: 'PHASE_SKIPPED' }],
    ['taking a failed one again', phases(true, false), '1', true, { state: 'taken', isLast: false }],
    ['taking a passed one again', phases(true), '0', true, { state: 'refused', code: 'PHASE_PASSED' }],
    ['the last, passed', phases(true, true), '2', true, { state: 'taken', isLast: true }],
    ['the last, failed', phases(true, true), '2', false, { state: 'taken', isLast: false }],
    ['a step of another course', phases(), '9', true, { state: 'refused', code: 'PHASE_NOT_FOUND' }],
  ])('%s', (_what, states, id, passed, step) => expect(takePhase(states, id, passed)).toMatchObject(step as object));

  test('nobody ends without each of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.boolean())), (tries) => {
        const passed: (boolean | null)[] = [null, null, null];
        for (const [index, result] of tries) {
          const step = takePhase(phases(...passed), String(index), result);
          if (step.state === 'refused') continue;
          passed[index] = result;
          if (step.isLast) expect(passed).toEqual([true, true, true]);
        }
      }),
    );
  });
});

describe('when an average is asked for (S42)', () => {
  test.each([
    [{ sessions: 25, listed: 25, attendances: 719 }, 28.76],
    [{ sessions: 25, listed: 0, attendances: 719 }, null],
    [{ sessions: 25, listed: 24, attendances: 719 }, null],
    [{ sessions: 0, listed: 0, attendances: 0 }, null],
  ])('%j gives %j', (figures, average) => expect(averageAttendance(figures)).toBe(average));
});

describe('when a course goes on', () => {
  test.each([
    ['DRAFT', 'ENROLLING', null, null],
    ['DRAFT', 'RUNNING', null, 'STATUS_ORDER'],
    ['RUNNING', 'CANCELLED', ' ', 'REASON_MISSING'],
    ['RUNNING', 'CANCELLED', '停电', null],
    ['FINISHED', 'RUNNING', null, 'STATUS_ORDER'],
  ])('from %s to %s because of %j: %s', (from, to, reason, code) =>
    expect(mayChangeCourse(from, to, reason)?.[0] ?? null).toBe(code),
  );

  test('its description is checked', () => {
    const checks = checkCourse({
      name: '育',
      startsOn: '2022-02-02',
      endsOn: '2022-02-01',
      capacity: 0,
      phases: [{ name: '' }],
    });
    expect(checks.flatMap(([field, , problem]) => (problem ? field : []))).toEqual([
      'name',
      'endsOn',
      'capacity',
      'phases.0.name',
    ]);
  });
});
