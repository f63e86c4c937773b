// A process of its own in which the judges of a panel mark every station through the built subgraph, all at the same time,
// until they are done or the process is killed. Says "<judge> <station> <marks>" once the database has confirmed them.
import { competition } from '@gonghui/competition';
import { silentLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';

const { ownerUrl, secret, unionId, panelId, judges, stations, aspects } = JSON.parse(process.argv[2]);
const subgraph = await startSubgraph(competition, {
  databaseUrl: subgraphUrl(ownerUrl, secret, competition.name),
  secret,
  logger: silentLogger,
});

async function record(judge, stationNumber, aspectIds, handIn) {
  const key = `${judge}-${stationNumber}-${handIn}`;
  const { data, errors } = await subgraph.execute({
    query: 'mutation($input: RecordMarksInput!) { recordMarks(input: $input) { userErrors { code } } }',
    variables: {
      input: {
        clientMutationId: key,
        panelId,
        stationNumber,
        marks: aspectIds.map((aspectId) => ({ aspectId, marks: '7.5', key: `${key}-${aspectId}` })),
        handIn,
      },
    },
    claims: { sub: judges[judge], name: `评委${judge}`, union: unionId, scopes: 'competition:read competition:judge' },
    requestId: key,
  });
  if (errors) throw errors[0];
  if (data.recordMarks.userErrors.length > 0) throw new Error(`${key}: ${data.recordMarks.userErrors[0].code}`);
}

await Promise.all(
  judges.map(async (_, judge) => {
    for (let station = 1; station <= stations; station += 1) {
      await record(judge, station, aspects.slice(0, 2), false);
      process.stdout.write(`${judge} ${station} 2\n`);
      await record(judge, station, aspects.slice(2), true);
      process.stdout.write(`${judge} ${station} ${aspects.length}\n`);
    }
  }),
);
await subgraph.close();
