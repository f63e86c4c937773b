import { describe, expect, it } from 'vitest';
import { readBase64 } from './read-base64';

describe('when a file is read', () => {
  it('gives its bytes, also those that are no UTF-8', async () => {
    const gb18030 = new Uint8Array([0xb9, 0xa4, 0xbb, 0xe1]);
    expect(await readBase64(new Blob([gb18030], { type: 'text/csv' }))).toBe('uaS74Q==');
  });
});
