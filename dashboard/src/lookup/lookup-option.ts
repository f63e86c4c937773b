/** Something that can be looked up by typing part of its name. */
export interface LookupOption {
  readonly id: string;
  readonly label: string;
  /** Where it is, to tell it from others of the same name. */
  readonly detail?: string;
}

/** Finds options for what was typed; rejects when the server can't be asked. */
export type Lookup = (text: string) => Promise<readonly LookupOption[]>;
