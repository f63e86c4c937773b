import { describe, expect, it } from 'vitest';
import { totpSecret } from './totp-secret';

describe('when the code can’t be scanned', () => {
  it('gives the secret in groups', () => {
    expect(totpSecret('otpauth://totp/Gonghui:jiangxi.admin?secret=JBSWY3DPEHPK3PXP&issuer=Gonghui')).toBe(
      'JBSW Y3DP EHPK 3PXP',
    );
    expect(totpSecret('otpauth://totp/x')).toBeNull();
  });
});
