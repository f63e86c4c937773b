// Due lists, compliance, a programme's board and the summary of a province as its rosters grow to 1,000,000 women with the
// examinations of five years, and a roster of 50,000 rows. GONGHUI_BENCH_WOMEN=10000,100000 measures fewer sizes.
import { createLogger } from '@gonghui/kit';
import { startSystem } from '@gonghui/scripts';
import http from 'node:http';
import { addWomen } from './support/add-women.mjs';
import { ms, printTable, takeTurns, times } from './support/measure.mjs';
import { postQuery } from './support/post-query.mjs';
import { roster } from './support/roster.mjs';
import { FIELD_KEYS, PROVINCE_CODE, SECRET } from './support/world.mjs';

const SIZES = (process.env.GONGHUI_BENCH_WOMEN ?? '10000,100000,1000000').split(',').map(Number);
const ROSTER_ROWS = Number(process.env.GONGHUI_BENCH_ROSTER ?? 50_000);
const OFFICER = 'jiangxi.health';
const COUNTY_CODE = '360112';

const due = (filter, order = '') =>
  `query($county: ID!) { dueExams(first: 20, filter: { unionId: $county${filter} }${order}) { totalCount edges { node { kind state dueBy lastOn payer worker { id alias } } } } }`;
const compliance = (id) =>
  `query($${id}: ID!) { tradeUnion(id: $${id}) { examCompliance { workers late rate due booked overdue } } }`;
const FIGURES = '{ due overdue booked screened absent funds cost paidPerHead capStanding }';
const MONTHS = Array.from(
  { length: 12 },
  (_, at) =>
    `m${at}: healthSummary(period: { from: "2019-${String(at + 1).padStart(2, '0')}-01", until: "2019-${String(at + 1).padStart(2, '0')}-28" }) { womenScreened screeningFunds }`,
);

/** What a page asks, by name. */
const QUESTIONS = {
  'due list of a county: all': due(''),
  'due list of a county: overdue': due(', states: [OVERDUE]'),
  'due list of a county: due': due(', states: [DUE]'),
  'due list of a county: booked': due(', states: [BOOKED]'),
  'due list of a county: a kind, latest first': due(
    ', kinds: [CERVICAL]',
    ', orderBy: { field: DUE_BY, direction: DESC }',
  ),
  'compliance of a county': compliance('county'),
  'compliance of a province': compliance('province'),
  'summary of a province by city': `query($province: ID!) { tradeUnion(id: $province) { children(first: 30) { edges { node { healthSummary { womenScreened screeningFunds costPerHead } } } } } }`,
  'summary of a province by month': `query($province: ID!) { tradeUnion(id: $province) { ${MONTHS.join(' ')} } }`,
  'board of a county': `query($programme: ID!, $county: ID!) { screeningBoard(programmeId: $programme, unionId: $county) { total { figures ${FIGURES} } months { month figures ${FIGURES} } } }`,
  'board of a province by city, no due': `query($programme: ID!) { screeningBoard(programmeId: $programme) { units(first: 30) { edges { node { figures { booked screened absent cost } } } } } }`,
  'board of a province by city and month': `query($programme: ID!) { screeningBoard(programmeId: $programme) { total { figures ${FIGURES} } units(first: 30) { edges { node { figures ${FIGURES} } } } months { month figures ${FIGURES} } } }`,
};

export async function healthScale(world) {
  const found = [];
  for (const women of SIZES) {
    const url = await world.copy(`health_${women}`);
    const started = performance.now();
    const { programmeId, dutyTime } = await addWomen(url, women, PROVINCE_CODE, COUNTY_CODE);
    console.log(
      `  ${women} women in ${((performance.now() - started) / 1000).toFixed(0)} s, of which three duties ${(dutyTime / 1000).toFixed(0)} s`,
    );
    found.push(await measure(url, programmeId));
  }
  const [least] = found;
  printTable('Health: medians through the gateway, and times the smallest roster', [
    ['', ...SIZES.map((size) => `${size.toLocaleString('en')} women`)],
    ...Object.keys(least).map((name) => [
      name,
      ...found.map((figures) => `${ms(figures[name])} ${times(figures[name] / least[name])}`),
    ]),
  ]);
}

async function measure(ownerUrl, programme) {
  const system = await startSystem({
    ownerUrl,
    secret: SECRET,
    fieldKeys: FIELD_KEYS,
    port: 0,
    rateLimits: false,
    logger: createLogger('bench', 'fatal'),
  });
  const agent = new http.Agent({ keepAlive: true });
  try {
    const authorization = `Bearer ${await system.tokenFor(OFFICER)}`;
    const ask = (query, variables) => postQuery(system.url, agent, authorization, query, variables);
    const idOf = async (code) => (await ask(`{ tradeUnion(code: "${code}") { id } }`)).tradeUnion.id;
    const variables = { programme, county: await idOf(COUNTY_CODE), province: await idOf(PROVINCE_CODE) };
    const medians = await takeTurns(
      Object.fromEntries(
        Object.entries(QUESTIONS).map(([name, query]) => [name, () => ask(query, only(variables, query))]),
      ),
      { rounds: 15, seconds: 60, warmUp: 2 },
    );
    return { ...medians, ...(await importRosters(ask, variables.county)) };
  } finally {
    agent.destroy();
    await system.close();
  }
}

/** A trial with 300 errors, the import, and the same file again: once each. */
async function importRosters(ask, unionId) {
  const take = async (name, rows, errors, dryRun) => {
    const started = performance.now();
    const { importRoster } = await ask(
      `mutation($input: ImportRosterInput!) { importRoster(input: $input) { accepted rejected userErrors { code } } }`,
      { input: { clientMutationId: name.replaceAll(' ', '-'), unionId, contentBase64: roster(rows, errors), dryRun } },
    );
    if (importRoster.rejected !== errors) throw new Error(`${name}: ${JSON.stringify(importRoster)}`);
    return performance.now() - started;
  };
  const label = ROSTER_ROWS.toLocaleString('en');
  return {
    [`roster of ${label}: trial with 300 errors`]: await take('with errors', ROSTER_ROWS, 300, true),
    [`roster of ${label}: import`]: await take('import', ROSTER_ROWS, 0, false),
    [`roster of ${label}: the same again`]: await take('again', ROSTER_ROWS, 0, false),
  };
}

/** The variables that a document declares. */
const only = (variables, query) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
