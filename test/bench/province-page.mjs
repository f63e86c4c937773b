// The province page through everything, against hand-written SQL, while the unions behind it grow.
import { multiplyUnions } from './support/add-unions.mjs';
import { comparable, pageByHand, rowsOf } from './support/by-hand.mjs';
import { ms, printTable, takeTurns, times } from './support/measure.mjs';
import { connect, PROVINCE_CODE, startServing } from './support/world.mjs';

const FACTORS = [1, 10, 100];

export async function provincePage(world) {
  const sizes = [];
  try {
    for (const factor of FACTORS) {
      const url = await world.copy(`page_${factor}`);
      const started = performance.now();
      const unions = await multiplyUnions(url, PROVINCE_CODE, factor);
      if (factor > 1)
        console.log(`${unions} grassroots unions loaded and folded in ${ms(performance.now() - started)}`);
      sizes.push({ factor, unions, statements: await countStatements(url), ...(await openPage(url)) });
    }
    // All sizes and ways take turns, so that their ratios are of one and the same quarter of a minute.
    const contenders = sizes.flatMap(({ factor, graph, rollups, records }) => [
      [`${factor} graph`, graph],
      [`${factor} rollups`, rollups],
      [`${factor} records`, records],
    ]);
    const medians = await takeTurns(Object.fromEntries(contenders), { rounds: 60, seconds: 40 });
    const base = medians['1 graph'];
    printTable('Province page: a province and its cities, two subgraphs; medians', [
      [
        'grassroots unions',
        'graph',
        'SQL on roll-ups',
        'SQL on records',
        'graph ÷ roll-ups',
        'graph ÷ records',
        'graph, growth',
        'statements',
      ],
      ...sizes.map(({ factor, unions, statements }) => {
        const [graph, rollups, records] = ['graph', 'rollups', 'records'].map((way) => medians[`${factor} ${way}`]);
        return [
          unions,
          ms(graph),
          ms(rollups),
          ms(records),
          times(graph / rollups),
          times(graph / records),
          times(graph / base),
          statements,
        ];
      }),
    ]);
  } finally {
    for (const { close } of sizes) await close();
  }
}

/** Opens the three ways to the page, and makes sure that they say the same. */
async function openPage(url) {
  const [system, client] = [await startServing(url), await connect(url)];
  const close = async () => {
    await client.end();
    await system.close();
  };
  try {
    const rollups = await pageByHand(client, 'rollups', PROVINCE_CODE);
    const records = await pageByHand(client, 'records', PROVINCE_CODE);
    const answer = comparable(rowsOf(await system.ask()));
    for (const rows of [await rollups(), await records()])
      if (comparable(rows) !== answer) throw new Error(`the answers differ:\n${answer}\n${comparable(rows)}`);
    return { graph: system.ask, rollups, records, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Statements of one page: those that read, and those around them (begin, who asks, end). */
async function countStatements(url) {
  const statements = [];
  const system = await startServing(url, (_, sql) => statements.push(sql));
  try {
    await system.ask();
    statements.length = 0;
    await system.ask();
    const around = statements.filter((sql) =>
      /\b(begin|commit|rollback|set transaction|tree\.enter)\b/i.test(sql),
    ).length;
    return `${statements.length - around} + ${around}`;
  } finally {
    await system.close();
  }
}
