import { loadById, loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionExport } from './competition-export.entity.js';
import {
  ImportCompetitionInput,
  ImportCompetitionPayload,
  PrepareCompetitionExportInput,
  PrepareCompetitionExportPayload,
} from './exchange.types.js';
import { importCompetition } from './import-competition.js';
import { ImportedCompetition } from './imported-competition.entity.js';
import { prepareCompetitionExport } from './prepare-competition-export.js';

const READ = '@requiresScopes(scopes: [["competition:read"]])';
const SCOPE = 'competition:read';

@Resolver(() => Competition)
export class ExchangeResolver {
  @Query(() => CompetitionExport, {
    nullable: true,
    description: 'The manifest of a file; null when unknown or outside your scope.',
  })
  @Directive(READ)
  competitionExport(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<CompetitionExport | null> {
    return loadById(ctx, SCOPE, CompetitionExport, id);
  }

  @FieldResolver(() => ImportedCompetition, {
    nullable: true,
    description: 'The file that it came from; null for one that was held here.',
  })
  async importedFrom(
    @Root() competition: Competition,
    @Ctx() ctx: RequestContext,
  ): Promise<ImportedCompetition | null> {
    const [found] = await loadListBy(
      ctx,
      SCOPE,
      'importedFrom',
      competition.id,
      (em, ids) => em.find(ImportedCompetition, { competitionId: { $in: [...ids] } }),
      (one) => one.competitionId,
    );
    return found ?? null;
  }

  @Mutation(() => PrepareCompetitionExportPayload, {
    description:
      'Opens the manifest of a file and answers with a link to it: results for spreadsheets, or the whole competition. Refused while a round of it is marked blind.',
  })
  @Directive(READ)
  async prepareCompetitionExport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareCompetitionExportInput, { description: 'The file.' })
    input: PrepareCompetitionExportInput,
  ): Promise<PrepareCompetitionExportPayload> {
    const { result, ...outcome } = await mutate(ctx, 'prepareCompetitionExport', input, (em) =>
      prepareCompetitionExport(ctx, em, input),
    );
    return {
      ...outcome,
      manifest: result ? await ctx.read((em) => em.findOne(CompetitionExport, { id: result })) : null,
      link: result ? ctx.downloadLink('competition', result) : null,
    };
  }

  @Mutation(() => ImportCompetitionPayload, {
    description:
      'Takes in a whole competition that another system exported. With dryRun nothing is kept and every error is listed with its place.',
  })
  @Directive('@requiresScopes(scopes: [["competition:write"]])')
  importCompetition(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportCompetitionInput, { description: 'The file.' }) input: ImportCompetitionInput,
  ): Promise<ImportCompetitionPayload> {
    return importCompetition(ctx, input);
  }
}
