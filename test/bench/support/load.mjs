// A client in a process of its own, so that its CPU is not the system's. Tells its parent what it got done.
import http from 'node:http';
import { median } from './measure.mjs';
import { postQuery } from './post-query.mjs';

const { url, authorization, query, codes, callers, seconds } = JSON.parse(process.argv[2]);
const agent = new http.Agent({ keepAlive: true });
const end = performance.now() + seconds * 1000;
const waits = [];
let turn = 0;

await Promise.all(
  Array.from({ length: callers }, async () => {
    while (performance.now() < end) {
      const started = performance.now();
      // One province after the other: the gateway answers the same question once while it is under way.
      await postQuery(url, agent, authorization, query, { code: codes[turn++ % codes.length] });
      waits.push(performance.now() - started);
    }
  }),
);
agent.destroy();
process.send({ answers: waits.length, median: median(waits) });
