import { describe, expect, it } from 'vitest';
import type { GrantFilters } from './grant-filter';
import { grantFilterAddress, grantFilterCodecs, grantFilterOf, grantFilterQuery, narrowingOf } from './grant-filter';

const scheme = '0198a3d2-0000-7000-8000-000000000001';

function read(query: Record<string, string>): GrantFilters {
  return Object.fromEntries(
    Object.entries(grantFilterCodecs).map(([name, codec]) => [name, query[name] ? codec.read(query[name]) : null]),
  ) as unknown as GrantFilters;
}

describe('when filters are read from an address', () => {
  it.each([
    [
      'all of them',
      { schemes: scheme, years: '2021,2019', statuses: 'PAID,CLOSED', min: '2900000', flagged: 'yes', q: ' 文化宫 ' },
      {
        schemes: [scheme],
        years: [2019, 2021],
        statuses: ['PAID', 'CLOSED'],
        min: '2900000',
        flagged: true,
        q: '文化宫',
      },
    ],
    [
      'what nobody offers',
      { schemes: 'x', years: '21,abc', statuses: 'LOST', min: '1e9', max: '-5', subject: '1' },
      {},
    ],
    ['years twice', { years: '2020,2020' }, { years: [2020] }],
  ])('%s', (_, query, expected) => {
    const none = read({});
    expect(read(query as Record<string, string>)).toEqual({ ...none, ...expected });
  });
});

describe('when filters are written into an address', () => {
  it('reads as the same filters again', () => {
    const filters: Partial<GrantFilters> = {
      schemes: [scheme],
      lines: [scheme],
      years: [2018, 2021],
      statuses: ['SUBMITTED', 'CHECKED'],
      subjects: ['VENUE_PROJECT'],
      min: '0.01',
      max: '3000000.00',
      flagged: false,
    };
    expect(read(grantFilterQuery(filters) as Record<string, string>)).toEqual({ ...read({}), ...filters });
  });

  it('leaves out what is not set', () => {
    expect(grantFilterQuery({ q: null, years: [2021] })).toEqual({ q: undefined, years: '2021' });
  });
});

describe('when filters are sent', () => {
  it('names the union whose subtree is looked at', () => {
    expect(grantFilterOf(read({ years: '2021' }), scheme)).toMatchObject({
      unionId: scheme,
      years: [2021],
      text: null,
    });
  });
});

describe('when a list knows the union by itself', () => {
  it.each([
    ['the union alone', {}, false],
    ['a year', { years: '2026' }, true],
    ['those not flagged', { flagged: 'no' }, true],
  ])('%s', (_, query, expected) => {
    const filter = grantFilterOf(read(query), scheme);
    expect(narrowingOf(filter)).toEqual(expected ? filter : null);
  });
});

describe('when a filter was stored', () => {
  it('leads back to the rows it finds', () => {
    const filters = { ...read({}), schemes: [scheme], years: [2026], min: '2900000.00', flagged: false };
    const { scope, ...query } = grantFilterAddress(grantFilterOf(filters, '0198a3d2-0000-7000-8000-000000000002'));
    expect(scope).toBe('0198a3d2-0000-7000-8000-000000000002');
    const written = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    expect(read(Object.fromEntries(written))).toEqual(filters);
  });

  it('asks for nothing where nothing was limited', () => {
    const query = grantFilterAddress({});
    expect(Object.values(query).filter((value) => value !== undefined && value !== null)).toEqual([]);
  });
});
