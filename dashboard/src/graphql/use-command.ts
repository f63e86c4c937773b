import type { TypedDocumentNode } from '@urql/core';
import { useClientHandle } from '@urql/vue';
import type { Ref } from 'vue';
import { ref } from 'vue';
import type { Failure } from './failure';
import { inReadersLanguage } from '@/i18n/in-readers-language';
import { failureOf } from './failure';

/** An expected refusal: a code, a sentence, and the field it is about. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
}

interface Payload {
  readonly clientMutationId: string;
  readonly userErrors: readonly UserError[];
}

/** What came of a command. A failure may be tried again: the server recognizes the same command by its id. */
export type CommandResult<Result> =
  | { readonly state: 'done'; readonly payload: Result }
  | { readonly state: 'refused'; readonly errors: readonly [UserError, ...UserError[]]; readonly payload: Result }
  | { readonly state: 'failed'; readonly failure: Failure };

interface Command<Input, Result> {
  readonly busy: Ref<boolean>;
  /** Sends the command. After a failure the next call with the same input carries the same idempotency key. */
  run(input: Omit<Input, 'clientMutationId'>): Promise<CommandResult<Result>>;
}

/** One mutation of the form `mutation($input: …!) { name(input: $input) { clientMutationId userErrors … } }`. */
export function useCommand<Data, Input extends { clientMutationId: string }, Result extends Payload>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Result,
): Command<Input, Result> {
  const { client } = useClientHandle();
  const busy = ref(false);
  let unanswered: { readonly id: string; readonly input: string } | null = null;

  async function run(input: Omit<Input, 'clientMutationId'>): Promise<CommandResult<Result>> {
    const text = JSON.stringify(input);
    const id = unanswered?.input === text ? unanswered.id : crypto.randomUUID();
    unanswered = { id, input: text };
    busy.value = true;
    try {
      const variables = { input: { ...input, clientMutationId: id } as Input };
      const { data, error } = await client.mutation(document, variables).toPromise();
      if (!data) {
        const failure: Failure = error ? failureOf(error) : { reason: 'failed', traceId: null };
        return { state: 'failed', failure };
      }
      unanswered = null;
      const payload = payloadOf(data);
      const [first, ...others] = await inReadersLanguage(payload.userErrors);
      return first ? { state: 'refused', errors: [first, ...others], payload } : { state: 'done', payload };
    } finally {
      busy.value = false;
    }
  }

  return { busy, run };
}
