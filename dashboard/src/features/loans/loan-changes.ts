import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to loans in this tab: the page reads again when it rises. */
export const loanRevision = readonly(revision);

/** Tells the page that something was changed. */
export function loanChanged(): void {
  revision.value++;
}
