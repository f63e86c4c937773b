import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { maskAccount } from '../case/payee-account.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { BeneficiaryAccount } from './beneficiary-account.entity.js';
import { Beneficiary } from './beneficiary.entity.js';
import {
  BeneficiaryAnalysis,
  BeneficiaryCodeInput,
  BeneficiaryCodePayload,
  BeneficiaryFilter,
  BeneficiaryMonth,
  BeneficiaryPayload,
  ChangeBeneficiaryAccountInput,
  EndBeneficiaryInput,
  PrepareBeneficiaryPaymentsInput,
  PrepareBeneficiaryPaymentsPayload,
  RegisterBeneficiaryInput,
} from './beneficiary.inputs.js';
import { changeBeneficiaryAccount } from './change-beneficiary-account.js';
import {
  endBeneficiary,
  issueBeneficiaryCode,
  registerBeneficiary,
  revokeBeneficiaryCode,
} from './change-beneficiary.js';
import { prepareBeneficiaryPayments } from './prepare-beneficiary-payments.js';
import { analyseBeneficiaries, findBeneficiaries, readBeneficiaryMonths } from './read-beneficiaries.js';

export const BeneficiaryConnection = connectionType('GrantBeneficiary', () => Beneficiary);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const REGISTER = '@requiresScopes(scopes: [["grant:apply"]])';

@Resolver(() => Beneficiary)
export class BeneficiaryResolver {
  @Query(() => [BeneficiaryMonth], {
    nullable: true,
    description:
      'What the bearer of a household’s code may know: each month of a year up to the present, and whether it was paid. Null for any other code. Open to everybody. Source: S124.',
  })
  @Directive('@tag(name: "by-code")')
  beneficiaryPayments(
    @Ctx() ctx: RequestContext,
    @Arg('code', { description: 'The code on the wall of the household, as its QR code holds it.' }) code: string,
    @Arg('year', () => Int, { description: 'The year, 2000 to 2100.' }) year: number,
  ): Promise<BeneficiaryMonth[] | null> {
    return readBeneficiaryMonths(ctx, code, year);
  }

  @Query(() => BeneficiaryConnection, { description: 'Households in hardship of your scope, by code.' })
  @Directive(READ)
  grantBeneficiaries(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BeneficiaryFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: BeneficiaryFilter | null,
  ): Promise<Connection<Beneficiary>> {
    return findBeneficiaries(ctx, { ...page, filter });
  }

  @Query(() => BeneficiaryAnalysis, {
    nullable: true,
    description:
      'Counts of the households in hardship that a union and those below it help, few by cause hidden; null outside your scope.',
  })
  @Directive(READ)
  beneficiaryAnalysis(
    @Ctx() ctx: RequestContext,
    @Arg('unionId', () => ID, { description: 'The union.' }) unionId: string,
  ): Promise<BeneficiaryAnalysis | null> {
    return analyseBeneficiaries(ctx, unionId);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that helps it.' })
  union(@Root() household: Beneficiary): TradeUnion {
    return unionOf(household.unionId);
  }

  @FieldResolver(() => String, { description: 'Account that is paid into, but for its last four digits hidden.' })
  payeeAccount(@Root() household: Beneficiary): string {
    return maskAccount(household.payeeAccount);
  }

  @FieldResolver(() => [BeneficiaryAccount], {
    description:
      'Accounts that it had and has, and who set them, the latest first; those from before this was kept are missing.',
  })
  accounts(@Root() household: Beneficiary, @Ctx() ctx: RequestContext): Promise<BeneficiaryAccount[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'accountsOfHousehold',
      household.id,
      (em, ids) =>
        em.find(BeneficiaryAccount, { beneficiaryId: { $in: [...ids] } }, { orderBy: { at: 'desc', id: 'desc' } }),
      (account) => account.beneficiaryId,
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether it has a code that opens its page.' })
  hasCode(@Root() household: Beneficiary): boolean {
    return household.tokenHash !== null;
  }

  @Mutation(() => BeneficiaryPayload, { description: 'Puts a household on the register of a union.' })
  @Directive(REGISTER)
  async registerBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterBeneficiaryInput, { description: 'The household.' }) input: RegisterBeneficiaryInput,
  ): Promise<BeneficiaryPayload> {
    return payload(ctx, await mutate(ctx, 'registerBeneficiary', input, (em) => registerBeneficiary(ctx, em, input)));
  }

  @Mutation(() => BeneficiaryPayload, {
    description: 'Changes the account of a household; payments prepared before are prepared anew.',
  })
  @Directive(REGISTER)
  async changeBeneficiaryAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeBeneficiaryAccountInput, { description: 'The household, its account, and why.' })
    input: ChangeBeneficiaryAccountInput,
  ): Promise<BeneficiaryPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'changeBeneficiaryAccount', input, (em) => changeBeneficiaryAccount(ctx, em, input)),
    );
  }

  @Mutation(() => BeneficiaryPayload, {
    description: 'Records that the hardship of a household ended; its code ends too.',
  })
  @Directive(REGISTER)
  async endBeneficiary(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndBeneficiaryInput, { description: 'The household, and when.' }) input: EndBeneficiaryInput,
  ): Promise<BeneficiaryPayload> {
    return payload(ctx, await mutate(ctx, 'endBeneficiary', input, (em) => endBeneficiary(ctx, em, input)));
  }

  @Mutation(() => BeneficiaryCodePayload, {
    description: 'Issues a code for the wall of a household; the one before ends. It is shown this once.',
  })
  @Directive(REGISTER)
  async issueBeneficiaryCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BeneficiaryCodeInput, { description: 'The household.' }) input: BeneficiaryCodeInput,
  ): Promise<BeneficiaryCodePayload> {
    const { code, ...outcome } = await issueBeneficiaryCode(ctx, input);
    return { ...(await payload(ctx, outcome)), code };
  }

  @Mutation(() => BeneficiaryPayload, { description: 'Ends the code of a household.' })
  @Directive(REGISTER)
  async revokeBeneficiaryCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BeneficiaryCodeInput, { description: 'The household.' }) input: BeneficiaryCodeInput,
  ): Promise<BeneficiaryPayload> {
    return payload(
      ctx,
      await mutate(ctx, 'revokeBeneficiaryCode', input, (em) => revokeBeneficiaryCode(ctx, em, input)),
    );
  }

  @Mutation(() => PrepareBeneficiaryPaymentsPayload, {
    description: 'Prepares the help of a month for the households of a grant: all of them, or none.',
  })
  @Directive('@requiresScopes(scopes: [["grant:pay"]])')
  async prepareBeneficiaryPayments(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareBeneficiaryPaymentsInput, { description: 'The month and the households.' })
    input: PrepareBeneficiaryPaymentsInput,
  ): Promise<PrepareBeneficiaryPaymentsPayload> {
    const { result, ...rest } = await mutate(ctx, 'prepareBeneficiaryPayments', input, (em) =>
      prepareBeneficiaryPayments(ctx, em, input),
    );
    return { ...rest, preparedCount: result ?? 0 };
  }
}

async function payload(ctx: RequestContext, { result, ...rest }: MutationOutcome): Promise<BeneficiaryPayload> {
  return { ...rest, beneficiary: result === null ? null : await loadById(ctx, 'grant:read', Beneficiary, result) };
}
