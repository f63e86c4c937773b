import type { Problem } from '@gonghui/kit/rules';
import type { StationSetting } from '../venue/station-setting.js';
import { VenueKind } from '../venue/venue-kind.js';

/** Only a station for outdoor workers has a setting. */
export function checkSetting(kind: VenueKind, setting: StationSetting | null): Problem {
  return setting === null || kind === VenueKind.OUTDOOR_STATION
    ? null
    : `A ${kind} is no station for outdoor workers: leave the setting ${setting} out.`;
}
