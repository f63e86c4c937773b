import { describe, expect, it } from 'vitest';
import { actions } from './actions.zh-CN';

const schemas = import.meta.glob<string>('../../../../schema/{competition,grant,organization,staff,venue}.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('when a use case leaves records in the trail', () => {
  it.each(Object.keys(schemas))('has a name there for each of %s', (file) => {
    const [, mutations = ''] = /^(?:extend )?type Mutation \{$(.*?)^\}$/ms.exec(schemas[file] ?? '') ?? [];
    const names = [...mutations.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !(name in actions))).toEqual([]);
  });
});
