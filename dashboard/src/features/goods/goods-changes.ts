import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the entries written in this tab: stock and entries are read again when it rises. */
export const goodsRevision = readonly(revision);

/** Tells stock and entries that something was written. */
export function goodsChanged(): void {
  revision.value++;
}
