// Totals of a scheme, first pages of grants and their export as the ledger grows to 2,000,000 entries.
// GONGHUI_BENCH_ENTRIES=20000,200000 measures fewer sizes.
import { createLogger } from '@gonghui/kit';
import { startSystem } from '@gonghui/scripts';
import http from 'node:http';
import { exportAll } from './support/export-all.mjs';
import { addGrants } from './support/add-grants.mjs';
import { ms, printTable, takeTurns, times } from './support/measure.mjs';
import { postQuery } from './support/post-query.mjs';
import { FIELD_KEYS, PROVINCE_CODE, SECRET } from './support/world.mjs';

const SIZES = (process.env.GONGHUI_BENCH_ENTRIES ?? '20000,200000,2000000').split(',').map(Number);
const AUDITOR = 'jiangxi.auditor';
const FORMATS = ['CSV', 'XLSX'];

const TOTALS = '{ count budget applied awarded reserved disbursed returned available }';
const ROWS =
  '{ totalCount totals { count applied awarded disbursed } edges { node { id number title status awarded disbursed } } }';
const page = (filter, declared = '') => `query${declared} { grants(first: 20, filter: ${filter}) ${ROWS} }`;

/** What a page asks, by name. `$scheme` and `$county` are bound to a scheme and a county. */
const QUESTIONS = {
  'totals of a scheme and year': `query($scheme: ID!) { grantScheme(id: $scheme) { totals(year: 2021) ${TOTALS} } }`,
  'totals of a scheme, all years': `query($scheme: ID!) { grantScheme(id: $scheme) { totals ${TOTALS} } }`,
  'summary of a province and year': `query { tradeUnion(code: "${PROVINCE_CODE}") { grantSummary(year: 2021) { count applied awarded reserved disbursed returned } } }`,
  'first page: all': page('{}'),
  'first page: scheme and year': page('{ schemeId: $scheme, years: [2021] }', '($scheme: ID!)'),
  'first page: county': page('{ unionId: $county }', '($county: ID!)'),
  'first page: status': page('{ statuses: [PAID] }'),
  'first page: status of nearly all': page('{ statuses: [CLOSED] }'),
  'first page: amount': page('{ minAmount: "45000.00" }'),
  'first page: amount of all': page('{ minAmount: "0.00" }'),
  'first page: text': page('{ text: "申请123" }'),
  'first page: text of all': page('{ text: "申请" }'),
  'first page: entries of a line':
    'query($scheme: ID!) { grantScheme(id: $scheme) { budgetLines(year: 2021) { balance { available } entries(first: 20) { totalCount edges { node { number amount } } } } } }',
};

export async function grantScale(world) {
  const found = [];
  const exported = [];
  for (const entries of SIZES) {
    const url = await world.copy(`grants_${entries}`);
    const started = performance.now();
    const { schemeId } = await addGrants(url, entries, PROVINCE_CODE);
    console.log(`  ${entries} entries booked in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const measured = await measure(url, schemeId);
    found.push(measured.medians);
    exported.push(measured.exported);
  }
  const [least] = found;
  printTable('Grants: medians through the gateway, and times the smallest ledger', [
    ['', ...SIZES.map((size) => `${size.toLocaleString('en')} entries`)],
    ...Object.keys(QUESTIONS).map((name) => [
      name,
      ...found.map((medians) => `${ms(medians[name])} ${times(medians[name] / least[name])}`),
    ]),
  ]);
  for (const format of FORMATS)
    printTable(`Export of all grants as ${format}: the live heap after a collection every eight parts`, [
      ['', 'rows', 'size', 'time', 'least heap', 'most heap'],
      ...exported.map(({ [format]: { rows, bytes, seconds, heaps } }, index) => [
        `${SIZES[index].toLocaleString('en')} entries`,
        rows.toLocaleString('en'),
        `${(bytes / 1e6).toFixed(1)} MB`,
        `${seconds.toFixed(0)} s`,
        `${Math.min(...heaps).toFixed(0)} MiB`,
        `${Math.max(...heaps).toFixed(0)} MiB`,
      ]),
    ]);
}

async function measure(ownerUrl, scheme) {
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
    const authorization = `Bearer ${await system.tokenFor(AUDITOR)}`;
    const ask = (query, variables) => postQuery(system.url, agent, authorization, query, variables);
    const { tradeUnion } = await ask('{ tradeUnion(code: "360112") { id } }');
    const variables = { scheme, county: tradeUnion.id };
    const medians = await takeTurns(
      Object.fromEntries(
        Object.entries(QUESTIONS).map(([name, query]) => [name, () => ask(query, only(variables, query))]),
      ),
      { rounds: 15, seconds: 60, warmUp: 3 },
    );
    const exported = {};
    for (const format of FORMATS) exported[format] = await exportAll(system.url, ask, format);
    return { medians, exported };
  } finally {
    agent.destroy();
    await system.close();
  }
}

/** The variables that a document declares. */
const only = (variables, query) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
