import { registerEnumType } from 'type-graphql';

/** What a standard asks of a venue. */
export enum StandardPurpose {
  CONFORMITY = 'CONFORMITY',
  EQUIPMENT = 'EQUIPMENT',
}

registerEnumType(StandardPurpose, {
  name: 'StandardPurpose',
  description: 'What a standard asks of a venue (标准类型).',
  valuesConfig: {
    CONFORMITY: { description: 'To be up to standard in every item, e.g. the five haves (五有达标). Source: S99.' },
    EQUIPMENT: {
      description: 'To have every room, e.g. the five rooms of a service position (功能室配置). Source: S37.',
    },
  },
});
