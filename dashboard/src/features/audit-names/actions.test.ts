import { describe, expect, it } from 'vitest';
import schema from '../../../../schema/public.graphql?raw';
import { actions } from './actions.zh-CN';

describe('when a use case leaves records in the trail', () => {
  it('has a name there, whatever mutation it is', () => {
    const [, mutations = ''] = /^type Mutation \{$(.*?)^\}$/ms.exec(schema) ?? [];
    const names = [...mutations.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => name && !(name in actions))).toEqual([]);
  });
});
