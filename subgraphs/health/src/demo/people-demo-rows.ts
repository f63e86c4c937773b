import { demoId } from '@gonghui/kit/demo';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { identityPlace, namePlace } from '../worker/worker-identity.entity.js';
import { syntheticIdentity } from './synthetic-identity.js';

type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of people on rosters, those first that others refer to. */
export const PEOPLE_TABLES = ['worker', 'worker_identity'] as const;

/** Somebody on a roster, whom nobody is: the name is a number, the identity number of no place. */
export interface DemoPerson {
  /** Tells people apart; also the end of the alias. */
  readonly serial: number;
  readonly unionId: string;
  readonly bornOn: string;
  readonly gender: 'FEMALE' | 'MALE';
  readonly honour: 'NATIONAL' | 'PROVINCIAL_MINISTERIAL' | 'MUNICIPAL' | null;
  readonly rosteredOn: string;
}

/** Id of a made-up person. */
export const personId = (serial: number): string => demoId('worker', String(serial));

/** The rows of made-up people. */
export function peopleDemoRows(
  keys: FieldKeys,
  people: readonly DemoPerson[],
): Record<(typeof PEOPLE_TABLES)[number], DemoRow[]> {
  return {
    worker: people.map(({ serial, unionId, bornOn, gender, honour, rosteredOn }) => ({
      id: personId(serial),
      union_id: unionId,
      identity_index: blindIndex(keys, 'identity', syntheticIdentity(bornOn, serial, gender)),
      gender,
      birth_year: Number(bornOn.slice(0, 4)),
      honour,
      alias: `W${String(700_000_000_000 + serial * 7_919_337).slice(0, 12)}`,
      rostered_on: rosteredOn,
      left_on: null,
    })),
    worker_identity: people.map(({ serial, unionId, bornOn, gender }) => {
      const id = personId(serial);
      return {
        worker_id: id,
        union_id: unionId,
        name_sealed: encryptField(keys, namePlace(id), `示例职工${String(serial).padStart(3, '0')}`),
        identity_sealed: encryptField(keys, identityPlace(id), syntheticIdentity(bornOn, serial, gender)),
      };
    }),
  };
}
