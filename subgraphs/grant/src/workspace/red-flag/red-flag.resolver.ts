import {
  arrayLiteral,
  connectionType,
  DateTimeScalar,
  loadById,
  loadCountBy,
  loadListBy,
  mutate,
  PageArgs,
  requireScope,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { TradeUnion, unionOf } from '../../trade-union/trade-union.js';
import { findRedFlags } from './find-red-flags.js';
import { readCheckedAt, readSearch, requestSearch } from './red-flag-search.js';
import { RedFlagSearch } from './red-flag-search.entity.js';
import { RedFlagRule } from './red-flag-rule.entity.js';
import { RedFlag } from './red-flag.entity.js';
import {
  BilingualText,
  GrantRedFlagParameter,
  GrantRedFlagPayload,
  GrantRedFlagRulePayload,
  RedFlagFilter,
  RedFlagOrder,
  ReopenGrantRedFlagInput,
  RunGrantRedFlagsInput,
  RunGrantRedFlagsPayload,
  SaveGrantRedFlagRuleInput,
  SetGrantRedFlagAsideInput,
} from './red-flag.types.js';
import { RED_FLAGS } from './rules/red-flag-catalogue.js';
import { saveRedFlagRule } from './save-red-flag-rule.js';
import { reopenFlag, setFlagAside } from './set-aside.js';

export const RedFlagConnection = connectionType('GrantRedFlag', () => RedFlag);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const AUDIT = '@requiresScopes(scopes: [["grant:audit"]])';

@Resolver(() => RedFlag)
export class RedFlagResolver {
  @Query(() => RedFlagConnection, { description: 'Flags of your scope.' })
  @Directive(READ)
  grantRedFlags(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RedFlagFilter, { nullable: true, description: 'Which flags; all when left out.' })
    filter?: RedFlagFilter | null,
    @Arg('orderBy', () => RedFlagOrder, { defaultValue: RedFlagOrder.SEVERITY, description: 'Order.' })
    orderBy?: RedFlagOrder,
  ): Promise<Connection<RedFlag>> {
    return findRedFlags(ctx, { ...page, filter, orderBy });
  }

  @Query(() => DateTimeScalar, {
    nullable: true,
    description:
      'The moment that the flags of your scope are of: when all rules were last begun to be run over it; null when never.',
  })
  @Directive(READ)
  grantRedFlagsCheckedAt(@Ctx() ctx: RequestContext): Promise<Date | null> {
    return readCheckedAt(ctx);
  }

  @FieldResolver(() => BilingualText, { description: 'What the rule looks for.' })
  title(@Root() { ruleKey }: RedFlag): BilingualText {
    return RED_FLAGS[ruleKey].title;
  }

  @FieldResolver(() => BilingualText, { description: 'Why this was flagged, with its figures.' })
  async explanation(@Root() { ruleKey, ruleVersion, evidence }: RedFlag, @Ctx() ctx: RequestContext) {
    const versions = await loadListBy(
      ctx,
      'grant:read',
      'ruleVersionsOf',
      ruleKey,
      (em) => em.find(RedFlagRule, {}),
      (rule) => rule.key,
    );
    const parameters = versions.find(({ version }) => version === ruleVersion)?.parameters ?? {};
    return RED_FLAGS[ruleKey].explain(evidence, parameters);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that it is about.' })
  union(@Root() flag: RedFlag): TradeUnion {
    return unionOf(flag.unionId);
  }

  @FieldResolver(() => Grant, { nullable: true, description: 'The grant that it is about; null for a budget line.' })
  async grant(@Root() { caseId }: RedFlag, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return caseId === null ? null : loadById(ctx, 'grant:read', Grant, caseId);
  }

  @FieldResolver(() => [Grant], { description: 'Other grants that it rests on, as far as they are in your scope.' })
  async related(@Root() { relatedIds }: RedFlag, @Ctx() ctx: RequestContext): Promise<Grant[]> {
    const grants = await Promise.all(relatedIds.map((id) => loadById(ctx, 'grant:read', Grant, id)));
    return grants.filter((one) => one !== null);
  }

  @Query(() => RedFlagSearch, {
    nullable: true,
    description: 'The latest search for red flags that was asked for over your own scope; null when there was none.',
  })
  @Directive(AUDIT)
  grantRedFlagSearch(@Ctx() ctx: RequestContext): Promise<RedFlagSearch | null> {
    return readSearch(ctx);
  }

  @Mutation(() => RunGrantRedFlagsPayload, {
    description:
      'Asks for a run of red-flag rules over your whole scope, in the background. What is asked while one waits or runs is added to it.',
  })
  @Directive(AUDIT)
  async runGrantRedFlags(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RunGrantRedFlagsInput, { description: 'The run.' }) input: RunGrantRedFlagsInput,
  ): Promise<RunGrantRedFlagsPayload> {
    const { result, ...outcome } = await mutate(ctx, 'runGrantRedFlags', input, (em) =>
      requestSearch(ctx, em, input.ruleKeys ?? undefined),
    );
    return { ...outcome, search: result ? await readSearch(ctx) : null };
  }

  @Mutation(() => GrantRedFlagPayload, { description: 'Sets a false alarm aside.' })
  @Directive(AUDIT)
  async setGrantRedFlagAside(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetGrantRedFlagAsideInput, { description: 'The flag and the reason.' })
    input: SetGrantRedFlagAsideInput,
  ): Promise<GrantRedFlagPayload> {
    return payload(ctx, await mutate(ctx, 'setGrantRedFlagAside', input, (em) => setFlagAside(ctx, em, input)));
  }

  @Mutation(() => GrantRedFlagPayload, { description: 'Opens a flag again that was set aside.' })
  @Directive(AUDIT)
  async reopenGrantRedFlag(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReopenGrantRedFlagInput, { description: 'The flag.' }) input: ReopenGrantRedFlagInput,
  ): Promise<GrantRedFlagPayload> {
    return payload(ctx, await mutate(ctx, 'reopenGrantRedFlag', input, (em) => reopenFlag(ctx, em, input)));
  }
}

@Resolver(() => RedFlagRule)
export class RedFlagRuleResolver {
  @Query(() => [RedFlagRule], { description: 'All red-flag rules in their newest version.' })
  @Directive(READ)
  grantRedFlagRules(@Ctx() ctx: RequestContext): Promise<RedFlagRule[]> {
    requireScope(ctx.actor, 'grant:read');
    return ctx.read(async (em) => {
      const rows = await em.execute<object[]>(
        'select distinct on (key) * from grants.red_flag_rule order by key, version desc',
      );
      return rows.map((row) => em.map(RedFlagRule, row));
    });
  }

  @FieldResolver(() => BilingualText, { description: 'What it looks for.' })
  title(@Root() { key }: RedFlagRule): BilingualText {
    return RED_FLAGS[key].title;
  }

  @FieldResolver(() => [GrantRedFlagParameter], {
    description: 'What a new version must say, and within which bounds.',
  })
  ranges(@Root() { key, parameters }: RedFlagRule): GrantRedFlagParameter[] {
    return Object.entries(RED_FLAGS[key].parameters).map(([name, { standard, least, most }]) => ({
      name,
      value: parameters[name] ?? standard,
      least,
      most,
    }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may write a new version: auditors of the whole tree may.' })
  async mayChange(@Ctx() ctx: RequestContext): Promise<boolean> {
    return (
      ctx.actor?.scopes.has('grant:audit') === true && ctx.loader<string, boolean>('seesAll', readSeesAll(ctx)).load('')
    );
  }

  @FieldResolver(() => Int, { description: 'Its open flags in your scope.' })
  openCount(@Root() { key }: RedFlagRule, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, 'grant:read', 'openFlagsOf', key, (em, keys) =>
      em.execute(
        `select rule_key as key, count(*) as count from grants.red_flag
          where status = 'OPEN' and rule_key = any(?::text[]) group by 1`,
        [arrayLiteral(keys)],
      ),
    );
  }

  @Mutation(() => GrantRedFlagRulePayload, {
    description: 'Writes a new version of a rule; only auditors of the national federation may.',
  })
  @Directive(AUDIT)
  async saveGrantRedFlagRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveGrantRedFlagRuleInput, { description: 'The version.' }) input: SaveGrantRedFlagRuleInput,
  ): Promise<GrantRedFlagRulePayload> {
    const { result, ...outcome } = await mutate(ctx, 'saveGrantRedFlagRule', input, (em) =>
      saveRedFlagRule(ctx, em, input),
    );
    return { ...outcome, rule: result ? await ctx.read((em) => em.findOne(RedFlagRule, { id: result })) : null };
  }
}

@Resolver(() => Grant)
export class GrantFlagsResolver {
  @FieldResolver(() => [RedFlag], { description: 'Flags about it and its payments, whatever became of them.' })
  flags(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<RedFlag[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'flagsOf',
      grant.id,
      (em, ids) => em.find(RedFlag, { caseId: { $in: [...ids] } }, { orderBy: { foundAt: 'asc', id: 'asc' } }),
      (flag) => flag.caseId,
    );
  }
}

const readSeesAll = (ctx: RequestContext) => (keys: readonly string[]) =>
  ctx.read(async (em) => {
    const [row] = await em.execute<[{ all: boolean }]>('select tree.sees_all() as all');
    return keys.map(() => row.all);
  });

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<GrantRedFlagPayload> {
  return { ...outcome, redFlag: result ? await ctx.read((em) => em.findOne(RedFlag, { id: result })) : null };
}
