import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to unions in this tab: lists read again when it rises. */
export const unionRevision = readonly(revision);

/** Tells the lists that unions were changed. */
export function unionChanged(): void {
  revision.value++;
}
