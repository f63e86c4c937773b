import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to venues, projects, parks and targets in this tab: lists read again when it rises. */
export const venueRevision = readonly(revision);

/** Tells the lists that something was changed. */
export function venueChanged(): void {
  revision.value++;
}
