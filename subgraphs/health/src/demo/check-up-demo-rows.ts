import { demoId } from '@gonghui/kit/demo';
import type { FieldKeys } from '../privacy/field-keys.js';
import { peopleDemoRows, personId, PEOPLE_TABLES, type DemoPerson } from './people-demo-rows.js';

type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of check-ups, those first that others refer to. */
export const CHECK_UP_TABLES = [
  ...PEOPLE_TABLES,
  'screening_provider',
  'check_up_package',
  'check_up_batch',
  'health_check_booking',
] as const;

/** Employers in Liaoning whose people are made up. */
export const DEMO_EMPLOYERS = ['210102-0001', '210102-0004', '210103-0001', '210103-0004'] as const;

/** Where the rows stand. */
export interface CheckUpPlaces {
  readonly keys: FieldKeys;
  /** Id of the federation with that code. @throws when there is none */
  readonly idOf: (code: string) => string;
  /** Id of an employer's union. */
  readonly employerOf: (code: string) => string;
}

const BASIC = ['身高体重血压', '血常规', '尿常规', '肝功能', '肾功能', '心电图', '胸部CT', '腹部彩超'];
const HEART = [...BASIC, '心脏彩超', '颈动脉彩超', '血脂四项', '同型半胱氨酸'];
const THOROUGH = [...HEART, '头颅磁共振', '胃镜', '肿瘤标志物十二项', '骨密度'];

/**
 * The oilfield's check-up of 2021-05-24 (S107), at the federation of its city, and days of Liaoning, which are made up
 * like all packages, prices, places and people.
 */
export function checkUpDemoRows({
  keys,
  idOf,
  employerOf,
}: CheckUpPlaces): Record<(typeof CHECK_UP_TABLES)[number], DemoRow[]> {
  const packages: DemoRow[] = [];
  const batches: DemoRow[] = [];
  const bookings: DemoRow[] = [];
  const people: DemoPerson[] = [];
  const providers: DemoRow[] = [];
  const placeOf = new Map<number, string>();

  const hospital = (code: string, name: string, dailyPlaces: number): string => {
    const id = demoId('screening provider', name);
    providers.push({ id, union_id: idOf(code), name, daily_places: dailyPlaces });
    for (const [letter, items, yuan] of [
      ['A', BASIC, 800],
      ['B', HEART, 1_500],
      ['C', THOROUGH, 2_800],
    ] as const)
      packages.push({
        id: demoId('check-up package', `${name} ${letter}`),
        union_id: idOf(code),
        provider_id: id,
        name: `套餐${letter}`,
        items,
        price_fen: yuan * 100,
        withdrawn_on: null,
      });
    return name;
  };
  const person = (serial: number, unionId: string, honour: DemoPerson['honour']): number => {
    const gender = serial % 3 === 0 ? 'FEMALE' : 'MALE';
    const bornOn = `${1958 + (serial % 25)}-0${1 + (serial % 9)}-1${serial % 9}`;
    people.push({ serial, unionId, bornOn, gender, honour, rosteredOn: '2020-01-01' });
    placeOf.set(serial, unionId);
    return serial;
  };
  const day = (code: string, provider: string, heldOn: string, changeUntil: string, places: number): string => {
    const id = demoId('check-up batch', `${provider} ${heldOn}`);
    batches.push({
      id,
      union_id: idOf(code),
      provider_id: demoId('screening provider', provider),
      held_on: heldOn,
      places,
      change_until: changeUntil,
      least_honour: 'PROVINCIAL_MINISTERIAL',
    });
    return id;
  };
  const choose = (serial: number, provider: string, batchId: string, heldOn: string, status: string): void => {
    const letter = 'AAB'[serial % 3] ?? 'A';
    bookings.push({
      id: demoId('health check booking', `${serial} ${heldOn}`),
      batch_id: batchId,
      package_id: demoId('check-up package', `${provider} ${letter}`),
      worker_id: personId(serial),
      union_id: placeOf.get(serial),
      year: Number(heldOn.slice(0, 4)),
      price_fen: letter === 'A' ? 80_000 : 150_000,
      status,
    });
  };

  addOilfield();
  addLiaoning();
  return {
    ...peopleDemoRows(keys, people),
    screening_provider: providers,
    check_up_package: packages,
    check_up_batch: batches,
    health_check_booking: bookings,
  };

  function addOilfield(): void {
    const provider = hospital('410900', '河南南阳油田总医院', 60);
    const heldOn = '2021-05-24';
    const batch = day('410900', provider, heldOn, '2021-05-20', 40);
    for (let serial = 1; serial <= 12; serial++) {
      person(serial, idOf('410900'), serial === 1 ? 'NATIONAL' : 'PROVINCIAL_MINISTERIAL');
      choose(serial, provider, batch, heldOn, 'ATTENDED');
    }
  }

  function addLiaoning(): void {
    const provider = hospital('210000', '辽宁示范医院体检中心', 30);
    const past = day('210000', provider, '2026-05-18', '2026-05-11', 24);
    const full = day('210000', provider, '2027-05-17', '2027-05-10', 12);
    day('210000', provider, '2027-05-18', '2027-05-11', 20);
    for (let serial = 101; serial <= 128; serial++) {
      const employer = employerOf(DEMO_EMPLOYERS[serial % DEMO_EMPLOYERS.length]!);
      const honour = serial % 9 === 0 ? 'NATIONAL' : serial % 4 === 0 ? 'MUNICIPAL' : 'PROVINCIAL_MINISTERIAL';
      person(serial, employer, honour);
      if (honour === 'MUNICIPAL') continue;
      choose(serial, provider, past, '2026-05-18', serial % 11 === 0 ? 'ABSENT' : 'ATTENDED');
      if (bookings.filter((one) => one['batch_id'] === full).length < 12)
        choose(serial, provider, full, '2027-05-17', 'BOOKED');
    }
  }
}
