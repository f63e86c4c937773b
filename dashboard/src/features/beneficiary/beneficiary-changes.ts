import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to households in this tab: the list reads again when it rises. */
export const beneficiaryRevision = readonly(revision);

/** Tells the list that something was changed. */
export function beneficiaryChanged(): void {
  revision.value++;
}
