import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import { spread, type DemoWorld } from './demo-world.js';
import { dayOf, statuses } from './statuses.js';

const { MUNICIPAL, COUNTY } = UnionLevel;
const { WORKERS_PALACE, WORKERS_CLUB, WORKER_SERVICE_CENTRE } = VenueKind;

/** Gansu’s plan is “from now on to 2026” (F109). How far it is, is design: nothing of it is printed. */
const SOURCE = '甘肃省总工会计划（至2026年）：推动职工服务中心、县级工人文化宫等阵地全覆盖';

/**
 * Gansu’s 86 counties on the way to a worker service centre and a palace or club each. Source: S28.
 */
export function addGansu(world: DemoWorld): void {
  const cities = world.federations('62', MUNICIPAL);
  const counties = world.federations('62', COUNTY);
  if (counties.length !== 86) throw new Error(`Gansu has 86 counties, not ${counties.length}`);

  cities.forEach((federation, index) => {
    world.addVenue({
      federation,
      kind: WORKER_SERVICE_CENTRE,
      statuses: statuses.old(dayOf(2008 + (index % 6), index)),
    });
    if (index % 4 !== 3)
      world.addVenue({ federation, kind: WORKERS_PALACE, statuses: statuses.old(dayOf(1954 + index * 3, index)) });
  });

  counties.forEach((federation, index) => {
    // Service centres: 74 in use, 7 on the way, 5 still without.
    const centre = spread(index, counties.length);
    if (centre < 74)
      world.addVenue({
        federation,
        kind: WORKER_SERVICE_CENTRE,
        statuses: statuses.built(
          dayOf(2012 + (index % 7), index),
          dayOf(2013 + (index % 7), index),
          dayOf(2014 + (index % 7), index),
        ),
      });
    else if (centre < 78)
      world.addVenue({
        federation,
        kind: WORKER_SERVICE_CENTRE,
        statuses: statuses.building(dayOf(2023, index), dayOf(2024, index, 6)),
      });
    else if (centre < 81)
      world.addVenue({ federation, kind: WORKER_SERVICE_CENTRE, statuses: statuses.planned(dayOf(2024, index, 6)) });

    // Palaces: 38 in use, and 12 clubs instead; 14 being built, 9 planned, 13 still without.
    const palace = spread(index + 11, counties.length);
    if (palace < 38)
      world.addVenue({
        federation,
        kind: WORKERS_PALACE,
        statuses:
          index % 2 === 0
            ? statuses.old(dayOf(1960 + (index % 35), index))
            : statuses.built(
                dayOf(2015 + (index % 5), index),
                dayOf(2016 + (index % 5), index),
                dayOf(2018 + (index % 5), index),
              ),
      });
    else if (palace < 50)
      world.addVenue({ federation, kind: WORKERS_CLUB, statuses: statuses.old(dayOf(1975 + (index % 30), index)) });
    else if (palace < 64)
      world.addVenue({
        federation,
        kind: WORKERS_PALACE,
        statuses: statuses.building(dayOf(2022, index), dayOf(2023, index)),
      });
    else if (palace < 73)
      world.addVenue({ federation, kind: WORKERS_PALACE, statuses: statuses.planned(dayOf(2024, index, 6)) });
  });

  const federation = world.federation('620000');
  world.addTarget({
    federation,
    title: '县级职工服务中心全覆盖',
    placeLevels: [COUNTY],
    venueKinds: [WORKER_SERVICE_CENTRE],
    dueYear: 2026,
    source: SOURCE,
  });
  world.addTarget({
    federation,
    title: '县级工人文化宫（俱乐部）全覆盖',
    placeLevels: [COUNTY],
    venueKinds: [WORKERS_PALACE, WORKERS_CLUB],
    dueYear: 2026,
    source: SOURCE,
  });
}
