import { describe, expect, it } from 'vitest';
import { nextActs } from './next-acts';

const everything = (): boolean => true;

describe('with a status and the terms of a grant', () => {
  it.each([
    ['CHECKED', [], 'review', 'decide'],
    ['CHECKED', ['REVIEW'], 'decide', 'review'],
    ['PAID', [], 'accept', 'close'],
    ['PAID', ['ACCEPT'], 'close', 'accept'],
    ['APPROVED', [], 'revoke', 'void'],
    ['RESERVED', [], 'void', 'revoke'],
  ] as const)('on %s without %j, %s is offered and %s is not', (status, skipped, offered, left) => {
    const acts = nextActs(status, everything, skipped);
    expect(acts).toContain(offered);
    expect(acts).not.toContain(left);
  });
});
