import { registerEnumType } from 'type-graphql';

/** Where a station for outdoor workers stands. */
export enum StationSetting {
  CITY = 'CITY',
  ROAD = 'ROAD',
}

registerEnumType(StationSetting, {
  name: 'StationSetting',
  description: 'Where a station for outdoor workers stands, which decides what it is to offer. Source: S99.',
  valuesConfig: {
    CITY: { description: 'In the city, for couriers, riders, drivers and sanitation workers: water and meals.' },
    ROAD: {
      description:
        'At a motorway service area, a roadside petrol station or in a logistics park, for truck drivers: shower, laundry and rest.',
    },
  },
});
