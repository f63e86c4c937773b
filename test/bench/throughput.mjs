// How many province pages a second of CPU answers, where it goes, and what HTTP between gateway and subgraphs costs.
import { createGateway, httpServer, httpTransport, inProcessTransport } from '@gonghui/gateway';
import { createLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';
import { modules } from '@gonghui/scripts';
import { createAuth, signInUrl } from '@gonghui/staff';
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { databaseCpu, median, ms, ownCpu, printTable, times } from './support/measure.mjs';
import { connect, PROVINCE_PAGE, SECRET } from './support/world.mjs';

const CALLERS = 8;
const SECONDS = 4;
const ROUNDS = 3;
const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);
const CLIENT = fileURLToPath(new URL('support/load.mjs', import.meta.url));

export async function throughput(world) {
  const url = await world.copy('throughput');
  const logger = createLogger('bench', 'fatal');
  const subgraphs = await Promise.all(
    modules.map((module) =>
      startSubgraph(module, { databaseUrl: subgraphUrl(url, SECRET, module.name), secret: SECRET, logger }),
    ),
  );
  const auth = createAuth({ databaseUrl: signInUrl(url, SECRET), secret: SECRET, baseUrl: 'http://127.0.0.1', logger });
  const calls = [];
  const serving = {
    'in process': await serve((subgraph) => recorded(inProcessTransport(subgraph), subgraph, calls)),
    'over HTTP': await serve(async (subgraph) => httpTransport({ url: await subgraph.listen(0), secret: SECRET })),
  };
  try {
    const authorization = `Bearer ${await auth.issueToken('national.analyst', 3600)}`;
    const load = { authorization, query: PROVINCE_PAGE, codes: await provinceCodes(url), callers: CALLERS };
    for (const { url: target } of Object.values(serving)) await runClient({ ...load, url: target, seconds: 2 });
    const runs = Object.keys(serving).map((name) => [name, []]);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, results] of runs) {
        calls.length = 0;
        results.push(await measured(world.pid, () => runClient({ ...load, url: serving[name].url, seconds: SECONDS })));
      }
    const [local, remote] = runs.map(([, results]) => medians(results));

    // The last calls of the gateway again, straight to the subgraphs: what is missing then is the gateway's part.
    calls.length = 0;
    await runClient({ ...load, url: serving['in process'].url, callers: 1, seconds: 1 });
    const pages = calls.filter(({ subgraph }) => subgraph.name === 'organization').length;
    const repeated = [...calls];
    const direct = await measured(world.pid, async () => {
      for (const { subgraph, call } of repeated) await subgraph.execute(call);
      return { answers: pages, median: Number.NaN };
    });

    printTable(`Throughput: province pages, ${CALLERS} callers at a time; CPU per page`, [
      ['subgraphs', 'process', 'database', 'pages per second of CPU', 'pages per second', 'median wait'],
      ...[
        ['in process', local],
        ['over HTTP', remote],
      ].map(([name, run]) => [
        name,
        ms(run.process),
        ms(run.database),
        (1000 / run.cpu).toFixed(0),
        run.rate.toFixed(0),
        ms(run.median),
      ]),
    ]);
    console.log(
      `  over HTTP ÷ in process: CPU of the process ${times(remote.process / local.process)}, all CPU ${times(remote.cpu / local.cpu)}`,
    );
    printTable('Where the CPU of a page goes, subgraphs in process', [
      ['part', 'CPU', 'share'],
      ...[
        ['gateway, HTTP to the client', local.process - direct.process],
        ['subgraphs', direct.process],
        ['database', local.database],
      ].map(([part, cpu]) => [part, ms(cpu), `${((100 * cpu) / local.cpu).toFixed(0)} %`]),
    ]);
  } finally {
    for (const { close } of Object.values(serving)) await close();
    await auth.close();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  }

  async function serve(transportTo) {
    const transports = await Promise.all(
      subgraphs.map(async (subgraph) => [subgraph.name, await transportTo(subgraph)]),
    );
    const gateway = await createGateway({
      supergraph: await readFile(SUPERGRAPH, 'utf8'),
      subgraphs: Object.fromEntries(transports),
      keys: auth.jwks,
      rateLimits: false,
      logger,
    });
    const server = await httpServer({ gateway, logger });
    return {
      url: await server.listen(0),
      async close() {
        await server.close();
        await gateway.close();
      },
    };
  }
}

function recorded(transport, subgraph, calls) {
  return {
    ...transport,
    execute(call) {
      calls.push({ subgraph, call });
      return transport.execute(call);
    },
  };
}

/** Runs work that tells how many answers it got. @returns milliseconds of CPU per answer, and answers per second */
async function measured(databasePid, work) {
  const [process, database, started] = [ownCpu(), databaseCpu(databasePid), performance.now()];
  const { answers, median: wait } = await work();
  const used = { process: (ownCpu() - process) / answers, database: (databaseCpu(databasePid) - database) / answers };
  return {
    ...used,
    cpu: used.process + used.database,
    rate: (1000 * answers) / (performance.now() - started),
    median: wait,
  };
}

function medians(results) {
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]));
}

function runClient(load) {
  return new Promise((done, fail) => {
    const child = fork(CLIENT, [JSON.stringify(load)]);
    child.once('message', done);
    child.once('exit', (code) => code !== 0 && fail(new Error(`the client ended with ${code}`)));
  });
}

async function provinceCodes(url) {
  const client = await connect(url);
  try {
    const { rows } = await client.query(
      `select code from organization.trade_union where level = 'PROVINCIAL' and status = 'ACTIVE' and code ~ '^[0-9]{6}$' order by code`,
    );
    return rows.map(({ code }) => code);
  } finally {
    await client.end();
  }
}
