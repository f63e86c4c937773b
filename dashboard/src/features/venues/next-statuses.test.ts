import { describe, expect, test } from 'vitest';
import { nextProjectStatuses, nextStatuses } from './next-statuses';
import { venueStatuses } from './venue-values';

describe('nextStatuses', () => {
  test('a palace is built before it opens', () => {
    expect(nextStatuses('WORKERS_PALACE', 'PLANNED')).toEqual(['UNDER_CONSTRUCTION', 'CLOSED']);
  });

  test('an outdoor station opens without being built', () => {
    expect(nextStatuses('OUTDOOR_STATION', 'PLANNED')).toContain('IN_USE');
  });

  test.each(venueStatuses)('%s never follows itself, and something follows it', (status) => {
    const following = nextStatuses('WORKERS_PALACE', status);
    expect(following).not.toContain(status);
    expect(following.length).toBeGreaterThan(0);
  });
});

describe('nextProjectStatuses', () => {
  test('the end of a project is final', () => {
    expect(nextProjectStatuses('COMPLETED')).toEqual(['COMPLETED']);
    expect(nextProjectStatuses('CANCELLED')).toEqual(['CANCELLED']);
    expect(nextProjectStatuses('PREPARATION')).toContain('IMPLEMENTATION');
  });
});
