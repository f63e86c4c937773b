import type { ComputedRef, Reactive, Ref } from 'vue';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { useText } from '@/i18n/use-text';
import type { SendOutcome } from '@/ui/form/form-field';
import { focusFirstError } from './focus-first-error';
import { refusalsOf } from './refusals-of';

type Done<Outcome extends SendOutcome> = Extract<Outcome, { readonly state: 'done' }>;

export interface DraftForm<Draft extends object> {
  readonly draft: Reactive<Draft>;
  /** Sending was tried: from then on what is wrong is shown while it is typed. */
  readonly tried: Ref<boolean>;
  /** What stands beside the field of that path: a refusal, or what is wrong with it before the server is asked. */
  errorOf(path: string): string | undefined;
  /** Refusals that belong to no field that is shown. */
  readonly formErrors: ComputedRef<readonly string[]>;
  readonly busy: Ref<boolean>;
  /** Something was typed that has not been sent. */
  readonly unsent: ComputedRef<boolean>;
  /** Sends a draft without problems; otherwise, and when it is refused, goes to the first wrong field and answers null. */
  submit<Outcome extends SendOutcome>(send: () => Promise<Outcome>): Promise<Done<Outcome> | null>;
}

interface DraftOptions<Draft extends object> {
  /** The message of all that can't be sent, by its path in the server's input, such as `items.0.name`. */
  problems: (draft: Reactive<Draft>) => ReadonlyMap<string, string>;
  /** The paths that have a field to stand beside. What the server refuses elsewhere stands above the form. */
  fields: (draft: Reactive<Draft>) => readonly string[];
  /** Levels of the server's input that the draft doesn't have, besides `input` itself. */
  flattened?: readonly string[];
  /** Where the first wrong field is looked for. */
  root: () => HTMLElement | null | undefined;
}

/**
 * Sending of a form with rows: a draft of its own shape, with messages by path. A form of single values is a `useForm`.
 * @param initial what the draft begins with; it becomes the draft
 */
export function useDraft<Draft extends object>(initial: Draft, options: DraftOptions<Draft>): DraftForm<Draft> {
  const { t } = useText();
  const draft = reactive(initial);
  const sent = ref(JSON.stringify(draft));
  const tried = ref(false);
  const busy = ref(false);
  const refusals = shallowRef<readonly { readonly path: string; readonly message: string }[]>([]);
  const problems = computed(() => options.problems(draft));
  const fields = computed(() => new Set(options.fields(draft)));
  const outer = new Set(['input', ...(options.flattened ?? [])]);

  function errorOf(path: string): string | undefined {
    const refused = refusals.value.find((refusal) => refusal.path === path);
    return refused?.message ?? (tried.value ? problems.value.get(path) : undefined);
  }

  async function submit<Outcome extends SendOutcome>(send: () => Promise<Outcome>): Promise<Done<Outcome> | null> {
    if (busy.value) return null;
    tried.value = true;
    refusals.value = [];
    if (problems.value.size > 0) {
      await focusFirstError(options.root());
      return null;
    }
    busy.value = true;
    const sending = JSON.stringify(draft);
    try {
      const outcome = await send();
      if (isDone(outcome)) {
        sent.value = sending;
        return outcome;
      }
      refusals.value = refusalsOf(t, outcome).map(({ field, message }) => ({
        path: (field ?? []).filter((part) => !outer.has(part)).join('.'),
        message,
      }));
    } finally {
      busy.value = false;
    }
    await focusFirstError(options.root());
    return null;
  }

  // A refusal is about what was sent.
  watch(draft, () => {
    if (!busy.value) refusals.value = [];
  });

  return {
    draft,
    tried,
    errorOf,
    formErrors: computed(() => refusals.value.filter(({ path }) => !fields.value.has(path)).map((one) => one.message)),
    busy,
    unsent: computed(() => JSON.stringify(draft) !== sent.value),
    submit,
  };
}

function isDone<Outcome extends SendOutcome>(outcome: Outcome): outcome is Done<Outcome> {
  return outcome.state === 'done';
}
