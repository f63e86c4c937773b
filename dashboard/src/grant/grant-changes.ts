import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to grants in this tab: lists and totals read again when it rises. */
export const grantRevision = readonly(revision);

/** Tells the lists that something was changed. */
export function grantChanged(): void {
  revision.value++;
}
