import { useText } from '@/i18n/use-text';
import type { CommandResult } from '@/graphql/use-command';
import { useNotices } from '@/ui/notices/use-notices';
import { healthChanged } from './health-changes';

/** Says what came of an act on a list: that it is done, or why not. @returns whether it is done */
export function useTold(): (result: CommandResult<unknown>, done: string) => boolean {
  const { t } = useText();
  const { notify } = useNotices();
  return (result, done) => {
    if (result.state === 'done') {
      healthChanged();
      notify({ tone: 'good', text: done });
    } else if (result.state === 'refused')
      for (const { message } of result.errors) notify({ tone: 'bad', text: message });
    else notify({ tone: 'bad', text: t(`state.failure.${result.failure.reason}.detail`) });
    return result.state === 'done';
  };
}
