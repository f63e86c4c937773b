import {
  connectionType,
  listPage,
  loadById,
  mutate,
  PageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ExportManifest } from './export-manifest.entity.js';
import { PrepareGrantExportInput, PrepareGrantExportPayload } from './export.types.js';
import { prepareExport } from './prepare-export.js';

export const ExportManifestConnection = connectionType('GrantExportManifest', () => ExportManifest);

const READ = '@requiresScopes(scopes: [["grant:read"]])';

@Resolver(() => ExportManifest)
export class ExportResolver {
  @Query(() => ExportManifest, { nullable: true, description: 'A manifest; null when unknown or outside your scope.' })
  @Directive(READ)
  grantExportManifest(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ExportManifest | null> {
    return loadById(ctx, 'grant:read', ExportManifest, id);
  }

  @Query(() => ExportManifestConnection, { description: 'Exports of accounts in your scope, the latest first.' })
  @Directive(READ)
  grantExportManifests(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Connection<ExportManifest>> {
    requireScope(ctx.actor, 'grant:read');
    const page = pageRequest(args);
    return ctx.read(async (em) => {
      const list = await listPage<object>(
        em,
        {
          columns: 'm.*',
          from: sql`grants.export_manifest m`,
          where: [],
          order: [
            { sql: 'm.prepared_at', direction: 'DESC' },
            { sql: 'm.id', direction: 'ASC' },
          ],
        },
        page,
      );
      return toConnection(list, page, (row) => em.map(ExportManifest, row));
    });
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Bytes of the file; null until it is finished.' })
  byteCount(@Root() { byteCount }: ExportManifest): number | null {
    return byteCount === null ? null : Number(byteCount);
  }

  @Mutation(() => PrepareGrantExportPayload, {
    description: 'Counts the grants of a filter and answers with a link to their file.',
  })
  @Directive(READ)
  async prepareGrantExport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareGrantExportInput, { description: 'The export.' }) input: PrepareGrantExportInput,
  ): Promise<PrepareGrantExportPayload> {
    const { result, ...outcome } = await mutate(ctx, 'prepareGrantExport', input, (em) =>
      prepareExport(ctx, em, input),
    );
    return {
      ...outcome,
      manifest: result ? await ctx.read((em) => em.findOne(ExportManifest, { id: result })) : null,
      link: result ? ctx.downloadLink('export', result) : null,
    };
  }
}
