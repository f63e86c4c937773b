import { describe, expect, it } from 'vitest';
import { askAuth } from './ask-auth';

const answering = (status: number, body: string) => () => Promise.resolve(new Response(body, { status }));

describe('when the server carries a request out', () => {
  it('gives the fields of the answer', async () => {
    const answer = await askAuth(
      '/auth/two-factor/enable',
      { password: 'x' },
      answering(200, '{"totpURI":"otpauth:"}'),
    );
    expect(answer).toEqual({ state: 'done', body: { totpURI: 'otpauth:' } });
  });
});

describe('when the server refuses', () => {
  it('gives the code and when to come back', async () => {
    const body = '{"code":"ACCOUNT_LOCKED","message":"Locked.","retryAt":"2026-11-21T09:15:00Z"}';
    expect(await askAuth('/auth/change-password', {}, answering(429, body))).toEqual({
      state: 'refused',
      code: 'ACCOUNT_LOCKED',
      message: 'Locked.',
      retryAt: new Date('2026-11-21T09:15:00Z'),
    });
  });
});

describe('when there is no proper answer', () => {
  it.each([
    ['a proxy’s page', answering(502, '<html>')],
    ['no connection', () => Promise.reject(new TypeError('offline'))],
  ])('takes %s for an unreachable server', async (_case, send) => {
    expect(await askAuth('/auth/change-password', {}, send)).toMatchObject({ state: 'refused', code: 'UNREACHABLE' });
  });
});
