import { ask, change, unused } from './graph.js';
import { identityNumber } from './identity-number.js';

const OFFICER = 'liaoning.health';
const HANDLER = 'liaoning.handler';
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A programme of Liaoning with an employer’s roster and a day of examinations that is over. */
export interface SmallScreening {
  readonly programmeId: string;
  readonly batchId: string;
  readonly employerId: string;
  readonly workerId: string;
  /** One positive finding, open. */
  readonly followUpId: string;
}

let screening: Promise<SmallScreening> | undefined;

/** Made once in each process that tests run in. */
export const smallScreening = (): Promise<SmallScreening> => (screening ??= hold());

/** A file as the graph takes it. */
export const fileOf = (lines: readonly string[]): string => Buffer.from(lines.join('\n')).toString('base64');

/** An employer’s union of Liaoning. */
export async function anEmployer(): Promise<{ readonly id: string; readonly name: string }> {
  const { tradeUnions } = await ask(
    OFFICER,
    '{ tradeUnions(filter: { levels: [GRASSROOTS] }, first: 1) { edges { node { id name } } } }',
  );
  return tradeUnions.edges[0].node;
}

async function hold(): Promise<SmallScreening> {
  const { tradeUnion, staffAccounts } = await ask(
    OFFICER,
    `{ tradeUnion(code: "210000") { id }
       staffAccounts(filter: { text: "${HANDLER}" }, first: 1) { edges { node { id } } } }`,
  );
  const employer = await anEmployer();
  const { programme } = await change(OFFICER, 'createScreeningProgramme', 'programme { id }', {
    unionId: tradeUnion.id,
    name: `两癌筛查 ${unused()}`,
    kinds: ['CERVICAL', 'BREAST'],
    startsOn: `${TODAY.slice(0, 4)}-01-01`,
    payer: 'FEDERATION',
    costCap: '300.00',
    source: '省总工会办公会决定',
  });
  const { provider } = await change(OFFICER, 'createScreeningProvider', 'provider { id }', {
    unionId: tradeUnion.id,
    name: `妇幼保健院 ${unused()}`,
    dailyPlaces: 40,
  });
  const { batch } = await change(OFFICER, 'createScreeningBatch', 'batch { id }', {
    programmeId: programme.id,
    unionId: employer.id,
    providerId: provider.id,
    heldOn: TODAY,
    places: 20,
    unitCost: '280.00',
    handlerId: staffAccounts.edges[0].node.id,
  });
  const women = [0, 1, 2].map((at) => ({ name: `女工${at + 1}`, number: identityNumber(`198${at}-05-17`, 40 + at) }));
  await change(OFFICER, 'importRoster', 'accepted', {
    unionId: employer.id,
    contentBase64: fileOf(['姓名,身份证号', ...women.map(({ name, number }) => `${name},${number}`)]),
    dryRun: false,
  });
  const { rosteredWorkers } = await ask(
    OFFICER,
    'query($id: ID!) { rosteredWorkers(filter: { unionId: $id }, first: 3) { edges { node { id } } } }',
    { id: employer.id },
  );
  const ids: string[] = rosteredWorkers.edges.map(({ node }: { node: { id: string } }) => node.id);
  await change(OFFICER, 'bookScreening', 'batch { id }', { batchId: batch.id, workerIds: ids });
  await change(OFFICER, 'recordScreeningAttendance', 'batch { id }', {
    batchId: batch.id,
    attendedIds: ids.slice(0, 1),
    absentIds: [],
  });
  const { identity } = await change(OFFICER, 'readWorkerIdentity', 'identity { identityNumber }', {
    workerId: ids[0],
    reason: '核对名册',
  });
  await change(HANDLER, 'importScreeningResults', 'accepted', {
    batchId: batch.id,
    contentBase64: fileOf(['身份证号,检查项目,结果', `${identity.identityNumber},宫颈癌,阳性`]),
    dryRun: false,
  });
  const { followUps } = await ask(HANDLER, '{ followUps(isOpen: true, first: 1) { edges { node { id } } } }');
  return {
    programmeId: programme.id,
    batchId: batch.id,
    employerId: employer.id,
    workerId: ids[0]!,
    followUpId: followUps.edges[0].node.id,
  };
}
