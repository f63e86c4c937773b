import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { graphql } from '@/gql';
import type { RecordMarksMutation } from '@/gql/graphql';
import { failureOf } from '@/graphql/failure';
import type { UserError } from '@/graphql/use-command';
import { reconnectDelay } from '@/graphql/use-live';
import { inReadersLanguage } from '@/i18n/in-readers-language';
import { useText } from '@/i18n/use-text';
import { formatHundredths, parseHundredths } from '@/marks/hundredths';
import { useSession } from '@/session/session';
import type { Cell, SendAnswer, WaitingMark } from './outbox';
import { Outbox } from './outbox';
import { reasonsOf } from './reasons-of';

type Sheet = NonNullable<RecordMarksMutation['recordMarks']['sheet']>;

const recordMarks = graphql(`
  mutation RecordMarks($input: RecordMarksInput!) {
    recordMarks(input: $input) {
      clientMutationId
      userErrors {
        code
        message
        field
      }
      sheet {
        id
        handedInAt
        total
        lot {
          id
          stationNumber
        }
        marks {
          id
          marks
          aspect {
            id
          }
        }
      }
    }
  }
`);

/** Gives marks that go through the outbox, and hands sheets in. */
export function useMarking(onSheet: (sheet: Sheet) => void) {
  const { client } = useClientHandle();
  const { t } = useText();
  const session = useSession();
  const unsent = shallowRef<readonly WaitingMark[]>([]);
  const isSending = ref(false);
  const isLost = ref(false);
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const outbox = new Outbox({
    storage: localStorage,
    accountId: session.viewer?.accountId ?? '',
    send,
    onChange: read,
  });

  function read(): void {
    unsent.value = outbox.all();
  }

  async function record(
    panelId: string,
    stationNumber: number,
    marks: readonly WaitingMark[],
    handIn: boolean,
  ): Promise<
    { state: 'done' } | { state: 'refused'; errors: readonly UserError[] } | { state: 'failed'; text: string }
  > {
    const input = {
      clientMutationId: crypto.randomUUID(),
      panelId,
      stationNumber,
      marks: marks.map(({ aspectId, mark, key }) => ({
        aspectId,
        key,
        marks: formatHundredths(parseHundredths(mark) ?? 0),
      })),
      handIn,
    };
    const { data, error } = await client.mutation(recordMarks, { input }).toPromise();
    if (!data) {
      const { reason } = error ? failureOf(error) : { reason: 'failed' as const };
      return {
        state: 'failed',
        text: `${t(`state.failure.${reason}.title`)} · ${t(`state.failure.${reason}.detail`)}`,
      };
    }
    const { userErrors, sheet } = data.recordMarks;
    if (userErrors.length > 0) return { state: 'refused', errors: await inReadersLanguage(userErrors) };
    if (sheet) onSheet(sheet);
    return { state: 'done' };
  }

  async function send(marks: readonly WaitingMark[]): Promise<SendAnswer> {
    const [first] = marks;
    if (!first) return { state: 'saved' };
    const result = await record(first.panelId, first.stationNumber, marks, false);
    if (result.state === 'failed') return { state: 'unanswered' };
    if (result.state === 'done') return { state: 'saved' };
    return { state: 'refused', reason: result.errors[0]?.message ?? '', reasons: reasonsOf(marks, result.errors) };
  }

  /** Sends what waits; goes on trying, ever less often, while nobody answers. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    isSending.value = true;
    const isEmpty = await outbox.flush();
    isSending.value = false;
    isLost.value = !isEmpty;
    read();
    if (isEmpty) attempt = 0;
    else timer = setTimeout(() => void flush(), reconnectDelay(attempt++));
    return isEmpty;
  }

  function onOnline(): void {
    attempt = 0;
    void flush();
  }

  addEventListener('online', onOnline);
  // Another tab of the same judge gives marks, too.
  addEventListener('storage', read);
  onScopeDispose(() => {
    clearTimeout(timer);
    removeEventListener('online', onOnline);
    removeEventListener('storage', read);
  });
  read();
  void flush();

  return {
    unsent,
    waiting: computed(() => unsent.value.filter(({ refusal }) => refusal === null)),
    refused: computed(() => unsent.value.filter(({ refusal }) => refusal !== null)),
    isSending,
    isLost,
    find: (cell: Cell) => unsent.value.find((one) => isSame(one, cell)) ?? null,
    give(cell: Cell, mark: string): void {
      outbox.put({ ...cell, mark });
      void flush();
    },
    drop: (cell: Cell) => outbox.drop(cell),
    /** Hands a sheet in, when none of its marks waits. @returns why not, null when it was */
    async handIn(panelId: string, stationNumber: number): Promise<string | null> {
      await flush();
      if (unsent.value.some((one) => one.panelId === panelId && one.stationNumber === stationNumber))
        return t('scorePad.mustWait');
      const result = await record(panelId, stationNumber, [], true);
      if (result.state === 'done') return null;
      return result.state === 'failed' ? result.text : result.errors.map(({ message }) => message).join(' ');
    },
  };
}

function isSame(a: Cell, b: Cell): boolean {
  return a.panelId === b.panelId && a.stationNumber === b.stationNumber && a.aspectId === b.aspectId;
}
