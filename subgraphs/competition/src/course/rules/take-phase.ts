/** A phase of a course, in order, and how a person did in it. */
export interface PhaseState {
  readonly id: string;
  readonly name: string;
  /** Null while it was not taken. */
  readonly passed: boolean | null;
}

/** What becomes of the result of a phase. */
export type PhaseStep =
  | { readonly state: 'taken'; readonly isLast: boolean }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

/**
 * Whether a person's result in a phase can be recorded: every phase before it is passed, and it is not passed itself.
 * A phase that was not passed can be taken again. Source: S83.
 */
export function takePhase(phases: readonly PhaseState[], phaseId: string, passed: boolean): PhaseStep {
  const index = phases.findIndex(({ id }) => id === phaseId);
  const phase = phases[index];
  if (!phase) return refused('PHASE_NOT_FOUND', 'The course has no such phase.');
  const skipped = phases.slice(0, index).find((earlier) => earlier.passed !== true);
  if (skipped)
    return refused('PHASE_SKIPPED', `“${skipped.name}” comes first: phases are passed in order, none is skipped.`);
  if (phase.passed === true) return refused('PHASE_PASSED', `“${phase.name}” has been passed already.`);
  return { state: 'taken', isLast: passed && index === phases.length - 1 };
}

function refused(code: string, message: string): PhaseStep {
  return { state: 'refused', code, message };
}
