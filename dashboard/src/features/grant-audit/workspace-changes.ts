import { ref } from 'vue';

/** Grows when the auditor has changed flags, samples, notes or findings: lists that show them read again. */
export const workspaceRevision = ref(0);

/** Says that something of the workspace was changed. */
export function workspaceChanged(): void {
  workspaceRevision.value++;
}
