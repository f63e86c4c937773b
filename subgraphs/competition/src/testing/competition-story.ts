import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { unionId } from './organization-stand-in.js';

/** A fixed account of a test. */
export const account = (number: number): string =>
  `00000000-0000-7000-8000-${String(900_000 + number).padStart(12, '0')}`;

const organizerScopes = 'competition:read competition:write competition:draw competition:approve';

/** An organizer of a union. */
export const organizerAt = (code: number, number = 1): TestActor => ({
  unionId: unionId(code),
  scopes: organizerScopes,
  accountId: account(number),
});

/** A judge of a union. */
export const judgeAt = (code: number, number: number): TestActor => ({
  unionId: unionId(code),
  scopes: 'competition:read competition:judge',
  accountId: account(100 + number),
});

/** What a mutation answers: refusals, and what was selected besides. */
export type Payload<Data> = Readonly<Record<string, Data>> & {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
};

/** Steps of a competition through the graph, as people would take them. `Data` is what a test takes answers for. */
export interface Story<Data = unknown> {
  /** Runs a mutation. @throws when the graph answers with errors */
  run(actor: TestActor, name: string, input: object, selection?: string): Promise<Payload<Data>>;
  /** Codes of the refusal; empty when it was carried out. */
  codes(actor: TestActor, name: string, input: object): Promise<string[]>;
  ask(actor: TestActor | null, query: string, variables?: Record<string, unknown>): Promise<Record<string, Data>>;
}

/** Tells stories in a test's world. */
export function storyIn<Data>(world: TestSubgraph): Story<Data> {
  let requests = 0;
  const story: Story<Data> = {
    async run(actor, name, input, selection = '') {
      const inputType = INPUT_TYPES[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const { data, errors } = await world.ask<Record<string, Payload<Data>>>(
        actor,
        `mutation($input: ${inputType}!) { ${name}(input: $input) { userErrors { code message field } ${selection} } }`,
        { input: { clientMutationId: `story-${++requests}`, ...input } },
      );
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data![name]!;
    },
    async codes(actor, name, input) {
      return (await story.run(actor, name, input)).userErrors.map(({ code }) => code);
    },
    async ask(actor, query, variables) {
      const { data, errors } = await world.ask<Record<string, Data>>(actor, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data!;
    },
  };
  return story;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  closePanel: 'PanelInput',
  reopenPanel: 'PanelInput',
  removePanel: 'PanelInput',
  postResults: 'RoundStepInput',
  confirmResults: 'RoundStepInput',
};

/** A scheme of one part with two aspects of 60 and 40 marks. */
export const SIMPLE_SCHEME = {
  parts: [
    {
      name: '实操',
      kind: 'PRACTICAL',
      weight: '100',
      aggregation: 'MEAN',
      alarmSpread: '15',
      aspects: [
        { criterion: '操作维护', name: '示教编程', kind: 'JUDGEMENT', maxMarks: '60' },
        { criterion: '工艺制定', name: '节拍', kind: 'MEASUREMENT', maxMarks: '40' },
      ],
    },
  ],
  tieBreaks: [{ kind: 'CRITERION', part: '实操', criterion: '工艺制定' }],
};

/** Ids of a competition that takes marks. */
export interface RunningCompetition {
  readonly competitionId: string;
  readonly eventId: string;
  readonly roundIds: readonly string[];
  readonly panelId: string;
  readonly aspectIds: readonly string[];
}

/** How a competition of a test is to be. */
export interface StoryOptions {
  readonly code?: number;
  readonly entrants: number;
  readonly judges: number;
  readonly advancement?: object | null;
  readonly scheme?: object;
  readonly appealHours?: number;
}

/** Brings a competition of one event to the point where its first round is drawn and judges may mark. */
export async function runCompetition(story: Story, options: StoryOptions): Promise<RunningCompetition> {
  const { code = 360_100, entrants, judges, advancement = null, scheme = SIMPLE_SCHEME, appealHours = 2 } = options;
  const organizer = organizerAt(code);
  const done = async (name: string, input: object, selection = ''): Promise<Payload<unknown>> => {
    const payload = await story.run(organizer, name, input, selection);
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  };
  const { competition } = (await done(
    'createCompetition',
    {
      unionId: unionId(code),
      name: '工业机器人操作技能竞赛',
      year: 2026,
      edition: 1,
      competitionClass: 'PROVINCIAL_CLASS_III',
      startsOn: '2026-11-21',
      endsOn: '2026-11-21',
    },
    'competition { id }',
  )) as unknown as { competition: Identified };
  const last = { name: '实操', appealHours };
  const { event } = (await done(
    'addCompetitionEvent',
    {
      competitionId: competition.id,
      name: '机器人操作',
      scoredUnit: 'CONTESTANT',
      rounds: advancement ? [{ name: '初赛', advancement, appealHours }, last] : [last],
    },
    'event { id rounds { id } }',
  )) as unknown as { event: Identified & { rounds: Identified[] } };
  const status = (to: string) => done('changeCompetitionStatus', { id: competition.id, status: to });
  const roundIds = event.rounds.map(({ id }) => id);
  await status('ANNOUNCED');
  await status('ENTRY_OPEN');
  for (const roundId of roundIds) await done('setMarkingScheme', { roundId, ...scheme });
  await done('addEntries', {
    competitionId: competition.id,
    eventIds: [event.id],
    contestants: Array.from({ length: entrants }, (_, index) => ({
      name: `选手${String(index + 1).padStart(3, '0')}`,
    })),
  });
  await status('ENTRY_CLOSED');
  await status('RUNNING');
  const first = await addPanel(story, code, roundIds[0]!, judges);
  await drawRound(story, code, roundIds[0]!);
  return { competitionId: competition.id, eventId: event.id, roundIds, ...first };
}

/** Lets judges 1 to `judges` mark the only part of a round. */
export async function addPanel(
  story: Story,
  code: number,
  roundId: string,
  judges: number,
): Promise<Pick<RunningCompetition, 'panelId' | 'aspectIds'>> {
  const { competitionRound } = (await story.ask(
    organizerAt(code),
    `{ competitionRound(id: "${roundId}") { scheme { parts { id aspects { id } } } } }`,
  )) as { competitionRound: { scheme: { parts: (Identified & { aspects: Identified[] })[] } } };
  const [part] = competitionRound.scheme.parts;
  const { panel, userErrors } = (await story.run(
    organizerAt(code),
    'addPanel',
    {
      roundId,
      partId: part!.id,
      name: '一组',
      judges: Array.from({ length: judges }, (_, index) => ({
        accountId: account(101 + index),
        name: `评委${index + 1}`,
      })),
    },
    'panel { id }',
  )) as unknown as { panel: Identified | null; userErrors: unknown[] };
  if (!panel) throw new Error(JSON.stringify(userErrors));
  return { panelId: panel.id, aspectIds: part!.aspects.map(({ id }) => id) };
}

interface Identified {
  readonly id: string;
}

/** Draws a round; accounts 11 and 12 keep the layers. */
export async function drawRound(
  story: Story,
  code: number,
  roundId: string,
  absentEntryIds: readonly string[] = [],
): Promise<void> {
  const { userErrors } = await story.run(organizerAt(code), 'drawRound', {
    roundId,
    layerOneCustodianId: account(11),
    layerTwoCustodianId: account(12),
    absentEntryIds,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

let keys = 0;

/** The input of a judge's whole sheet. */
export function sheetOf(
  { panelId, aspectIds }: Pick<RunningCompetition, 'panelId' | 'aspectIds'>,
  stationNumber: number,
  marks: readonly string[],
): object {
  return {
    panelId,
    stationNumber,
    handIn: true,
    marks: aspectIds.map((aspectId, index) => ({ aspectId, marks: marks[index]!, key: `mark-${++keys}` })),
  };
}

/** Opens both layers of a draw, in order. @returns refusals */
export async function openDraw(story: Story, code: number, roundId: string): Promise<string[]> {
  const two = await story.codes(organizerAt(code, 12), 'openDrawLayer', { roundId, layer: 'TWO' });
  const one = await story.codes(organizerAt(code, 11), 'openDrawLayer', { roundId, layer: 'ONE' });
  return [...two, ...one];
}
