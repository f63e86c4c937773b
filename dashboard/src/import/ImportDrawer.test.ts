import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CommandResult } from '@/graphql/use-command';
import FileDrop from '@/ui/form/FileDrop.vue';
import ImportDrawer from './ImportDrawer.vue';

type Answer = CommandResult<{
  rows: number;
  accepted: number;
  errors: { row: number; column: string; code: string; message: string; value: null }[];
}>;

const taken = (errors: string[] = []): Answer => ({
  state: 'done',
  payload: {
    rows: 3,
    accepted: 3,
    errors: errors.map((message, at) => ({ row: at + 2, column: '身份证号', code: 'UNKNOWN', message, value: null })),
  },
});
const lost: Answer = { state: 'failed', failure: { reason: 'unavailable', traceId: null } };

/** A drawer whose file is chosen, and a server that answers in that order. */
async function open(...answers: Answer[]) {
  const sent: boolean[] = [];
  const drawer = mount(ImportDrawer, {
    props: {
      title: '导入名册',
      hint: '',
      example: { header: [], rows: [] },
      send: async ({ dryRun }) => {
        sent.push(dryRun);
        return answers.shift()!;
      },
    },
    global: { stubs: { SideDrawer: { template: '<div><slot /></div>' } } },
  });
  drawer.getComponent(FileDrop).vm.$emit('choose', new File(['姓名\n'], '名册.csv'));
  await vi.waitFor(() => expect(drawer.text()).toContain('名册.csv'));
  return {
    drawer,
    sent,
    async press(label: string | RegExp) {
      const button = drawer.findAll('button').find((one) => one.text().search(label) >= 0);
      if (!button) throw new Error(`no button ${label} in ${drawer.text()}`);
      if (button.attributes('type') === 'submit') await drawer.get('form').trigger('submit');
      else await button.trigger('click');
      await flushPromises();
    },
  };
}

describe('when the server is killed while it imports', () => {
  it('the same import can be sent again at once', async () => {
    const { drawer, sent, press } = await open(taken(), lost, taken());
    await press('试导入');
    await press('导入 3 行');
    expect(drawer.text()).toContain('服务器没有应答');
    await press('导入 3 行');
    expect(sent).toEqual([true, false, false]);
    expect(drawer.emitted('done')).toEqual([[3]]);
  });
});

describe('when a file about persons has errors', () => {
  it('they stand by row, without a column of what the cells say', async () => {
    const { drawer, press } = await open(taken(['姓名应为 2 至 100 个字符']));
    await press('试导入');
    await vi.waitFor(() => expect(drawer.findAll('thead th').map((cell) => cell.text())).toEqual(['行', '列', '问题']));
    expect(drawer.findAll('tbody tr').map((row) => row.text())).toEqual(['2身份证号姓名应为 2 至 100 个字符']);
  });
});
