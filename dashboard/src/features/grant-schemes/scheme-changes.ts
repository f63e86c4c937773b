import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to schemes in this tab: the list reads again when it rises. */
export const schemeRevision = readonly(revision);

/** Tells the list that something was changed. */
export function schemeChanged(): void {
  revision.value++;
}
