import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Of } from './sha256-of';

afterEach(() => vi.unstubAllGlobals());

describe('when the checksum of a document is taken', () => {
  it('is that of its bytes', async () =>
    expect(await sha256Of(Uint8Array.of(0x61, 0x62, 0x63))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ));

  it('is left out where the browser can’t take it', async () => {
    vi.stubGlobal('crypto', {});
    expect(await sha256Of(Uint8Array.of(1))).toBeNull();
  });
});
