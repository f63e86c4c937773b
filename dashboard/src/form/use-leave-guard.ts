import { useEventListener } from '@vueuse/core';
import { onBeforeRouteLeave } from 'vue-router';
import { useText } from '@/i18n/use-text';
import { useConfirm } from '@/ui/confirm/use-confirm';

/** Asks before unsaved changes are left, inside the console and when the tab is closed. */
export function useLeaveGuard(dirty: () => boolean): { mayLeave(): Promise<boolean> } {
  const { t } = useText();
  const { confirm } = useConfirm();

  async function mayLeave(): Promise<boolean> {
    if (!dirty()) return true;
    const answer = await confirm({
      title: t('form.leave.title'),
      message: t('form.leave.message'),
      confirmLabel: t('form.leave.confirm'),
      cancelLabel: t('form.leave.stay'),
      danger: true,
    });
    return answer !== null;
  }

  onBeforeRouteLeave(mayLeave);
  useEventListener('beforeunload', (event) => {
    if (dirty()) event.preventDefault();
  });
  return { mayLeave };
}
