import { ref } from 'vue';

/** Counts changes made in a drawer, so that the page behind it reads the account anew. */
export const accountChanges = ref(0);
