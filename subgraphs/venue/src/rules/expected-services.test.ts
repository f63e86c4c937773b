import { describe, expect, test } from 'vitest';
import { StationSetting } from '../venue/station-setting.js';
import { VenueService } from '../venue/venue-service.js';
import { missingServices } from './expected-services.js';

const { CITY, ROAD } = StationSetting;
const { WATER, MEALS, SHOWER, LAUNDRY, REST, LEGAL_SERVICE } = VenueService;

describe('missingServices', () => {
  test.each([
    { name: 'a city station with water and meals', setting: CITY, services: [WATER, MEALS], missing: [] },
    { name: 'one that offers more', setting: CITY, services: [REST, MEALS, WATER], missing: [] },
    { name: 'a city station without meals', setting: CITY, services: [WATER], missing: [MEALS] },
    { name: 'a road station for truck drivers', setting: ROAD, services: [SHOWER, LAUNDRY, REST], missing: [] },
    {
      name: 'a road station like one of the city',
      setting: ROAD,
      services: [WATER, MEALS],
      missing: [SHOWER, LAUNDRY, REST],
    },
    { name: 'what is no station', setting: null, services: [LEGAL_SERVICE], missing: [] },
  ])('of $name: $missing', ({ setting, services, missing }) => {
    expect(missingServices(setting, services)).toEqual(missing);
  });
});
