/** Sessions of some courses, and how many persons were there. */
export interface SessionFigures {
  /** Sessions that were held. */
  readonly sessions: number;
  /** Those of them of which it is known who was there. */
  readonly listed: number;
  /** Persons at the listed ones, each session by itself. */
  readonly attendances: number;
}

/**
 * Person-times per session, to two places; null unless both figures are of the same sessions: as long as one was held of
 * which nobody knows who was there, the two must not be divided. Source: S42.
 */
export function averageAttendance({ sessions, listed, attendances }: SessionFigures): number | null {
  return sessions > 0 && listed === sessions ? Math.round((attendances * 100) / sessions) / 100 : null;
}
