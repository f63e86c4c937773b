import { Refusal, type UserError } from '@gonghui/kit';
import type { Obstacle } from './rules/may-change-competition.js';

/** Refuses with everything that stands in the way, when anything does. */
export function refuseObstacles(obstacles: readonly Obstacle[], ...field: readonly string[]): void {
  const [first, ...rest] = obstacles.map(([code, message]): UserError => ({
    code,
    message,
    field: field.length > 0 ? [...field] : null,
  }));
  if (first) throw new Refusal(first, ...rest);
}
