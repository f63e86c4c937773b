import type { ProtectedCount } from '../../publication/rules/protect-counts.js';

/** The six sides of the three pairs of S88. */
export type UsageSide = 'ONLINE' | 'OFFLINE' | 'SERVICE' | 'TRAINING' | 'TEAM' | 'INDIVIDUAL';

/** Attendances of what is given to many at once. Person-times. */
export interface TeamUsage {
  readonly lectures: number;
  readonly courses: number;
  readonly groupActivities: number;
  /** Those of the three that were given over the network. */
  readonly online: number;
}

/** Consultations of one person at a time, as protected cells: one for each year (and province). */
export interface IndividualUsage {
  readonly hotline: readonly ProtectedCount[];
  readonly online: readonly ProtectedCount[];
  readonly faceToFace: readonly ProtectedCount[];
  readonly hardshipOnline: readonly ProtectedCount[];
  readonly hardshipOffline: readonly ProtectedCount[];
}

/** One side: what is shown as it is, and the protected cells that are added to it. */
export interface SideUsage {
  readonly side: UsageSide;
  readonly open: number;
  readonly cells: readonly ProtectedCount[];
}

/**
 * Usage by the three pairs of S88. Each use counts once in each pair: online or offline; service (help) or training
 * (lectures and courses); team or individual. Sides are sums of protected cells and never protected on their own: two
 * ways to divide the same persons, protected apart, could be subtracted from each other.
 */
export function usageByPair(team: TeamUsage, individual: IndividualUsage): readonly SideUsage[] {
  const training = team.lectures + team.courses;
  const all = training + team.groupActivities;
  const remote = [...individual.hotline, ...individual.online, ...individual.hardshipOnline];
  const present = [...individual.faceToFace, ...individual.hardshipOffline];
  return [
    { side: 'ONLINE', open: team.online, cells: remote },
    { side: 'OFFLINE', open: all - team.online, cells: present },
    { side: 'SERVICE', open: team.groupActivities, cells: [...remote, ...present] },
    { side: 'TRAINING', open: training, cells: [] },
    { side: 'TEAM', open: all, cells: [] },
    { side: 'INDIVIDUAL', open: 0, cells: [...remote, ...present] },
  ];
}
