import {
  MutationInput,
  NestedPageArgs,
  PageArgs,
  Refusal,
  findAuditRecords,
  findAuditSeals,
  pageRequest,
  requireScope,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountById } from '../account/account-loaders.js';
import { TradeUnion } from '../trade-union/trade-union.reference.js';
import { verifyTrail } from './audit-verifier.js';
import {
  AuditRecord,
  AuditRecordConnection,
  AuditRecordFilter,
  AuditSeal,
  AuditSealConnection,
  VerifyAuditTrailPayload,
} from './audit.types.js';

@InputType({ description: 'A verification of the whole audit trail.' })
export class VerifyAuditTrailInput extends MutationInput {}

@Resolver(() => AuditRecord)
export class AuditResolver {
  @Query(() => AuditRecordConnection, { description: 'Changes of rows in your scope, the latest first.' })
  @Directive('@requiresScopes(scopes: [["audit:read"]])')
  auditRecords(
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) { first, after }: NestedPageArgs,
    @Arg('filter', () => AuditRecordFilter, { nullable: true, description: 'Which changes; all when left out.' })
    filter?: AuditRecordFilter | null,
  ): Promise<Connection<AuditRecord>> {
    requireScope(ctx.actor, 'audit:read');
    const page = pageRequest({ first, after });
    return ctx.read(async (em) =>
      toConnection(mutableKeys(await findAuditRecords(em, filter ?? {}, page)), page, (row) => row),
    );
  }

  @Query(() => AuditSealConnection, { description: 'Seals of the audit trail, the latest first.' })
  @Directive('@requiresScopes(scopes: [["audit:read"]])')
  auditSeals(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ): Promise<Connection<AuditSeal>> {
    requireScope(ctx.actor, 'audit:read');
    const page = pageRequest({ first, after });
    return ctx.read(async (em) =>
      toConnection(
        mutableKeys(await findAuditSeals(em, page)),
        page,
        ({ seal, sealedAt, records, root, hash, previousHash }) => ({
          id: String(seal),
          sealedAt: new Date(sealedAt),
          records,
          root,
          hash,
          previousHash,
        }),
      ),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the account that asked for it, when it belongs to your scope.',
  })
  async actorName(@Root() { actorId }: AuditRecord, @Ctx() ctx: RequestContext): Promise<string | null> {
    return actorId ? ((await accountById(ctx, actorId))?.name ?? null) : null;
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: 'Union that the row belongs to.' })
  union(@Root() { unionId }: AuditRecord): TradeUnion | null {
    return unionId ? { id: unionId } : null;
  }

  @Mutation(() => VerifyAuditTrailPayload, {
    description: 'Checks every seal and every sealed record of the whole trail; changes nothing.',
  })
  @Directive('@requiresScopes(scopes: [["audit:verify"]])')
  async verifyAuditTrail(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VerifyAuditTrailInput, { description: 'The request.' }) {
      clientMutationId,
    }: VerifyAuditTrailInput,
  ): Promise<VerifyAuditTrailPayload> {
    requireScope(ctx.actor, 'audit:verify');
    try {
      const { ok, batches, records, unsealed, head, broken } = await verifyTrail();
      const faults = broken.map(({ seal, recordId, reason }) => ({
        sealId: seal === null ? null : String(seal),
        recordId: recordId ?? null,
        reason,
      }));
      return {
        clientMutationId,
        userErrors: [],
        verification: { ok, seals: batches, records, unsealed, headHash: head?.hash ?? null, faults },
      };
    } catch (error) {
      if (error instanceof Refusal) return { clientMutationId, userErrors: [...error.userErrors], verification: null };
      throw error;
    }
  }
}

/** The page as `toConnection` takes it. */
function mutableKeys<Row extends { readonly cursorKey: readonly (string | number | null)[] }>(page: {
  rows: readonly Row[];
  totalCount: number;
}) {
  return { ...page, rows: page.rows.map((row) => ({ ...row, cursorKey: [...row.cursorKey] })) };
}
