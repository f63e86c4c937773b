import { registerEnumType } from 'type-graphql';

/** A service that workers look for. What else a venue offers stands in its functions, in words. */
export enum VenueService {
  UNION_JOINING = 'UNION_JOINING',
  INNOVATION = 'INNOVATION',
  LEGAL_SERVICE = 'LEGAL_SERVICE',
  COUNSELLING = 'COUNSELLING',
  WATER = 'WATER',
  MEALS = 'MEALS',
  SHOWER = 'SHOWER',
  LAUNDRY = 'LAUNDRY',
  REST = 'REST',
}

registerEnumType(VenueService, {
  name: 'VenueService',
  description: 'A service that workers look for in a venue. Source: S38, S99.',
  valuesConfig: {
    UNION_JOINING: { description: 'Setting up a union and joining one (建会入会).' },
    INNOVATION: { description: 'Innovation and entrepreneurship (创新创业).' },
    LEGAL_SERVICE: { description: 'Legal service (法律服务).' },
    COUNSELLING: { description: 'Psychological counselling (心理咨询).' },
    WATER: { description: 'Drinking water (饮水).' },
    MEALS: { description: 'Meals, or a place to eat and warm them (就餐).' },
    SHOWER: { description: 'Shower (洗澡).' },
    LAUNDRY: { description: 'Laundry (洗衣).' },
    REST: { description: 'A place to rest (休息).' },
  },
});
