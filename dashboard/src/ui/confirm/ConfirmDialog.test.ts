import { flushPromises, mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import ConfirmDialog from './ConfirmDialog.vue';
import { useConfirm } from './use-confirm';

it('a reason that the server would refuse keeps the dialog open, with what was typed', async () => {
  const dialog = mount(ConfirmDialog, { attachTo: document.body });
  const answer = useConfirm().confirm({ title: '标记为误报？', message: '', confirmLabel: '标记', askReason: true });
  await flushPromises();
  const text = document.querySelector('textarea')!;
  const send = async (reason: string) => {
    text.value = reason;
    text.dispatchEvent(new Event('input'));
    document.querySelector('form')!.dispatchEvent(new Event('submit'));
    await flushPromises();
  };
  await send('错');
  expect([text.value, text.getAttribute('aria-invalid')]).toEqual(['错', 'true']);
  expect(document.body.textContent).toContain('至少 2 个字');
  await send(' 错误 ');
  expect(await answer).toEqual({ reason: '错误' });
  dialog.unmount();
});
