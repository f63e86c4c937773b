import { ImportPayload, readLogged, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { importRoster } from './import-roster.js';
import { ImportRosterInput } from './import-roster.types.js';
import { loadPersonalReads } from './load-personal-reads.js';
import { PersonalRead, reasonPlace } from './personal-read.entity.js';
import { readIdentity } from './read-identity.js';
import { Worker } from './worker.entity.js';
import { ReadWorkerIdentityInput, ReadWorkerIdentityPayload } from './worker.types.js';

const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => Worker)
export class WorkerResolver {
  @FieldResolver(() => TradeUnion, { description: 'Her employer’s union.' })
  union(@Root() worker: Worker): TradeUnion {
    return unionOf(worker.unionId);
  }

  @FieldResolver(() => [PersonalRead], {
    description:
      'Who read who she is, when and why, the latest first. A handler reads whom a case is about: that stands here for the handler alone, as it tells who is ill.',
  })
  @Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
  personalReads(@Root() worker: Worker, @Ctx() ctx: RequestContext): Promise<PersonalRead[]> {
    return loadPersonalReads(ctx, worker.id);
  }

  @Mutation(() => ImportPayload, {
    description:
      'Takes in an employer’s roster of workers from a CSV file, all of it or nothing. With dryRun nothing is kept and every error is listed; no error repeats what stands in the file.',
  })
  @Directive(MANAGE)
  importRoster(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportRosterInput, { description: 'The file, and whose roster it is.' })
    input: ImportRosterInput,
  ): Promise<ImportPayload> {
    return importRoster(ctx, input);
  }

  @Mutation(() => ReadWorkerIdentityPayload, {
    description:
      'Shows who a worker is; who asked, when and why is written down first, of a repeat, too. A handler is shown whom a case in hand is about.',
  })
  @Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
  async readWorkerIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReadWorkerIdentityInput, { description: 'Whom, and why.' }) input: ReadWorkerIdentityInput,
  ): Promise<ReadWorkerIdentityPayload> {
    const { result, ...outcome } = await readLogged(ctx, 'readWorkerIdentity', input, (em) =>
      readIdentity(ctx, em, input),
    );
    return { ...outcome, identity: result };
  }
}

@Resolver(() => PersonalRead)
export class PersonalReadResolver {
  @FieldResolver(() => String, { description: 'Why, in the reader’s words.' })
  reason(@Root() { id, reason, reasonSealed }: PersonalRead): string {
    return reasonSealed === null ? (reason ?? '') : decryptField(fieldKeys(), reasonPlace(id), reasonSealed);
  }
}
