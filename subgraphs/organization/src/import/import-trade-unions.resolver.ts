import { ImportPayload, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { importTradeUnions } from './import-trade-unions.js';
import { ImportTradeUnionsInput } from './import-trade-unions.types.js';

@Resolver()
export class ImportTradeUnionsResolver {
  @Mutation(() => ImportPayload, {
    description:
      'Founds the unions of a CSV file, all of them or none, with their first membership returns. With dryRun nothing is kept and every error is listed.',
  })
  @Directive('@requiresScopes(scopes: [["organization:import"]])')
  importTradeUnions(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportTradeUnionsInput, { description: 'The file, and where its unions belong.' })
    input: ImportTradeUnionsInput,
  ): Promise<ImportPayload> {
    return importTradeUnions(ctx, input);
  }
}
