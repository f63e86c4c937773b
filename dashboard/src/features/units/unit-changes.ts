import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to units in this tab: lists read again when it rises. */
export const unitRevision = readonly(revision);

/** Tells the lists that a unit or its coverage was changed. */
export function unitChanged(): void {
  revision.value++;
}
