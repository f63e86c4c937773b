import { readonly, ref } from 'vue';
import { grantChanged } from '@/grant/grant-changes';

const revision = ref(0);

/** Counts the changes made to payments in this tab: lists read again when it rises. */
export const paymentRevision = readonly(revision);

/** Tells the lists of payments, and those of grants, that something was changed. */
export function paymentChanged(): void {
  revision.value++;
  grantChanged();
}
