import type { AuditOperation } from '@/gql/graphql';

/** How a kind of change is coloured. */
export const operationTones = { INSERT: 'good', UPDATE: 'accent', DELETE: 'bad' } as const satisfies Record<
  AuditOperation,
  string
>;
