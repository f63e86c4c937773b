import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to courses in this tab: pages read again when it rises. */
export const courseRevision = readonly(revision);

/** Tells the pages that something was changed. */
export function courseChanged(): void {
  revision.value++;
}
