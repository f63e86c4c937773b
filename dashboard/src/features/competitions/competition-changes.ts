import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to competitions in this tab: pages read again when it rises. */
export const competitionRevision = readonly(revision);

/** Tells the pages that something was changed. */
export function competitionChanged(): void {
  revision.value++;
}
