import { registerEnumType } from 'type-graphql';

/** Kind of a union body; the organization subgraph owns the meaning, both declare the same values. */
export enum UnionKind {
  GENERAL_FEDERATION = 'GENERAL_FEDERATION',
  INDUSTRY_FEDERATION = 'INDUSTRY_FEDERATION',
  REGIONAL_FEDERATION = 'REGIONAL_FEDERATION',
  BUILDING_FEDERATION = 'BUILDING_FEDERATION',
  COMMUNITY_FEDERATION = 'COMMUNITY_FEDERATION',
  NEW_BUSINESS_FORM_FEDERATION = 'NEW_BUSINESS_FORM_FEDERATION',
  INDUSTRIAL_UNION = 'INDUSTRIAL_UNION',
  ENTERPRISE = 'ENTERPRISE',
  STANDALONE_GRASSROOTS = 'STANDALONE_GRASSROOTS',
  JOINT = 'JOINT',
}

registerEnumType(UnionKind, {
  name: 'UnionKind',
  description: 'Kind of a union body (工会类型).',
  valuesConfig: {
    GENERAL_FEDERATION: {
      description: 'Federation of a division: all unions of a province, city, county or township (总工会).',
    },
    INDUSTRY_FEDERATION: { description: 'Federation of one trade in an area, e.g. ride-hailing (行业工会联合会).' },
    REGIONAL_FEDERATION: {
      description: 'Federation of the unions of an area such as a zone or village cluster (区域工会联合会).',
    },
    BUILDING_FEDERATION: { description: 'Federation of the units of one office building (楼宇工会联合会).' },
    COMMUNITY_FEDERATION: { description: 'Federation of a community below the subdistrict (社区工会联合会).' },
    NEW_BUSINESS_FORM_FEDERATION: {
      description: 'Federation of platform and other new-business-form workers (新业态工会联合会).',
    },
    INDUSTRIAL_UNION: { description: 'Vertical union of an industry at provincial or national level (产业工会).' },
    ENTERPRISE: { description: 'Grassroots union of one enterprise (企业工会).' },
    STANDALONE_GRASSROOTS: { description: 'Grassroots union of one unit of any kind (单独基层工会).' },
    JOINT: { description: 'One grassroots union shared by several small units (联合工会).' },
  },
});
