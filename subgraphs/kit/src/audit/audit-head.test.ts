import { describe, expect, it } from 'vitest';
import { formatAuditHead, parseAuditHead } from './audit-head.js';

const head = { seal: 12, hash: '5f'.repeat(32) };

describe('when a head is written down', () => {
  it('reads back', () => {
    expect(parseAuditHead(` ${formatAuditHead(head)}\n`)).toEqual(head);
  });

  it.each(['', '12', `12:${'5f'.repeat(31)}`, `12:${'5F'.repeat(32)}`, `-1:${head.hash}`, `12:${head.hash}0`])(
    '"%s" is none',
    (text) => {
      expect(parseAuditHead(text)).toBeNull();
    },
  );
});
