/** A row-level security policy as the entity declares it and the migration makes it. */
export interface Policy {
  readonly name: string;
  readonly command: 'select' | 'insert' | 'update';
  readonly using?: string;
  readonly check?: string;
}

/** Statements that make policies of a table. */
export function createPolicies(table: string, policies: readonly Policy[]): string[] {
  return policies.map(({ name, command, using, check }) => {
    const conditions = [...(using ? [`using (${using})`] : []), ...(check ? [`with check (${check})`] : [])];
    return `create policy ${name} on ${table} for ${command} ${conditions.join(' ')}`;
  });
}
