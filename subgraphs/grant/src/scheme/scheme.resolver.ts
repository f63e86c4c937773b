import {
  connectionType,
  DateScalar,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { meanFen } from '../rules/mean-fen.js';
import { refundRate } from '../rules/refund-rate.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { BudgetLine } from './budget-line.entity.js';
import { findSchemes, loadSchemeYears, type SchemeMoney } from './find-schemes.js';
import { createGrantScheme, publishSchemeVersion, saveBudgetLine, saveSchemeVersion } from './save-scheme.js';
import { SchemeKind } from './scheme-kind.js';
import { readTerms } from './scheme-terms.js';
import { SchemeVersion } from './scheme-version.entity.js';
import { Scheme } from './scheme.entity.js';
import {
  CreateGrantSchemeInput,
  GrantBudgetLinePayload,
  GrantSchemeFilter,
  GrantSchemePayload,
  GrantSchemeVersionPayload,
  PublishSchemeVersionInput,
  SaveBudgetLineInput,
  SaveSchemeVersionInput,
  SchemeTotals,
  SchemeYear,
} from './scheme.types.js';
import { GrantTerms, shownTerms } from './terms.types.js';
import { VersionStatus } from './version-status.js';

export const GrantSchemeConnection = connectionType('GrantScheme', () => Scheme);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const DESIGN = '@requiresScopes(scopes: [["grant:design"]])';

@Resolver(() => Scheme)
export class SchemeResolver {
  @Query(() => Scheme, {
    nullable: true,
    description: 'One scheme; null when unknown, or neither of your scope nor of a federation above.',
  })
  @Directive(READ)
  grantScheme(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Scheme | null> {
    return loadById(ctx, 'grant:read', Scheme, id);
  }

  @Query(() => GrantSchemeConnection, {
    description:
      'Schemes of your scope, and those of federations above that unions of your scope may apply to; by name.',
  })
  @Directive(READ)
  grantSchemes(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GrantSchemeFilter, { nullable: true, description: 'Which schemes; all when left out.' })
    filter?: GrantSchemeFilter | null,
  ): Promise<Connection<Scheme>> {
    return findSchemes(ctx, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that gives the money.' })
  funder(@Root() scheme: Scheme): TradeUnion {
    return unionOf(scheme.unionId);
  }

  @FieldResolver(() => [SchemeVersion], { description: 'Its versions, the newest first; drafts for the funder alone.' })
  versions(@Root() scheme: Scheme, @Ctx() ctx: RequestContext): Promise<SchemeVersion[]> {
    return versionsOf(ctx, scheme);
  }

  @FieldResolver(() => SchemeVersion, {
    nullable: true,
    description: 'The version that judges applications of a day; null when none is in force.',
  })
  async currentVersion(
    @Root() scheme: Scheme,
    @Ctx() ctx: RequestContext,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) on?: string | null,
  ): Promise<SchemeVersion | null> {
    const day = on ?? ctx.today;
    const versions = await versionsOf(ctx, scheme);
    return (
      versions.find(
        ({ status, effectiveFrom, effectiveTo }) =>
          status === VersionStatus.PUBLISHED && effectiveFrom <= day && (effectiveTo === null || effectiveTo > day),
      ) ?? null
    );
  }

  @FieldResolver(() => [BudgetLine], { description: 'Its budget lines, the latest year first, then by name.' })
  async budgetLines(
    @Root() scheme: Scheme,
    @Ctx() ctx: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: 'Only this year.' }) year?: number | null,
  ): Promise<BudgetLine[]> {
    const lines = await loadListBy(
      ctx,
      'grant:read',
      'linesOf',
      scheme.id,
      (em, ids) => em.find(BudgetLine, { schemeId: { $in: [...ids] } }, { orderBy: { year: 'desc', name: 'asc' } }),
      (line) => line.schemeId,
    );
    return year == null ? lines : lines.filter((line) => line.year === year);
  }

  @FieldResolver(() => SchemeTotals, { description: 'Its money in one year, or in all.' })
  async totals(
    @Root() scheme: Scheme,
    @Ctx() ctx: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: 'The year; all when left out.' }) year?: number | null,
  ): Promise<SchemeTotals> {
    const years = await loadSchemeYears(ctx, scheme.id);
    return totalsOf(scheme, sumOf(years.filter((one) => year == null || one.year === year)));
  }

  @FieldResolver(() => [SchemeYear], { description: 'Its money year by year, the latest first.' })
  async years(@Root() scheme: Scheme, @Ctx() ctx: RequestContext): Promise<SchemeYear[]> {
    return (await loadSchemeYears(ctx, scheme.id)).map((year) => totalsOf(scheme, year));
  }

  @Mutation(() => GrantSchemePayload, { description: 'Founds a scheme; its terms come as a version.' })
  @Directive(DESIGN)
  async createGrantScheme(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateGrantSchemeInput, { description: 'The scheme.' }) input: CreateGrantSchemeInput,
  ): Promise<GrantSchemePayload> {
    const { result, ...outcome } = await mutate(ctx, 'createGrantScheme', input, (em) =>
      createGrantScheme(ctx, em, input),
    );
    return { ...outcome, scheme: result ? await loadById(ctx, 'grant:read', Scheme, result) : null };
  }

  @Mutation(() => GrantSchemeVersionPayload, { description: 'Writes a version of a scheme, or a draft anew.' })
  @Directive(DESIGN)
  async saveSchemeVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveSchemeVersionInput, { description: 'The version.' }) input: SaveSchemeVersionInput,
  ): Promise<GrantSchemeVersionPayload> {
    return versionPayload(
      ctx,
      await mutate(ctx, 'saveSchemeVersion', input, (em) => saveSchemeVersion(ctx, em, input)),
    );
  }

  @Mutation(() => GrantSchemeVersionPayload, {
    description: 'Puts a version in force. The one before ends on its first day; what was applied for keeps its own.',
  })
  @Directive(DESIGN)
  async publishSchemeVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublishSchemeVersionInput, { description: 'The draft.' }) input: PublishSchemeVersionInput,
  ): Promise<GrantSchemeVersionPayload> {
    return versionPayload(
      ctx,
      await mutate(ctx, 'publishSchemeVersion', input, (em) => publishSchemeVersion(ctx, em, input)),
    );
  }

  @Mutation(() => GrantBudgetLinePayload, { description: 'Opens a budget line, or changes one and its amount.' })
  @Directive(DESIGN)
  async saveBudgetLine(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveBudgetLineInput, { description: 'The line.' }) input: SaveBudgetLineInput,
  ): Promise<GrantBudgetLinePayload> {
    const { result, ...outcome } = await mutate(ctx, 'saveBudgetLine', input, (em) => saveBudgetLine(ctx, em, input));
    return { ...outcome, budgetLine: result ? await loadById(ctx, 'grant:read', BudgetLine, result) : null };
  }
}

@Resolver(() => BudgetLine)
export class BudgetLineSchemeResolver {
  @Query(() => BudgetLine, {
    nullable: true,
    description: 'One budget line; null when unknown, or neither of your scope nor of a federation above.',
  })
  @Directive(READ)
  grantBudgetLine(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<BudgetLine | null> {
    return loadById(ctx, 'grant:read', BudgetLine, id);
  }

  @FieldResolver(() => Scheme, { nullable: true, description: 'The scheme whose money it is.' })
  scheme(@Root() line: BudgetLine, @Ctx() ctx: RequestContext): Promise<Scheme | null> {
    return loadById(ctx, 'grant:read', Scheme, line.schemeId);
  }
}

@Resolver(() => SchemeVersion)
export class SchemeVersionResolver {
  @FieldResolver(() => GrantTerms, { description: 'Its terms.' })
  terms(@Root() version: SchemeVersion): GrantTerms {
    return shownTerms(readTerms(version.terms));
  }

  @FieldResolver(() => Scheme, { description: 'The scheme.' })
  scheme(@Root() version: SchemeVersion, @Ctx() ctx: RequestContext): Promise<Scheme | null> {
    return loadById(ctx, 'grant:read', Scheme, version.schemeId);
  }
}

function versionsOf(ctx: RequestContext, { id }: Scheme): Promise<SchemeVersion[]> {
  return loadListBy(
    ctx,
    'grant:read',
    'versionsOf',
    id,
    (em, ids) => em.find(SchemeVersion, { schemeId: { $in: [...ids] } }, { orderBy: { version: 'desc' } }),
    (version) => version.schemeId,
  );
}

function totalsOf<Money extends SchemeMoney>({ kind }: Scheme, money: Money): Money & SchemeTotals {
  return {
    ...money,
    meanAwardedFen: meanFen(money.awardedFen, money.count),
    refundRate: kind === SchemeKind.DUES_REFUND ? refundRate(money.awardedFen, money.appliedFen) : null,
  };
}

function sumOf(years: readonly SchemeMoney[]): SchemeMoney {
  const sum = (of: (one: SchemeMoney) => bigint): bigint => years.reduce((total, one) => total + of(one), 0n);
  return {
    count: years.reduce((total, one) => total + one.count, 0),
    budgetFen: sum((one) => one.budgetFen),
    appliedFen: sum((one) => one.appliedFen),
    awardedFen: sum((one) => one.awardedFen),
    reservedFen: sum((one) => one.reservedFen),
    disbursedFen: sum((one) => one.disbursedFen),
    returnedFen: sum((one) => one.returnedFen),
    availableFen: sum((one) => one.availableFen),
  };
}

async function versionPayload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<GrantSchemeVersionPayload> {
  const version = result ? await loadById(ctx, 'grant:read', SchemeVersion, result) : null;
  return { ...outcome, version, scheme: version && (await loadById(ctx, 'grant:read', Scheme, version.schemeId)) };
}
