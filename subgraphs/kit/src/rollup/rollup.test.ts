import { describe, expect, test } from 'vitest';
import { rollup, type RollupDeclaration } from './rollup.js';

const flow: RollupDeclaration = {
  table: 'demo.visit',
  union: 'union_id',
  on: 'held_on',
  indicators: { 'demo.visits': '1' },
};

describe('when an indicator is declared', () => {
  test('its keys are known', () => {
    expect(rollup({ ...flow, indicators: { 'demo.visits': '1', 'demo.cost': 'cost' } }).keys).toEqual([
      'demo.visits',
      'demo.cost',
    ]);
  });

  test.each<[what: string, declaration: RollupDeclaration, message: string]>([
    ['a table without schema', { ...flow, table: 'visit' }, 'is not schema.table'],
    ['a quoted table', { ...flow, name: 'visit', table: 'demo."visit"' }, 'is not schema.table'],
    ['a name with signs', { ...flow, name: 'demo-visit' }, 'cannot name a roll-up'],
    ['a name too long for the functions made of it', { ...flow, name: 'v'.repeat(48) }, 'cannot name a roll-up'],
    ['no indicators', { ...flow, indicators: {} }, 'has no indicators'],
    ['a key without subgraph', { ...flow, indicators: { visits: '1' } }, 'is not <subgraph>.<indicator>'],
    ['two statements', { ...flow, indicators: { 'demo.visits': '1; drop table demo.visit' } }, 'is no expression'],
    ['a dollar sign', { ...flow, on: '$1' }, 'is no expression'],
    ['quiet about nothing', { ...flow, quiet: ['demo.cost'] }, 'quiet about'],
  ])('%s is refused', (_, declaration, message) => {
    expect(() => rollup(declaration)).toThrow(message);
  });
});
