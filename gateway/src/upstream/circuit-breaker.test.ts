import { describe, expect, test } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.js';

function breakerAt(start: number) {
  const clock = { now: start };
  return {
    clock,
    breaker: new CircuitBreaker({ threshold: 3, minPauseMs: 100, maxPauseMs: 300, now: () => clock.now }),
  };
}

function fail(breaker: CircuitBreaker, times: number): void {
  for (let index = 0; index < times; index += 1) {
    breaker.tryEnter();
    breaker.failed();
  }
}

describe('when calls fail', () => {
  test('below the threshold the circuit stays closed, and a success starts the count anew', () => {
    const { breaker } = breakerAt(0);
    fail(breaker, 2);
    breaker.succeeded();
    fail(breaker, 2);
    expect(breaker.state).toBe('closed');
  });

  test('at the threshold it opens', () => {
    const { breaker } = breakerAt(0);
    fail(breaker, 3);
    expect([breaker.state, breaker.tryEnter()]).toEqual(['open', false]);
  });
});

describe('when the pause is over', () => {
  test('one call goes through, others wait', () => {
    const { breaker, clock } = breakerAt(0);
    fail(breaker, 3);
    clock.now = 100;
    expect([breaker.tryEnter(), breaker.tryEnter(), breaker.state]).toEqual([true, false, 'half-open']);
  });

  test('success closes it', () => {
    const { breaker, clock } = breakerAt(0);
    fail(breaker, 3);
    clock.now = 100;
    breaker.tryEnter();
    breaker.succeeded();
    expect([breaker.state, breaker.tryEnter(), breaker.tryEnter()]).toEqual(['closed', true, true]);
  });

  test('failure doubles the pause, up to a bound', () => {
    const { breaker, clock } = breakerAt(0);
    fail(breaker, 3);
    const pauses: number[] = [];
    for (let trial = 0; trial < 4; trial += 1) {
      const start = clock.now;
      while (!breaker.tryEnter()) clock.now += 1;
      pauses.push(clock.now - start);
      breaker.failed();
    }
    expect(pauses).toEqual([100, 200, 300, 300]);
  });

  test('failures of calls that were under way when it opened do not lengthen the pause', () => {
    const { breaker, clock } = breakerAt(0);
    for (let call = 0; call < 10; call += 1) breaker.tryEnter();
    for (let call = 0; call < 10; call += 1) breaker.failed();
    clock.now = 100;
    expect(breaker.tryEnter()).toBe(true);
  });
});
