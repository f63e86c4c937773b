import { nextTick } from 'vue';

/** Goes to the first field that is wrong, or to the messages above the form; without a root, anywhere on the page. */
export async function focusFirstError(root?: ParentNode | null): Promise<void> {
  await nextTick();
  (root ?? document).querySelector<HTMLElement>('[aria-invalid="true"], [data-form-errors]')?.focus();
}
