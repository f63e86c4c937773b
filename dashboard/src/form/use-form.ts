import * as v from 'valibot';
import type { ComputedRef, Ref } from 'vue';
import { computed, onScopeDispose, reactive, ref, toRaw, watch } from 'vue';
import { focusFirstError } from './focus-first-error';
import type { Refusal } from './refusals-of';

type FormSchema = v.GenericSchema<Record<string, unknown>, Record<string, unknown>>;

export interface Form<Schema extends FormSchema> {
  readonly values: v.InferInput<Schema>;
  /** The message of each field that is wrong. */
  readonly errors: Partial<Record<keyof v.InferInput<Schema> & string, string>>;
  /** Messages that belong to no field. */
  readonly formErrors: Ref<readonly string[]>;
  readonly busy: Ref<boolean>;
  /** Something differs from the initial values. */
  readonly dirty: ComputedRef<boolean>;
  /** A draft from an earlier visit was put back. */
  readonly restored: Ref<boolean>;
  /** Checks the values; `send` gets them when they are right and answers what the server refused. */
  submit(send: (output: v.InferOutput<Schema>) => Promise<readonly Refusal[] | void>): Promise<void>;
  reset(): void;
}

interface FormOptions {
  /** Keeps what was typed for this browser tab under this name until it is sent or reset. Not for secrets. */
  draft?: string;
  /** Where the first wrong field is looked for. */
  root?: () => HTMLElement | null | undefined;
}

/** Values, errors and sending of one form. Fields are checked on sending, and from then on while typing. */
export function useForm<Schema extends FormSchema>(
  schema: Schema,
  initial: v.InferInput<Schema>,
  options: FormOptions = {},
): Form<Schema> {
  type Name = keyof v.InferInput<Schema> & string;
  const start = structuredClone(initial);
  const values = reactive(structuredClone(initial)) as v.InferInput<Schema>;
  const errors = reactive({}) as Partial<Record<Name, string>>;
  const formErrors = ref<readonly string[]>([]);
  const busy = ref(false);
  const restored = ref(false);
  let sentOnce = false;

  const dirty = computed(() => JSON.stringify(values) !== JSON.stringify(start));

  function check(): v.InferOutput<Schema> | null {
    clear();
    const result = v.safeParse(schema, toRaw(values));
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const name = v.getDotPath(issue)?.split('.')[0] as Name | undefined;
      if (name === undefined) formErrors.value = [...formErrors.value, issue.message];
      else errors[name] ??= issue.message;
    }
    return null;
  }

  function clear(): void {
    for (const name of Object.keys(errors)) delete errors[name as Name];
    formErrors.value = [];
  }

  async function submit(send: (output: v.InferOutput<Schema>) => Promise<readonly Refusal[] | void>): Promise<void> {
    if (busy.value) return;
    sentOnce = true;
    const output = check();
    if (!output) {
      await focusFirstError(options.root?.());
      return;
    }
    busy.value = true;
    try {
      const refusals = (await send(output)) ?? [];
      for (const { field, message } of refusals) {
        const name = field?.findLast((part) => part in values) as Name | undefined;
        if (name === undefined) formErrors.value = [...formErrors.value, message];
        else errors[name] ??= message;
      }
      if (refusals.length > 0) await focusFirstError(options.root?.());
      else forgetDraft();
    } finally {
      busy.value = false;
    }
  }

  function reset(): void {
    Object.assign(values, structuredClone(start));
    sentOnce = false;
    clear();
    forgetDraft();
  }

  const draftKey = options.draft && `gonghui.draft.${options.draft}`;

  function forgetDraft(): void {
    if (draftKey) sessionStorage.removeItem(draftKey);
    restored.value = false;
  }

  if (draftKey) {
    const draft = readDraft(draftKey);
    if (draft) {
      Object.assign(values, draft);
      restored.value = true;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    watch(values, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (dirty.value) sessionStorage.setItem(draftKey, JSON.stringify(values));
        else sessionStorage.removeItem(draftKey);
      }, 300);
    });
    onScopeDispose(() => clearTimeout(timer));
  }

  watch(values, () => {
    if (sentOnce && !busy.value) check();
  });

  return { values, errors, formErrors, busy, dirty, restored, submit, reset };
}

function readDraft(key: string): Record<string, unknown> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Record<string, unknown> | null;
  } catch {
    return null;
  }
}
