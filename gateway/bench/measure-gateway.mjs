// Measures what one request costs the gateway, as ratios of one run; build first (npm run task build).
//   node gateway/bench/measure-gateway.mjs [requests]
// Subgraphs are tiny and in this process: what is left is the gateway and the way to them.
import http from 'node:http';

process.env['NODE_ENV'] = 'production';
const { openTestWorld } = await import('../dist/testing/test-world.js');
const { httpTransport } = await import('../dist/upstream/http-transport.js');

const REQUESTS = Number(process.argv[2] ?? 2_000);
const SECRET = 'a secret of the benchmark';
const QUERY =
  'query($id: ID!) { tradeUnion(id: $id) { name code palaces children(first: 12) { edges { node { id name code dues palaces } } } } }';
const agent = new http.Agent({ keepAlive: true });

/** CPU milliseconds per request, client included. */
async function cost(world, scopes, query = QUERY) {
  const authorization = `Bearer ${await world.token(scopes)}`;
  const ask = (index) =>
    post(world.url, authorization, JSON.stringify({ query, variables: { id: String((index % 58) + 1) } }));
  for (let index = 0; index < REQUESTS / 4; index += 1) await ask(index);
  const before = process.cpuUsage();
  for (let index = 0; index < REQUESTS; index += 1) await ask(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / REQUESTS;
}

function post(url, authorization, body) {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) =>
      response.on('end', done).resume(),
    );
    request.on('error', fail).end(body);
  });
}

const local = await openTestWorld();
const remote = await openTestWorld({
  subgraphs: Object.fromEntries(
    await Promise.all(
      [local.organization, local.venue].map(async (subgraph) => [
        subgraph.name,
        httpTransport({ url: await subgraph.listen(SECRET), secret: SECRET }),
      ]),
    ),
  ),
});
const all = 'organization:read organization:write';
const rows = [];
for (let round = 0; round < 3; round += 1) {
  rows.push({
    'probe { __typename }': await cost(local, all, '{ __typename }'),
    'in process, 2 fetches': await cost(local, all),
    'in process, a field refused': await cost(local, 'organization:read'),
    'over HTTP, 2 fetches': await cost(remote, all),
  });
}
const base = best('in process, 2 fetches');
for (const name of Object.keys(rows[0]))
  console.log(`${name.padEnd(30)} ${best(name).toFixed(2)} ms CPU  × ${(best(name) / base).toFixed(2)}`);
for (const world of [remote, local]) await world.close();
await Promise.all([local.organization.close(), local.venue.close()]);

function best(name) {
  return Math.min(...rows.map((row) => row[name]));
}
