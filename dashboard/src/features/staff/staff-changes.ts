import { ref } from 'vue';

/** Counts changes made to accounts on this page, so that the list behind the drawer reads them anew. */
export const staffChanges = ref(0);
