import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLots, layerText } from './draw-lots.js';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 100 });

describe('drawLots', () => {
  test('gives every entry one number of each layer, none twice', () => {
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat()), (entries, chance) => {
        const { contestNumbers, stationNumbers } = drawLots(entries, (limit) => chance.next().value! % limit);
        const all = entries.map((_, index) => index + 1);
        expect([...contestNumbers.keys()].toSorted()).toEqual(entries.toSorted());
        expect([...contestNumbers.values()].toSorted((a, b) => a - b)).toEqual(all);
        expect([...stationNumbers.keys()].toSorted((a, b) => a - b)).toEqual(all);
        expect([...stationNumbers.values()].toSorted((a, b) => a - b)).toEqual(all);
      }),
    );
  });

  test('every order comes up, and none more often than chance lets it', () => {
    let state = 7;
    const below = (limit: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const counts = new Map<string, number>();
    for (let time = 0; time < 6_000; time++) {
      const key = [...drawLots(['a', 'b', 'c'], below).contestNumbers.values()].join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe('layerText', () => {
  test('does not depend on the order, and tells salts and numbers apart', () => {
    const layer = new Map([
      ['b', 1],
      ['a', 2],
    ]);
    expect(layerText('s', layer)).toBe('s\na 2\nb 1');
    expect(layerText('s', new Map([...layer].toReversed()))).toBe(layerText('s', layer));
    expect(layerText('t', layer)).not.toBe(layerText('s', layer));
  });
});
