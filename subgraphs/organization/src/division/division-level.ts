import { registerEnumType } from 'type-graphql';

/** Level of a division of the country. */
export enum DivisionLevel {
  PROVINCE = 'PROVINCE',
  PREFECTURE = 'PREFECTURE',
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
}

registerEnumType(DivisionLevel, {
  name: 'DivisionLevel',
  description: 'Level of a division of the country (行政区划).',
  valuesConfig: {
    PROVINCE: {
      description:
        'Province, autonomous region, municipality under the central government, special administrative region.',
    },
    PREFECTURE: { description: 'Prefecture-level city, prefecture, autonomous prefecture or league.' },
    COUNTY: { description: 'County, district, county-level city or banner, or a zone that statistics count like one.' },
    TOWNSHIP: { description: 'Township, town or subdistrict.' },
  },
});
