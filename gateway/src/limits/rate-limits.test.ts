import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../testing/test-world.js';

const READ = 'organization:read';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('when there are too many requests', () => {
  test('each caller has an own limit, and is told how long to wait', async () => {
    const limited = await openTestWorld({ rateLimits: { caller: { requests: 2, windowMs: 600_000 } } });
    const ask = async (sub: string) =>
      limited.send({ query: '{ motto }' }, { authorization: `Bearer ${await limited.token(READ, { sub })}` });
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 200]);
    const refused = await ask('a');
    expect(refused).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('b')).status).toBe(200);
    await limited.close();
  });

  test('an address has one too, whatever credentials it tries', async () => {
    const limited = await openTestWorld({ rateLimits: { address: { requests: 2, windowMs: 600_000 } } });
    const ask = () => limited.send({ query: '{ motto }' }, { authorization: 'Bearer a.b.c' });
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([401, 401, 429]);
    await limited.close();
  });

  test('behind a proxy of ours the address is the client, and cannot be made up', async () => {
    const limited = await openTestWorld({
      trustedProxies: 1,
      rateLimits: { anonymous: { requests: 1, windowMs: 600_000 } },
    });
    const ask = (forwarded: string) => limited.send({ query: '{ __typename }' }, { 'x-forwarded-for': forwarded });
    expect([
      (await ask('10.0.0.1')).status,
      (await ask('10.0.0.2')).status,
      (await ask('1.2.3.4, 10.0.0.1')).status,
    ]).toEqual([200, 200, 429]);
    await limited.close();
  });
});

describe('when a field answers whoever knows a code', () => {
  const LETTER = 'query Letter($code: String!) { letter(code: $code) }';
  const REPLY =
    'mutation Reply($code: String!) { replyToLetter(code: $code) { __typename clientMutationId userErrors reply } }';
  const DISPATCH = 'mutation Dispatch($code: String!) { replyToLetter(code: $code) { clientMutationId userErrors } }';
  const trustedDocuments = new Map([LETTER, REPLY, DISPATCH].map((text) => [sha256(text), text]));
  const asNobody = (limited: TestWorld, document: string, code: string) =>
    limited.send({ documentId: sha256(document), variables: { code } });

  test('wrong codes are counted by address, an alias as a try, whoever makes them', async () => {
    const limited = await openTestWorld({
      rateLimits: { byCode: { requests: 4, windowMs: 600_000 } },
      trustedDocuments,
    });
    expect((await asNobody(limited, LETTER, 'wrong')).data).toEqual({ letter: null });
    expect((await asNobody(limited, REPLY, 'wrong')).data).toMatchObject({ replyToLetter: { reply: null } });
    const signedIn = { authorization: `Bearer ${await limited.token(READ)}` };
    const many = await limited.send(
      { query: '{ a: letter(code: "1") b: letter(code: "2") c: letter(code: "3") }' },
      signedIn,
    );
    expect(many).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
    expect(Number(many.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await asNobody(limited, LETTER, 'right')).codes).toEqual(['RATE_LIMITED']);
    expect((await asNobody(limited, REPLY, 'right')).codes).toEqual(['RATE_LIMITED']);
    // What takes no code is not held up.
    expect((await limited.send({ query: '{ motto }' }, signedIn)).status).toBe(200);
    await limited.close();
  });

  test('right codes are counted neither as tries nor as requests of nobody: many may share an address', async () => {
    const few = { requests: 2, windowMs: 600_000 };
    const limited = await openTestWorld({ rateLimits: { byCode: few, anonymous: few }, trustedDocuments });
    for (let time = 0; time < 5; time += 1) {
      expect((await asNobody(limited, LETTER, 'right')).data).toEqual({ letter: 'Dear member' });
      expect((await asNobody(limited, REPLY, 'right')).data).toMatchObject({ replyToLetter: { reply: 'Dear union' } });
    }
    // A document that asks for refusals alone proves its code by having none.
    for (let time = 0; time < 5; time += 1) expect((await asNobody(limited, DISPATCH, 'right')).status).toBe(200);
    const wrong = async (document: string) => (await asNobody(limited, document, 'wrong')).status;
    expect([await wrong(REPLY), await wrong(DISPATCH), await wrong(LETTER)]).toEqual([200, 200, 429]);
    await limited.close();
  });

  test('an answer whose fields were renamed proves no code', async () => {
    const limited = await openTestWorld({ rateLimits: { byCode: { requests: 2, windowMs: 600_000 } } });
    const signedIn = { authorization: `Bearer ${await limited.token(READ)}` };
    const query = 'mutation { replyToLetter(code: "wrong") { reply: clientMutationId } }';
    const guess = async () => (await limited.send({ query }, signedIn)).status;
    expect([await guess(), await guess(), await guess()]).toEqual([200, 200, 429]);
    await limited.close();
  });
});
