import { demoId, seededRandom } from '@gonghui/kit/demo';
import { split } from './split-total.js';

type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of psychological services, those first that others refer to. */
export const PSYCHOLOGY_TABLES = [
  'psychological_service',
  'counsellor',
  'psychology_event',
  'consultation_tally',
  'counselling_session',
] as const;

/** Where the rows stand. */
export interface PsychologyPlaces {
  /** Id of the federation with that code. @throws when there is none */
  readonly idOf: (code: string) => string;
  /** Codes of the cities of a province. */
  readonly citiesOf: (province: string) => readonly string[];
  /** Ids of accounts by name; sessions need Liaoning's handler and are left out without. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** 17场次, 509人次 until April 2023 (S40). Days, topics and attendances of the single lectures are made up. */
const RUSHAN = { lectures: 17, personTimes: 509 } as const;

/** The two courses that S88 prints, and topics that are made up. */
const TOPICS = [
  '情绪管理与压力舒缓',
  '健康从心开始',
  '女职工心理减压',
  '职场沟通与人际关系',
  '睡眠与心理健康',
] as const;

/**
 * Rushan's lectures (S40), Yulin's for women workers (S18), the courses and the hotline of the oilfield’s programme at
 * Puyang (S88), and services of Liaoning with a counsellor (after S125), which are made up.
 */
export function psychologyDemoRows({
  idOf,
  citiesOf,
  accounts,
}: PsychologyPlaces): Record<(typeof PSYCHOLOGY_TABLES)[number], DemoRow[]> {
  const services: DemoRow[] = [];
  const counsellors: DemoRow[] = [];
  const events: DemoRow[] = [];
  const tallies: DemoRow[] = [];
  const sessions: DemoRow[] = [];
  const random = seededRandom('psychology');

  const event = (code: string, heldOn: string, values: DemoRow): void =>
    void events.push({
      id: demoId('psychology event', `${code} ${heldOn} ${String(values['topic'])}`),
      union_id: idOf(code),
      kind: 'LECTURE',
      delivery: 'OFFLINE',
      speaker: null,
      place: null,
      held_on: heldOn,
      ...values,
    });
  const tally = (code: string, kind: string, month: string, personTimes: number): void =>
    void tallies.push({
      id: demoId('consultation tally', `${code} ${kind} ${month}`),
      union_id: idOf(code),
      kind,
      month,
      person_times: personTimes,
    });
  const service = (code: string, name: string, values: DemoRow): string => {
    const id = demoId('psychological service', `${code} ${name}`);
    services.push({ id, union_id: idOf(code), name, place: null, closed_on: null, ...values });
    return id;
  };

  split(random, RUSHAN.personTimes, RUSHAN.lectures, 15).forEach((personTimes, at) => {
    const month = at + 12;
    const heldOn = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-18`;
    event('371083', at < 16 ? heldOn : '2023-04-12', { topic: TOPICS[at % TOPICS.length], person_times: personTimes });
  });
  for (const [heldOn, personTimes] of [
    ['2021-03-08', 62],
    ['2021-09-16', 48],
    ['2022-03-08', 71],
  ] as const)
    event('610800', heldOn, { topic: '女职工心理减压', place: '市工人文化宫', person_times: personTimes });

  for (const [at, heldOn] of ['2021-04-20', '2021-06-15', '2021-09-14', '2021-11-23'].entries())
    event('410900', heldOn, { kind: 'COURSE', topic: TOPICS[at % 2], place: '巡回课堂', person_times: 36 + at * 4 });
  event('410900', '2021-07-08', {
    kind: 'GROUP_ACTIVITY',
    topic: '沙盘体验',
    place: '职工心理咨询室',
    person_times: 18,
  });
  for (const [at, month] of ['2021-03-01', '2021-06-01', '2021-09-01'].entries()) {
    tally('410900', 'HOTLINE', month, 21 + at * 3);
    tally('410900', 'ONLINE_CONSULTATION', month, 11 + at);
  }
  service('410900', '中原油田职工心理关爱热线', {
    audience: 'EVERYBODY',
    contact: '0393-12351',
    place: '职工心理咨询室',
    opened_on: '2021-01-04',
  });
  service('360000', '江西职工心理热线', { audience: 'EVERYBODY', contact: '0791-12351', opened_on: '2020-06-01' });
  service('360000', '困难职工心理关爱平台', {
    audience: 'HARDSHIP',
    contact: '0791-12351',
    place: '各级困难职工帮扶中心',
    opened_on: '2020-06-01',
  });

  addLiaoning();
  return {
    psychological_service: services,
    counsellor: counsellors,
    psychology_event: events,
    consultation_tally: tallies,
    counselling_session: sessions,
  };

  function addLiaoning(): void {
    const codes = citiesOf('210000');
    codes.forEach((code, at) => {
      for (const [year, month] of [
        [2025, 3],
        [2025, 9],
        [2026, 3],
        [2026, 5 + (at % 4)],
      ] as const) {
        const isOnline = random.chance(0.3);
        event(code, `${year}-${String(month).padStart(2, '0')}-${10 + at}`, {
          kind: random.pick(['LECTURE', 'LECTURE', 'COURSE', 'GROUP_ACTIVITY']),
          delivery: isOnline ? 'ONLINE' : 'OFFLINE',
          topic: random.pick(TOPICS),
          place: isOnline ? null : '职工服务中心',
          person_times: random.between(20, 140),
        });
      }
      for (const year of [2025, 2026])
        for (const month of ['03', '06', '09']) {
          // One city is asked so seldom that its count is not shown.
          const seldom = at === 4;
          tally(code, 'HOTLINE', `${year}-${month}-01`, seldom ? 1 : random.between(9, 40));
          if (!seldom) tally(code, 'FACE_TO_FACE', `${year}-${month}-01`, random.between(4, 15));
        }
    });
    service('210000', '辽宁职工心理热线', {
      audience: 'EVERYBODY',
      contact: '024-12351',
      place: '省职工服务中心',
      opened_on: '2024-01-02',
    });
    const hardship = service('210000', '困难职工心理咨询', {
      audience: 'HARDSHIP',
      contact: '024-12351',
      place: '各市职工服务中心',
      opened_on: '2025-01-06',
    });
    const handler = accounts.get('liaoning.handler');
    if (!handler) return;
    const counsellorId = demoId('counsellor', 'liaoning.handler');
    counsellors.push({
      id: counsellorId,
      service_id: hardship,
      union_id: idOf('210000'),
      account_id: handler,
      name: '辽宁心理咨询师',
      certificate: 'XLZX-2100-0001',
      certified_until: '2030-12-31',
      named_on: '2025-01-06',
      ended_on: null,
    });
    const session = (startsAt: string, status: string, at: number): void =>
      void sessions.push({
        id: demoId('counselling session', startsAt),
        counsellor_id: counsellorId,
        union_id: idOf('210000'),
        handler_id: handler,
        starts_at: startsAt,
        delivery: at % 3 === 0 ? 'ONLINE' : 'OFFLINE',
        place: at % 3 === 0 ? '电话 024-12351' : '省职工服务中心 302 室',
        status,
        bearer: status === 'OFFERED' ? null : `bearer:${demoId('bearer', startsAt)}`,
        client_sealed: null,
        note_sealed: null,
      });
    for (let at = 0; at < 26; at++)
      session(`2026-0${1 + Math.floor(at / 4)}-${10 + (at % 4) * 5}T06:00:00Z`, at % 9 === 8 ? 'ABSENT' : 'HELD', at);
    for (let at = 0; at < 6; at++) session(`2028-01-${11 + at}T06:00:00Z`, 'OFFERED', at);
  }
}
