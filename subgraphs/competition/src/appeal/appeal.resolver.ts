import { loadById, mutate, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry/entry.entity.js';
import { StaffAccount } from '../panel/staff-account.js';
import { Appeal } from './appeal.entity.js';
import { DecideAppealInput, FileAppealInput, RoundAppealPayload } from './appeal.inputs.js';
import { decideAppeal, fileAppeal } from './file-appeal.js';

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';

@Resolver(() => Appeal)
export class AppealResolver {
  @FieldResolver(() => Entry, { nullable: true, description: 'The entry that objects.' })
  entry(@Root() appeal: Appeal, @Ctx() ctx: RequestContext): Promise<Entry | null> {
    return loadById(ctx, 'competition:read', Entry, appeal.entryId);
  }

  @FieldResolver(() => StaffAccount, {
    nullable: true,
    description: 'Who recorded it; another person decides. Null to those who may not read the account.',
  })
  filer(@Root() appeal: Appeal): StaffAccount {
    return { id: appeal.filedBy };
  }

  @FieldResolver(() => StaffAccount, { nullable: true, description: 'Who decided; null before.' })
  decider(@Root() appeal: Appeal): StaffAccount | null {
    return appeal.decidedBy ? { id: appeal.decidedBy } : null;
  }

  @Mutation(() => RoundAppealPayload, { description: 'Records an objection against a result, within its time.' })
  @Directive(WRITE)
  async fileAppeal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FileAppealInput, { description: 'The objection.' }) input: FileAppealInput,
  ): Promise<RoundAppealPayload> {
    return payload(ctx, await mutate(ctx, 'fileAppeal', input, (em) => fileAppeal(ctx, em, input)));
  }

  @Mutation(() => RoundAppealPayload, { description: 'Decides an appeal, as another person than who recorded it.' })
  @Directive(WRITE)
  async decideAppeal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideAppealInput, { description: 'The decision.' }) input: DecideAppealInput,
  ): Promise<RoundAppealPayload> {
    return payload(ctx, await mutate(ctx, 'decideAppeal', input, (em) => decideAppeal(ctx, em, input)));
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<RoundAppealPayload> {
  return { ...outcome, appeal: result ? await ctx.read((em) => em.findOne(Appeal, { id: result })) : null };
}
