import { expect, test } from 'vitest';
import { decided, payer, prepare, reserve, world, tellPaymentStory } from '../testing/payment-story.js';

tellPaymentStory();

test('a page of grants with entries, payments and parts takes as many statements for many as for one', async () => {
  const ids = await decided(3);
  await reserve(ids);
  await prepare(ids);
  const count = async (asked: readonly string[]): Promise<number> => {
    world.statements.length = 0;
    const { errors } = await world.ask(
      payer,
      `{ ${asked.map((id, index) => `g${index}: grant(id: "${id}") { tranches { id } clawBacks { id } payments { edges { node { reference batch { id } tranche { id } } } } entries(orderBy: NEWEST_FIRST, filter: { kinds: [RESERVE] }) { totalCount edges { node { number line { name balance { available } } correctedBy { id } } } } }`).join(' ')} }`,
    );
    expect(errors).toBeUndefined();
    return world.statements.length;
  };
  expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
});
