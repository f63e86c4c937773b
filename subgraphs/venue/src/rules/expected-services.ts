import { StationSetting } from '../venue/station-setting.js';
import { VenueService } from '../venue/venue-service.js';

const { WATER, MEALS, SHOWER, LAUNDRY, REST } = VenueService;

/** What a station is there for, by where it stands. Source: S99. */
const EXPECTED: Readonly<Record<StationSetting, readonly VenueService[]>> = {
  [StationSetting.CITY]: [WATER, MEALS],
  [StationSetting.ROAD]: [SHOWER, LAUNDRY, REST],
};

/** The services that a venue’s setting asks for and that it does not offer. @param setting null of what is no station */
export function missingServices(
  setting: StationSetting | null,
  services: readonly VenueService[],
): readonly VenueService[] {
  return setting === null ? [] : EXPECTED[setting].filter((service) => !services.includes(service));
}
