// The ranking of one round as it grows to 5,000 contestants × 5 judges × 30 aspects (750,000 marks).
import { competition } from '@gonghui/competition';
import { silentLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';
import pg from 'pg';
import { addRound } from './support/add-round.mjs';
import { ms, printTable, takeTurns } from './support/measure.mjs';
import { SECRET } from './support/world.mjs';

const SIZES = [500, 1_500, 5_000];
const JUDGES = 5;
const ASPECTS = 30;

export async function competitionRanking(world) {
  const rows = [];
  for (const contestants of SIZES) {
    const url = await world.copy(`ranking_${contestants}`);
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const { roundId, unionId } = await addRound(pool, { contestants, judges: JUDGES, aspects: ASPECTS });
    await pool.end();
    const subgraph = await startSubgraph(competition, {
      databaseUrl: subgraphUrl(url, SECRET, competition.name),
      secret: SECRET,
      logger: silentLogger,
    });
    const ask = (fields) => async () => {
      const { errors } = await subgraph.execute({
        query: `{ competitionRound(id: "${roundId}") { ${fields} } }`,
        claims: {
          sub: '00000000-0000-7000-8000-000000000009',
          name: 'bench',
          union: unionId,
          scopes: 'competition:read',
        },
        requestId: 'bench',
      });
      if (errors) throw errors[0];
    };
    const found = await takeTurns(
      {
        first: ask(
          'ranking(first: 50) { totalCount edges { node { rank score trace { score judges { total } } lot { entry { label } } } } }',
        ),
        page: ask('ranking(first: 500) { edges { node { rank score } } }'),
        preview: ask('advancementPreview { advanced eliminated tiedAtCut }'),
      },
      { rounds: 20 },
    );
    await subgraph.close();
    rows.push([contestants, contestants * JUDGES * ASPECTS, ms(found.first), ms(found.page), ms(found.preview)]);
  }
  printTable('Ranking of a round: medians', [
    ['contestants', 'marks', 'first 50, with trace and name', 'first 500', 'who would advance'],
    ...rows,
  ]);
}
