import { describe, expect, it } from 'vitest';
import { toAuditFilter } from './audit-filter';
import { listCodec } from './list-codec';

const none = {
  person: null,
  tables: null,
  actions: null,
  row: null,
  at: null,
  request: null,
  from: null,
  until: null,
};

describe('when days are chosen', () => {
  it('takes in the whole of the last day in Shanghai', () => {
    expect(toAuditFilter({ ...none, from: '2026-11-20', until: '2026-11-21' })).toMatchObject({
      from: '2026-11-19T16:00:00.000Z',
      until: '2026-11-21T16:00:00.000Z',
    });
  });
});

describe('when nothing is chosen', () => {
  it('asks for everything', () => {
    expect(Object.values(toAuditFilter(none)).every((value) => value === null)).toBe(true);
  });
});

describe('when names stand in the URL', () => {
  it('keeps those that the console doesn’t know', () => {
    expect(listCodec.read('staff.session, grant.case,,staff.session')).toEqual(['staff.session', 'grant.case']);
    expect(listCodec.read(' ,')).toBeNull();
  });
});
