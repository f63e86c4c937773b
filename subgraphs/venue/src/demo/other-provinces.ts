import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import type { DemoStatus, DemoWorld, Federation } from './demo-world.js';
import { dayOf, statuses } from './statuses.js';

const { PROVINCIAL, MUNICIPAL, COUNTY } = UnionLevel;
const { WORKERS_PALACE, WORKERS_CLUB, WORKER_SERVICE_CENTRE, OUTDOOR_STATION, SHARED_WORKERS_HOME } = VenueKind;

/** Beijing, Liaoning, Shandong, Shaanxi: made-up venues, so that other provinces' pages have something to compare. */
const PROVINCES = ['11', '21', '37', '61'];

/** Venues of the provinces of which nothing is printed here. All of it is design. */
export function addOtherProvinces(world: DemoWorld): void {
  for (const province of PROVINCES) {
    for (const federation of world.federations(province, PROVINCIAL))
      world.addVenue({
        federation,
        kind: WORKERS_PALACE,
        statuses: statuses.renewed('1955-05-01', '2017-03-01', '2018-09-28'),
      });
    world.federations(province, MUNICIPAL).forEach((federation, index) => addCity(world, federation, index));
    world.federations(province, COUNTY).forEach((federation, index) => addCounty(world, federation, index));
  }
}

function addCity(world: DemoWorld, federation: Federation, index: number): void {
  world.addVenue({ federation, kind: WORKERS_PALACE, statuses: palaceOf(index) });
  world.addVenue({ federation, kind: WORKER_SERVICE_CENTRE, statuses: statuses.old(dayOf(2006 + (index % 8), index)) });
  world.addVenue({ federation, kind: OUTDOOR_STATION, statuses: statuses.old(dayOf(2019 + (index % 4), index)) });
  if (index % 2 === 0)
    world.addVenue({ federation, kind: SHARED_WORKERS_HOME, statuses: statuses.old(dayOf(2020 + (index % 3), index)) });
}

function addCounty(world: DemoWorld, federation: Federation, index: number): void {
  if (index % 3 === 0) world.addVenue({ federation, kind: WORKERS_PALACE, statuses: palaceOf(index) });
  if (index % 4 === 1)
    world.addVenue({ federation, kind: WORKERS_CLUB, statuses: statuses.old(dayOf(1970 + (index % 40), index)) });
  if (index % 2 === 1)
    world.addVenue({
      federation,
      kind: WORKER_SERVICE_CENTRE,
      statuses: statuses.old(dayOf(2010 + (index % 9), index)),
    });
}

function palaceOf(index: number): DemoStatus[] {
  switch (index % 10) {
    case 3:
      return statuses.building(dayOf(2022, index), dayOf(2023, index));
    case 6:
      return statuses.planned(dayOf(2024, index, 6));
    case 9:
      return statuses.renovating(dayOf(1962 + (index % 20), index), dayOf(2024, index, 6));
    case 1:
    case 4:
      return statuses.built(
        dayOf(2014 + (index % 4), index),
        dayOf(2015 + (index % 4), index),
        dayOf(2017 + (index % 4), index),
      );
    default:
      return statuses.old(dayOf(1953 + (index % 45), index));
  }
}
