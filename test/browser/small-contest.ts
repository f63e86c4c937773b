import { randomUUID } from 'node:crypto';
import type { Account } from './accounts.js';
import { ask, change, unused } from './graph.js';

const ORGANIZER = 'shaanxi.organizer';

/** A competition of Shaanxi that is being judged, and one that takes entries. */
export interface SmallContest {
  /** Takes entries; one event of two rounds. */
  readonly openId: string;
  /** Is being judged: three stations, the first marked by both judges, shown on the board. */
  readonly runningId: string;
  readonly roundId: string;
  /** Panel of `shaanxi.judge1` and `shaanxi.judge2`. */
  readonly panelId: string;
  /** The lot that is marked. */
  readonly lotId: string;
}

/** Who judges together, and what they mark. */
export interface Seats {
  readonly panelId: string;
  /** Aspects of its part, in order. */
  readonly aspectIds: readonly string[];
}

/** A scheme of one part with an aspect of 60 and one of 40 marks; the criterion 操作 tells equal totals apart. */
export const schemeOf = (part: string, aggregation: string) => ({
  parts: [
    {
      name: part,
      kind: 'PRACTICAL',
      weight: '100',
      aggregation,
      aspects: [
        { criterion: '操作', name: '轨迹精度', kind: 'MEASUREMENT', maxMarks: '60' },
        { criterion: '效率', name: '节拍', kind: 'MEASUREMENT', maxMarks: '40' },
      ],
    },
  ],
  tieBreaks: [{ kind: 'CRITERION', part, criterion: '操作' }],
});

/** The id of a demo account, as the organizer finds it. */
export async function accountId(username: string): Promise<string> {
  const { staffAccounts } = await ask(
    ORGANIZER,
    'query Find($text: String) { staffAccounts(filter: { text: $text }, first: 1) { edges { node { id } } } }',
    { text: username },
  );
  return staffAccounts.edges[0].node.id;
}

/** Seats judges on one panel for the first part of a round. */
export async function addPanel(roundId: string, judges: readonly Account[]): Promise<Seats> {
  const { competitionRound } = await ask(
    ORGANIZER,
    'query Parts($id: ID!) { competitionRound(id: $id) { scheme { parts { id aspects { id } } } } }',
    { id: roundId },
  );
  const [part] = competitionRound.scheme.parts;
  const { panel } = await change(ORGANIZER, 'addPanel', 'panel { id }', {
    roundId,
    partId: part.id,
    name: '评委组',
    judges: await Promise.all(judges.map(async (name) => ({ accountId: await accountId(name), name: `评委 ${name}` }))),
  });
  return { panelId: panel.id, aspectIds: part.aspects.map(({ id }: { id: string }) => id) };
}

/** Draws a round; the layers are kept by `shaanxi.sealer1` and `shaanxi.sealer2`. */
export async function drawRound(roundId: string): Promise<void> {
  const [layerOneCustodianId, layerTwoCustodianId] = await Promise.all(
    ['shaanxi.sealer1', 'shaanxi.sealer2'].map(accountId),
  );
  await change(ORGANIZER, 'drawRound', 'round { id }', { roundId, layerOneCustodianId, layerTwoCustodianId });
}

/** The custodians open their layers, the second first. */
export async function openLayers(roundId: string): Promise<void> {
  await change('shaanxi.sealer2', 'openDrawLayer', 'round { id }', { roundId, layer: 'TWO' });
  await change('shaanxi.sealer1', 'openDrawLayer', 'round { id }', { roundId, layer: 'ONE' });
}

/** Hands in the sheet of a judge for a station. */
export async function handIn(
  judge: Account,
  { panelId, aspectIds }: Seats,
  stationNumber: number,
  marks: readonly string[],
): Promise<void> {
  await change(judge, 'recordMarks', 'sheet { id }', {
    panelId,
    stationNumber,
    handIn: true,
    marks: aspectIds.map((aspectId, index) => ({ aspectId, marks: marks[index], key: randomUUID() })),
  });
}

let contest: Promise<SmallContest> | undefined;

/** Two small competitions to look at, founded once in each process that tests run in. */
export const smallContest = (): Promise<SmallContest> => (contest ??= hold());

async function hold(): Promise<SmallContest> {
  const open = await found(3);
  const running = await found(3);
  for (const status of ['ENTRY_CLOSED', 'RUNNING'])
    await change(ORGANIZER, 'changeCompetitionStatus', 'competition { id }', { id: running.id, status });
  const { roundId } = running;
  const seats = await addPanel(roundId, ['shaanxi.judge1', 'shaanxi.judge2']);
  await drawRound(roundId);
  await change(ORGANIZER, 'setBoardState', 'round { id }', { roundId, state: 'LIVE' });
  await handIn('shaanxi.judge1', seats, 1, ['52', '31']);
  await handIn('shaanxi.judge2', seats, 1, ['50', '33.5']);
  const { competitionRound } = await ask(
    ORGANIZER,
    'query Lots($id: ID!) { competitionRound(id: $id) { ranking(first: 1) { edges { node { lot { id } } } } } }',
    { id: roundId },
  );
  return {
    openId: open.id,
    runningId: running.id,
    roundId,
    panelId: seats.panelId,
    lotId: competitionRound.ranking.edges[0].node.lot.id,
  };
}

async function found(contestants: number): Promise<{ id: string; roundId: string }> {
  const { tradeUnion } = await ask(ORGANIZER, '{ tradeUnion(code: "610000") { id } }');
  const { competition } = await change(ORGANIZER, 'createCompetition', 'competition { id }', {
    unionId: tradeUnion.id,
    name: `数控车工竞赛 ${unused()}`,
    year: 2026,
    competitionClass: 'PROVINCIAL_CLASS_III',
    startsOn: '2026-12-08',
    endsOn: '2026-12-09',
  });
  const { id } = competition;
  const { event } = await change(ORGANIZER, 'addCompetitionEvent', 'event { id rounds { id } }', {
    competitionId: id,
    name: '数控车工',
    scoredUnit: 'CONTESTANT',
    rounds: [{ name: '初赛', advancement: { kind: 'TOP_N', value: '2', tie: 'ALL_IN' } }, { name: '决赛' }],
  });
  for (const round of event.rounds)
    await change(ORGANIZER, 'setMarkingScheme', 'round { id }', { roundId: round.id, ...schemeOf('实操', 'MEAN') });
  for (const status of ['ANNOUNCED', 'ENTRY_OPEN'])
    await change(ORGANIZER, 'changeCompetitionStatus', 'competition { id }', { id, status });
  await change(ORGANIZER, 'addEntries', 'clientMutationId', {
    competitionId: id,
    eventIds: [event.id],
    contestants: Array.from({ length: contestants }, (_, index) => ({ name: `选手${index + 1}` })),
  });
  return { id, roundId: event.rounds[0].id };
}
