import { createHmac } from 'node:crypto';

/**
 * What stands for the input of a mutation in the table of requests. Inputs hold names, numbers, findings, amounts and
 * passwords: of a hash without a key, whoever has a copy of the database could find out which.
 * @param secret the one that is shared with the gateway; it is not in the database
 */
export function inputFingerprint(secret: string, subgraph: string, text: string): string {
  return createHmac('sha256', secret).update(`input ${subgraph} ${text}`).digest('base64url');
}
