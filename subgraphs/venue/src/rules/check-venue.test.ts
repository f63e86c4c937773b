import { describe, expect, test } from 'vitest';
import { checkVenue, MAX_AREA_SQUARE_METRES } from './check-venue.js';

const TODAY = '2026-11-21';
const name = '南昌市工人文化宫';

describe('checkVenue', () => {
  test.each([
    { what: 'a name alone', venue: { name }, codes: [] },
    {
      what: 'everything',
      venue: {
        name,
        address: '八一大道',
        functions: ['图书阅览', '法律援助'],
        areaSquareMetres: 12_000,
        seats: 0,
        openedOn: TODAY,
        openingHours: '9:00—21:00',
      },
      codes: [],
    },
    { what: 'no change', venue: {}, codes: [] },
    { what: 'a NUL byte', venue: { name: '坏\0名' }, codes: ['NAME_INVALID'] },
    { what: 'a lone surrogate', venue: { name: '坏\ud800名' }, codes: ['NAME_INVALID'] },
    { what: 'a name of ten megabytes', venue: { name: '长'.repeat(10_000_000) }, codes: ['NAME_INVALID'] },
    { what: 'a line break in the address', venue: { name, address: '八一\n大道' }, codes: ['TEXT_INVALID'] },
    { what: 'no area', venue: { name, areaSquareMetres: 0 }, codes: ['AREA_INVALID'] },
    { what: 'an absurd area', venue: { name, areaSquareMetres: MAX_AREA_SQUARE_METRES + 1 }, codes: ['AREA_INVALID'] },
    { what: 'negative seats', venue: { name, seats: -1 }, codes: ['SEATS_INVALID'] },
    { what: 'an opening tomorrow', venue: { name, openedOn: '2026-11-22' }, codes: ['OPENED_IN_FUTURE'] },
    { what: 'a function twice', venue: { name, functions: ['图书阅览', ' 图书阅览 '] }, codes: ['FUNCTIONS_INVALID'] },
    {
      what: 'too many functions',
      venue: { name, functions: Array.from({ length: 31 }, (_, index) => `功能${index}`) },
      codes: ['FUNCTIONS_INVALID'],
    },
    { what: 'an empty function', venue: { name, functions: [''] }, codes: ['FUNCTIONS_INVALID'] },
  ])('with $what: $codes', ({ venue, codes }) => {
    expect(checkVenue(venue, TODAY).flatMap(([, code, problem]) => (problem ? [code] : []))).toEqual(codes);
  });
});
