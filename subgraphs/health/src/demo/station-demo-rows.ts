import { demoId, seededRandom } from '@gonghui/kit/demo';
import { encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { incidentPlace, type IncidentMatter } from '../station/station-incident.entity.js';
import { readingPlace } from '../station/station-reading.entity.js';

type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of stations, those first that others refer to. */
export const STATION_TABLES = ['health_station', 'station_person', 'station_reading', 'station_incident'] as const;

/** Where the rows stand. */
export interface StationPlaces {
  /** Id of the federation with that code. @throws when there is none */
  readonly idOf: (code: string) => string;
  /** Cities of a province. */
  readonly citiesOf: (province: string) => readonly { readonly id: string; readonly code: string }[];
  /** Account of Liaoning's handler; without it there are stations alone. */
  readonly handler: string | undefined;
  readonly keys: FieldKeys;
}

/** 首批20家 of 2021 (S89). Names and days are made up. */
const PUYANG_STATIONS = 20;

/** Stations at Puyang as printed (S89); made-up ones of Liaoning, with those whom its handler measures. */
export function stationDemoRows({
  idOf,
  citiesOf,
  handler,
  keys,
}: StationPlaces): Record<(typeof STATION_TABLES)[number], DemoRow[]> {
  const rows: Record<(typeof STATION_TABLES)[number], DemoRow[]> = {
    health_station: [],
    station_person: [],
    station_reading: [],
    station_incident: [],
  };
  const station = (unionId: string, name: string, openedOn: string): string => {
    const id = demoId('health station', name);
    rows.health_station.push({
      id,
      union_id: unionId,
      name,
      address: null,
      venue_id: null,
      opened_on: openedOn,
      closed_on: null,
    });
    return id;
  };
  for (let at = 1; at <= PUYANG_STATIONS; at++)
    station(idOf('410900'), `油田职工健康驿站${String(at).padStart(2, '0')}`, `2021-0${3 + (at % 6)}-15`);
  const liaoning = citiesOf('210000').map(({ id, code }, at) => ({
    unionId: id,
    id: station(id, `职工健康驿站（${code}）`, `2024-0${1 + (at % 9)}-10`),
  }));
  if (handler) addReadings(handler);
  return rows;

  function addReadings(handlerId: string): void {
    const random = seededRandom('stations');
    for (let at = 0; at < 6; at++) {
      const { id: stationId, unionId } = liaoning[at % liaoning.length]!;
      const own = { union_id: unionId, handler_id: handlerId };
      const personId = demoId('station person', String(at));
      rows.station_person.push({
        id: personId,
        station_id: stationId,
        ...own,
        alias: `P${String(100_000_000_000 + random.between(0, 899_999_999)).padStart(12, '0')}`,
        registered_on: '2025-09-01',
      });
      const read = (kind: string, takenAt: string, values: readonly number[]): void => {
        const id = demoId('station reading', `${at} ${kind} ${takenAt}`);
        rows.station_reading.push({
          id,
          person_id: personId,
          ...own,
          kind,
          taken_at: takenAt,
          values_sealed: encryptField(keys, readingPlace(id), JSON.stringify(values)),
        });
      };
      for (let week = 0; week < 24; week++) {
        const takenAt = new Date(Date.UTC(2026, 3, 6 + week * 7, 1 + (at % 5), 30)).toISOString();
        const drift = (at - 2) * week * 0.5;
        read('BLOOD_PRESSURE', takenAt, [
          Math.round(126 + at * 3 + drift + random.between(-4, 4)),
          Math.round(80 + at + drift / 2 + random.between(-3, 3)),
        ]);
        read('HEART_RATE', takenAt, [70 + random.between(-6, 8)]);
        if (week % 4 === 0) read('GLUCOSE', takenAt, [Number((5.2 + at * 0.4 + random.next()).toFixed(1))]);
        if (week % 2 === 0) read('WEIGHT', takenAt, [Number((62 + at * 4 - week * 0.1).toFixed(1))]);
      }
      if (at > 1) continue;
      const incidentId = demoId('station incident', String(at));
      const matter: IncidentMatter =
        at === 0
          ? { personId, note: '测量时头晕，血压明显升高', outcome: null }
          : { personId: null, note: '户外作业职工中暑', outcome: '降温补水，由家属陪同就医' };
      rows.station_incident.push({
        id: incidentId,
        station_id: stationId,
        ...own,
        opened_at: `2026-0${8 - at}-14T02:20:00Z`,
        closed_at: at === 0 ? null : '2026-07-14T03:05:00Z',
        matter_sealed: encryptField(keys, incidentPlace(incidentId), JSON.stringify(matter)),
      });
    }
  }
}
