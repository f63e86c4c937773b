import type { ComputedRef } from 'vue';
import { computed, reactive, watch } from 'vue';
import { useText } from '@/i18n/use-text';
import { parseHundredths, plainHundredths } from '@/marks/hundredths';
import type { usePanelSheets } from './use-panel-sheets';

/** What is being typed at a station, by line; it becomes a mark when the line is left. */
export function useTypedMarks(
  { marking, aspects, cell, markOf }: ReturnType<typeof usePanelSheets>,
  station: ComputedRef<number | null>,
  isFixed: ComputedRef<boolean>,
) {
  const { t } = useText();
  const typed = reactive(new Map<string, string>());
  watch(station, () => typed.clear(), { flush: 'post' });
  const here = () => station.value ?? 0;

  function textOf(aspectId: string): string {
    const given = markOf(aspectId, here());
    return typed.get(aspectId) ?? (given === null ? '' : plainHundredths(parseHundredths(given) ?? 0));
  }

  function problemOf(aspectId: string, maxMarks: string): string | undefined {
    const text = typed.get(aspectId)?.trim();
    if (!text) return undefined;
    const value = parseHundredths(text);
    if (value === null) return t('scorePad.unreadable');
    const most = parseHundredths(maxMarks) ?? 0;
    return value > most ? t('scorePad.tooMuch', { n: plainHundredths(most) }) : undefined;
  }

  function commit(aspectId: string, maxMarks: string): void {
    const text = typed.get(aspectId);
    if (text === undefined || isFixed.value) return;
    if (problemOf(aspectId, maxMarks)) return;
    const value = parseHundredths(text);
    typed.delete(aspectId);
    // A line that was emptied keeps its mark: a mark can be changed, not taken back.
    if (value === null) return;
    const given = markOf(aspectId, here());
    const refusal = marking.find(cell(aspectId, here()))?.refusal ?? null;
    if (given !== null && parseHundredths(given) === value && refusal === null) return;
    marking.give(cell(aspectId, here()), plainHundredths(value));
  }

  function commitAll(): void {
    for (const { id, maxMarks } of aspects.value) commit(id, maxMarks);
  }

  /** Hundredths. */
  const total = computed(() =>
    aspects.value.reduce((sum, { id }) => sum + (parseHundredths(markOf(id, here()) ?? '') ?? 0), 0),
  );
  /** Lines without a mark. */
  const left = computed(() => aspects.value.filter(({ id }) => markOf(id, here()) === null).length);

  return { typed, textOf, problemOf, commit, commitAll, total, left };
}
