import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../subgraph/request-context.js';
import { Refusal, UserError } from './user-error.js';

@InputType()
export abstract class MutationInput {
  @Field({
    description:
      'Your own id of this request, 1 to 64 printable ASCII characters. Sending the same id again answers with the first result and changes nothing.',
  })
  clientMutationId!: string;
}

@ObjectType()
export abstract class MutationPayload {
  @Field({ description: 'The id that the request carried.' })
  clientMutationId!: string;

  @Field(() => [UserError], { description: 'Why the request was refused; empty when it was carried out.' })
  userErrors!: UserError[];
}

/** What a mutation did: the id of the object it left behind, or why it was refused. */
export interface MutationOutcome<Data = string> {
  clientMutationId: string;
  userErrors: UserError[];
  /** What the use case returned; null when it was refused. */
  result: Data | null;
}

/**
 * Carries out one mutation exactly once per `clientMutationId` and account: in one transaction the key is taken and
 * the use case runs; a repeat (double click, lost connection) gets the stored result. A refusal rolls back everything,
 * the key too, so that the corrected request may use it again.
 * @param action the mutation's name; stands in the audit trail
 * @param work the use case; its result must be JSON (an id, as a rule)
 */
export function mutate<Data>(
  ctx: RequestContext,
  action: string,
  input: MutationInput,
  work: (em: EntityManager) => Promise<Data>,
): Promise<MutationOutcome<Data>> {
  return underKey(ctx, action, input, async (em, stored) => {
    if (stored) return stored.result as Data;
    const fresh = await work(em);
    await em.flush();
    await em.execute(
      'update platform.mutation_key set result = ?::jsonb where actor = platform.actor() and action = ? and key = ?',
      [JSON.stringify(fresh ?? null), action, input.clientMutationId],
    );
    return fresh;
  });
}

/**
 * Shows personal data whose readers are written down: in one transaction the use case writes down who reads, and reads. A
 * repeat shows it again, so that it is carried out again; nothing of what is shown is kept with the key.
 * @param work the use case; refusals roll back what it wrote
 */
export function readLogged<Data>(
  ctx: RequestContext,
  action: string,
  input: MutationInput,
  work: (em: EntityManager) => Promise<Data>,
): Promise<MutationOutcome<Data>> {
  return underKey(ctx, action, input, work);
}

/** Runs a step in one transaction with the key, which no other input may use. */
async function underKey<Data>(
  ctx: RequestContext,
  action: string,
  input: MutationInput,
  step: (em: EntityManager, stored: { result: unknown } | null) => Promise<Data>,
): Promise<MutationOutcome<Data>> {
  const { clientMutationId } = input;
  const outcome = { clientMutationId, userErrors: [] as UserError[] };
  if (!/^[\x21-\x7e]{1,64}$/.test(clientMutationId))
    return {
      ...outcome,
      result: null,
      userErrors: [badKey('clientMutationId must have 1 to 64 printable ASCII characters.')],
    };
  const fingerprint = ctx.fingerprint(JSON.stringify(input, plain));
  try {
    const result = await ctx.write(action, async (em) =>
      step(em, await takeKey(em, action, clientMutationId, fingerprint)),
    );
    return { ...outcome, result };
  } catch (error) {
    if (error instanceof Refusal) return { ...outcome, result: null, userErrors: [...error.userErrors] };
    throw error;
  }
}

async function takeKey(
  em: EntityManager,
  action: string,
  key: string,
  fingerprint: string,
): Promise<{ result: unknown } | null> {
  // A second request with the same key waits here until the first has committed or rolled back.
  const taken = await em.execute<unknown[]>(
    `insert into platform.mutation_key (actor, action, key, fingerprint) values (platform.actor(), ?, ?, ?)
     on conflict do nothing returning 1`,
    [action, key, fingerprint],
  );
  if (taken.length > 0) return null;
  const [stored] = await em.execute<{ result: unknown; fingerprint: string }[]>(
    'select result, fingerprint from platform.mutation_key where actor = platform.actor() and action = ? and key = ?',
    [action, key],
  );
  if (stored?.fingerprint !== fingerprint)
    throw new Refusal(badKey('This clientMutationId was used for another request. Use a new one.'));
  return { result: stored.result };
}

/** JSON knows no bigint, as which money comes. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function badKey(message: string): UserError {
  return { code: 'CLIENT_MUTATION_ID', message, field: ['clientMutationId'] };
}
