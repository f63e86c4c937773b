import type { ComputedRef } from 'vue';
import { computed, reactive, watch } from 'vue';
import type { ScorePadQuery } from '@/gql/graphql';
import type { StationState } from './station-state';
import { useMarking } from './use-marking';

/** A panel with its stations and the judge’s own sheets. */
export type PadPanel = ScorePadQuery['myPanels'][number];

/** What the judge has marked at every station: as the server has it, and as it still waits to be sent. */
export function usePanelSheets(panelId: () => string, panel: ComputedRef<PadPanel | null>) {
  /** What the server has, by station. */
  const sheets = reactive(new Map<number, { handedInAt: string | null; marks: Map<string, string> }>());
  function keep(sheet: Pick<PadPanel['mySheets'][number], 'handedInAt' | 'lot' | 'marks'>): void {
    if (!sheet.lot) return;
    const marks = new Map(sheet.marks.flatMap(({ aspect, marks: mark }) => (aspect ? [[aspect.id, mark]] : [])));
    sheets.set(sheet.lot.stationNumber, { handedInAt: sheet.handedInAt ?? null, marks });
  }
  watch(panel, (found) => found?.mySheets.forEach(keep), { immediate: true });

  const marking = useMarking(keep);
  const aspects = computed(() => panel.value?.part?.aspects ?? []);
  const stations = computed(() => panel.value?.lots ?? []);

  const cell = (aspectId: string, stationNumber: number) => ({ panelId: panelId(), stationNumber, aspectId });

  /** The mark of a line: as it waits, else as the server has it. */
  function markOf(aspectId: string, stationNumber: number): string | null {
    return marking.find(cell(aspectId, stationNumber))?.mark ?? sheets.get(stationNumber)?.marks.get(aspectId) ?? null;
  }

  const isHandedIn = (stationNumber: number): boolean => Boolean(sheets.get(stationNumber)?.handedInAt);

  /** The first station whose sheet is still to be handed in. */
  const firstOpen = computed(
    () => stations.value.find((lot) => !lot.isAbsent && !isHandedIn(lot.stationNumber))?.stationNumber ?? null,
  );

  function stateOf({ stationNumber, isAbsent }: PadPanel['lots'][number]): StationState {
    if (isAbsent) return 'absent';
    if (isHandedIn(stationNumber)) return 'handedIn';
    const given = aspects.value.filter(({ id }) => markOf(id, stationNumber) !== null).length;
    return given === 0 ? 'empty' : given < aspects.value.length ? 'partial' : 'complete';
  }

  return { marking, aspects, stations, cell, markOf, isHandedIn, firstOpen, stateOf };
}
