import { describe, expect, it } from 'vitest';
import { chainLinks } from './seal-chain';

const zero = '0'.repeat(64);

describe('when seals are listed', () => {
  it('joins each to the one before', () => {
    const links = chainLinks([
      { id: '3', hash: 'c', previousHash: 'b' },
      { id: '2', hash: 'b', previousHash: 'a' },
      { id: '1', hash: 'a', previousHash: zero },
    ]);
    expect([...links.values()]).toEqual(['joined', 'joined', 'first']);
  });

  it('shows where the chain is broken: another hash, or a missing seal', () => {
    const links = chainLinks([
      { id: '4', hash: 'd', previousHash: 'x' },
      { id: '3', hash: 'c', previousHash: 'a' },
      { id: '1', hash: 'a', previousHash: zero },
    ]);
    expect([...links.values()]).toEqual(['broken', 'broken', 'first']);
  });

  it('does not judge the last one loaded', () => {
    expect(chainLinks([{ id: '9', hash: 'i', previousHash: 'h' }]).get('9')).toBe('unknown');
  });
});
