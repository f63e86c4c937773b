import { registerEnumType } from 'type-graphql';

/** Level of a union body in the tree; the organization subgraph owns the meaning, both declare the same values. */
export enum UnionLevel {
  NATIONAL = 'NATIONAL',
  PROVINCIAL = 'PROVINCIAL',
  MUNICIPAL = 'MUNICIPAL',
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  GRASSROOTS = 'GRASSROOTS',
}

registerEnumType(UnionLevel, {
  name: 'UnionLevel',
  description: 'Level of a union body in the tree (工会层级).',
  valuesConfig: {
    NATIONAL: { description: 'All-China Federation of Trade Unions (全总).' },
    PROVINCIAL: { description: 'Province, autonomous region, municipality under the central government (省总).' },
    MUNICIPAL: { description: 'Prefecture-level city or prefecture (市总).' },
    COUNTY: { description: 'County, district or county-level city (县总、区总).' },
    TOWNSHIP: { description: 'Township, town, subdistrict, or a federation at that level (乡镇、街道).' },
    GRASSROOTS: { description: 'Primary-level union whose members are workers (基层工会); the leaves of the tree.' },
  },
});
