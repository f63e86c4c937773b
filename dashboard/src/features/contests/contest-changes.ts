import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to contests and banks in this tab: pages read again when it rises. */
export const contestRevision = readonly(revision);

/** Tells the pages that something was changed. */
export function contestChanged(): void {
  revision.value++;
}
