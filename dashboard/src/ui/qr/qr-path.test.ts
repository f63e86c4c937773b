import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path';

const address = 'otpauth://totp/Gonghui:jiangxi.admin?secret=JBSWY3DPEHPK3PXP&issuer=Gonghui';

describe('when a QR code is drawn', () => {
  it('leaves a quiet zone of four squares and draws the finder patterns', () => {
    const { size, path } = qrPath(address);
    expect((size - 8 - 17) % 4).toBe(0);
    expect(path).toMatch(/^M4 4h7v1h-7z/);
    expect(path).toContain(`M${size - 11} 4h7v1h-7z`);
    const columns = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x]) => Number(x));
    expect(Math.min(...columns)).toBe(4);
  });
});
