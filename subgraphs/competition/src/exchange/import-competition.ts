import { checkName, mutate, Refusal, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Competition } from '../competition/competition.entity.js';
import { checkInterchange } from './check-interchange.js';
import type { ImportCompetitionInput, ImportCompetitionPayload, InterchangeProblem } from './exchange.types.js';
import { readInterchange } from './read-interchange.js';
import { writeCompetition, type Written } from './write-competition.js';

/** Problems that one answer lists: more than a person corrects before trying again. */
const MAX_PROBLEMS = 1_000;

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {
  constructor(readonly outcome: Written) {
    super('the trial has ended');
  }
}

/**
 * Takes in a competition that another system exported, all of it or nothing. Ids are given anew, results are those that
 * follow from the marks. A trial does the same work in a transaction that is rolled back.
 */
export async function importCompetition(
  ctx: RequestContext,
  input: ImportCompetitionInput,
): Promise<ImportCompetitionPayload> {
  requireScope(ctx.actor, 'competition:write');
  const { clientMutationId, dryRun } = input;
  const nothing = {
    clientMutationId,
    dryRun,
    problems: [],
    unknownUnions: [],
    markCount: 0,
    lotCount: 0,
    competition: null,
    userErrors: [],
  };
  try {
    refuseProblems(['fileName', 'FILE_NAME_INVALID', checkName(input.fileName, 'The file name')]);
    const read = readInterchange(input.contentBase64);
    if (read.state === 'faulty') return { ...nothing, ...faulty(read.problems, dryRun) };
    const { file, sha256 } = read;
    const lots = file.events.flatMap(({ rounds }) => rounds.flatMap((round) => round.lots));
    const counts = {
      lotCount: lots.length,
      markCount: lots.reduce((sum, { sheets }) => sum + sheets.reduce((of, { marks }) => of + marks.length, 0), 0),
    };
    const checked = checkInterchange(file);
    if (checked.problems.length > 0) return { ...nothing, ...counts, ...faulty(checked.problems, dryRun) };
    const work = (em: EntityManager): Promise<Written> => writeCompetition(ctx, em, input, file, sha256, checked);
    if (dryRun) {
      const { unknownUnions } = await ctx
        .write('importCompetition', async (em): Promise<Written> => {
          throw new TrialEnded(await work(em));
        })
        .catch((error: unknown) => {
          if (!(error instanceof TrialEnded)) throw error;
          return error.outcome;
        });
      return { ...nothing, ...counts, unknownUnions: [...unknownUnions] };
    }
    const { result, userErrors } = await mutate(ctx, 'importCompetition', input, work);
    if (!result) return { ...nothing, ...counts, userErrors };
    const competition = await ctx.read((em) => em.findOne(Competition, { id: result.id }));
    return { ...nothing, ...counts, unknownUnions: [...result.unknownUnions], competition };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, userErrors: [...error.userErrors] };
    throw error;
  }
}

function faulty(
  problems: readonly InterchangeProblem[],
  dryRun: boolean,
): Pick<ImportCompetitionPayload, 'problems' | 'userErrors'> {
  const message = `${problems.length} errors; nothing was imported. Export the competition anew rather than correct the file.`;
  return {
    problems: problems.slice(0, MAX_PROBLEMS),
    userErrors: dryRun ? [] : [{ code: 'FILE_REFUSED', message, field: ['contentBase64'] }],
  };
}
