/** One of the values that a field offers. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** A record found by its name. */
export interface LookupOption {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly note?: string;
}

/** Finds records by what was typed; throws when the server can't be asked. */
export type Lookup = (text: string) => Promise<readonly LookupOption[]>;

interface FieldBase {
  /** The name of the value, and of the field in the server's refusals. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Takes half of the row. */
  readonly half?: boolean;
}

/** One field of a form, by what it takes. */
export type FormField =
  | (FieldBase & {
      readonly kind: 'text';
      readonly maxlength?: number;
      /** The only text accepted: a typed confirmation. */
      readonly match?: string;
    })
  | (FieldBase & { readonly kind: 'area'; readonly maxlength?: number; readonly rows?: number })
  | (FieldBase & { readonly kind: 'integer' })
  | (FieldBase & { readonly kind: 'money' })
  | (FieldBase & { readonly kind: 'date'; readonly max?: string; readonly min?: string })
  | (FieldBase & { readonly kind: 'month'; readonly max?: string })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly FieldOption[] })
  | (FieldBase & { readonly kind: 'choices'; readonly options: readonly FieldOption[] })
  | (FieldBase & { readonly kind: 'check' })
  | (FieldBase & { readonly kind: 'lookup'; readonly lookup: Lookup });

/** The value of a field: text for most, a yes or no for a check, texts for choices, a record for a lookup. */
export type FieldValue = string | boolean | readonly string[] | LookupOption | null;

/** The values of a form by the names of its fields. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What came of sending a form. */
export type SendOutcome =
  | { readonly state: 'done' }
  | {
      readonly state: 'refused';
      readonly errors: readonly { readonly message: string; readonly field?: readonly string[] | null }[];
    }
  | {
      readonly state: 'failed';
      readonly failure: {
        readonly reason: 'offline' | 'refused' | 'limited' | 'timeout' | 'unavailable' | 'failed';
        readonly traceId: string | null;
      };
    };
