import { readonly, ref } from 'vue';

const revision = ref(0);

/** Counts the changes made to screening in this tab: pages read again when it rises. */
export const healthRevision = readonly(revision);

/** Tells the pages that something was changed. */
export function healthChanged(): void {
  revision.value++;
}
