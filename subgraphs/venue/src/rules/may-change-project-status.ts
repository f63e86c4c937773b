import { ProjectStatus } from '../project/project-status.js';

const { COMPLETED, CANCELLED } = ProjectStatus;

/** Whether a project may take a status, and if not, why. */
export type ProjectStatusChange =
  | { readonly state: 'allowed' }
  | { readonly state: 'refused'; readonly reason: string };

/**
 * Whether a project may go from one status to another: an unfinished one goes forward, and back when plans change; a
 * completed or cancelled one stays what it is. Design.
 */
export function mayChangeProjectStatus(from: ProjectStatus, to: ProjectStatus): ProjectStatusChange {
  if (from === to || (from !== COMPLETED && from !== CANCELLED)) return { state: 'allowed' };
  return { state: 'refused', reason: `The project is ${from}: that is final. Register a new project for new work.` };
}
