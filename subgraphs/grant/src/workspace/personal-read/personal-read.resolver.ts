import {
  isId,
  loadListBy,
  MutationInput,
  MutationPayload,
  readLogged,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { checkReason } from '@gonghui/kit/rules';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { Payment } from '../../payment/payment.entity.js';
import { PersonalData } from './personal-data.js';
import { PersonalRead } from './personal-read.entity.js';

@InputType({ description: 'Account numbers to read, and why.' })
export class ReadGrantAccountsInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stands on the grant for everybody in scope.' })
  reason!: string;
}

@ObjectType({ description: 'A whole account number.' })
export class GrantPayeeAccount {
  @Field(() => ID, { nullable: true, description: 'The payment; null for the account that the grant names.' })
  paymentId!: string | null;

  @Field({ description: 'Name of the account.' })
  payeeName!: string;

  @Field({ description: 'Its number.' })
  account!: string;
}

@ObjectType({ description: 'Whole account numbers of a grant and its payments.' })
export class ReadGrantAccountsPayload extends MutationPayload {
  @Field(() => [GrantPayeeAccount], { description: 'The accounts; none when refused.' })
  accounts!: GrantPayeeAccount[];
}

@Resolver(() => Grant)
export class PersonalReadResolver {
  @FieldResolver(() => [PersonalRead], { description: 'Who read personal data of it, when and why, the latest first.' })
  personalReads(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<PersonalRead[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'personalReadsOf',
      grant.id,
      (em, ids) => em.find(PersonalRead, { caseId: { $in: [...ids] } }, { orderBy: { at: 'desc', id: 'asc' } }),
      (read) => read.caseId,
    );
  }

  @Mutation(() => ReadGrantAccountsPayload, {
    description:
      'Shows whole account numbers of a grant; who asked, when and why is written down first, of a repeat, too.',
  })
  @Directive('@requiresScopes(scopes: [["grant:payee"]])')
  async readGrantAccounts(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReadGrantAccountsInput, { description: 'The grant and the reason.' })
    input: ReadGrantAccountsInput,
  ): Promise<ReadGrantAccountsPayload> {
    const { result, ...outcome } = await readLogged(ctx, 'readGrantAccounts', input, (em) => logRead(ctx, em, input));
    return { ...outcome, accounts: result ? await accountsOf(ctx, result) : [] };
  }
}

/** Writes down who reads. @returns id of the grant @throws Refusal `REASON`, `GRANT_NOT_FOUND` */
async function logRead(ctx: RequestContext, em: EntityManager, input: ReadGrantAccountsInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:payee');
  refuseProblems(['reason', 'REASON', checkReason(input.reason)]);
  const grant = isId(input.grantId) ? await em.findOne(Grant, { id: input.grantId }) : null;
  if (!grant) return refuse('GRANT_NOT_FOUND', 'There is no such grant in your scope.', 'grantId');
  const [{ id }] = await em.execute<[{ id: string }]>('select platform.uuid7() as id');
  em.create(PersonalRead, {
    id,
    caseId: grant.id,
    unionId: grant.unionId,
    what: PersonalData.PAYEE_ACCOUNTS,
    actorId: actor.accountId,
    actorName: actor.name,
    at: ctx.now,
    reason: input.reason.trim(),
  });
  return grant.id;
}

function accountsOf(ctx: RequestContext, grantId: string): Promise<GrantPayeeAccount[]> {
  return ctx.read(async (em) => {
    const grant = await em.findOneOrFail(Grant, { id: grantId });
    const payments = await em.find(Payment, { caseId: grantId }, { orderBy: { number: 'asc' } });
    return [
      { paymentId: null, payeeName: grant.payeeName, account: grant.payeeAccount },
      ...payments.map(({ id, payeeName, payeeAccount }) => ({ paymentId: id, payeeName, account: payeeAccount })),
    ];
  });
}
