import { describe, expect, it } from 'vitest';
import { loanFilterCodecs, loanFilterOf } from './loan-values';

const none = { q: null, programme: null, years: null, kinds: null, min: null, max: null, voided: null };

describe('when loans are filtered', () => {
  it('asks for those that count, in the union’s subtree, while nothing is set', () =>
    expect(loanFilterOf(none, 'u')).toEqual({
      unionId: 'u',
      text: null,
      programmeId: null,
      years: null,
      borrowerKinds: null,
      minAmount: null,
      maxAmount: null,
      voided: false,
    }));

  it('hands over what the address says', () =>
    expect(loanFilterOf({ ...none, years: [2021], kinds: ['START_UP'], voided: true }, '')).toMatchObject({
      unionId: null,
      years: [2021],
      borrowerKinds: ['START_UP'],
      voided: true,
    }));

  it.each([
    ['years', '2021,2019', [2019, 2021]],
    ['kinds', 'LARGE,SMALL_MICRO', ['SMALL_MICRO']],
    ['kinds', 'LARGE', null],
    ['min', '150000.00', '150000.00'],
    ['min', '-1', null],
  ] as const)('reads %s=%s', (name, text, value) => expect(loanFilterCodecs[name].read(text)).toEqual(value));
});
