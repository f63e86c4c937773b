import type { FieldGuards, Guard } from '../documents/field-guards.js';

/** Mutations that carry a file are named for it. */
const CARRIES_FILE = /^(import|attach)/;

/** Whether a root field of a mutation carries a file, and may therefore be larger than other requests. */
export function carriesFile(field: string): boolean {
  return CARRIES_FILE.test(field);
}

/** Guards of each mutation that carries a file; who meets those of one may send more than others. */
export function readFileGuards(guards: FieldGuards): readonly (readonly Guard[])[] {
  return [...guards].flatMap(([field, all]) => {
    const [type, name] = field.split('.') as [string, string];
    return type === 'Mutation' && carriesFile(name) ? [all] : [];
  });
}
