/** How full a course is. */
export interface Seats {
  /** Places; null when there is no limit. */
  readonly capacity: number | null;
  readonly enrolled: number;
  readonly waiting: number;
}

/**
 * How many of the persons who enrol now get a place; the others wait. Nobody passes those who wait already: first come,
 * first served.
 */
export function seatNewcomers({ capacity, enrolled, waiting }: Seats, newcomers: number): number {
  if (capacity === null) return waiting === 0 ? newcomers : 0;
  return waiting > 0 ? 0 : Math.max(0, Math.min(newcomers, capacity - enrolled));
}

/** How many of those who wait get a place now, from the front of the queue. */
export function seatWaiting({ capacity, enrolled, waiting }: Seats): number {
  return capacity === null ? waiting : Math.max(0, Math.min(waiting, capacity - enrolled));
}
