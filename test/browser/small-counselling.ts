import { randomUUID } from 'node:crypto';
import { ask, change, unused } from './graph.js';

const CADRE = 'shenyang.cadre';
const HANDLER = 'liaoning.handler';

/** A household of Shenyang on the hardship register, and an hour that it has booked. */
export interface SmallCounselling {
  /** The code on the wall of the household. */
  readonly household: string;
  /** The code of the booking. */
  readonly booking: string;
}

let counselling: Promise<SmallCounselling> | undefined;

/** Made once in each process that tests run in. */
export const smallCounselling = (): Promise<SmallCounselling> => (counselling ??= book());

/** The code on the wall of a new household of Shenyang. */
export async function aHousehold(): Promise<string> {
  const { tradeUnion } = await ask(CADRE, '{ tradeUnion(code: "210100") { id } }');
  const { beneficiary } = await change(CADRE, 'registerBeneficiary', 'beneficiary { id }', {
    unionId: tradeUnion.id,
    householdCode: `SY-${unused().slice(0, 8).toUpperCase()}`,
    cause: 'ILLNESS',
    members: 3,
    employed: 1,
    monthlyIncome: '2400.00',
    payeeAccount: '6222000000000000',
    registeredOn: '2026-01-05',
  });
  const { issueBeneficiaryCode } = await ask(
    CADRE,
    'mutation($input: BeneficiaryCodeInput!) { issueBeneficiaryCode(input: $input) { code } }',
    { input: { clientMutationId: randomUUID(), beneficiaryId: beneficiary.id } },
  );
  return issueBeneficiaryCode.code;
}

/** Id of a new hour of Liaoning’s counsellor, at a minute that no other run offers. */
export async function anHour(): Promise<string> {
  const { myCounsellors } = await ask(HANDLER, '{ myCounsellors { id } }');
  const minutes = Number.parseInt(unused().slice(0, 8), 36) % 1_000_000;
  const { session } = await change(HANDLER, 'offerCounselling', 'session { id }', {
    counsellorId: myCounsellors[0].id,
    startsAt: new Date(Date.UTC(2027, 0, 1) + minutes * 60_000).toISOString(),
    delivery: 'ONLINE',
    place: '电话 024-12351',
  });
  return session.id;
}

async function book(): Promise<SmallCounselling> {
  const [household, hourId] = await Promise.all([aHousehold(), anHour()]);
  await anHour();
  const { code } = await change(CADRE, 'bookCounselling', 'code', {
    code: household,
    hourId,
    callName: '老李',
    contact: '024-0000',
    concern: '',
  });
  return { household, booking: code };
}
