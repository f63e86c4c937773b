import { ask } from '../graph.js';
import { type ConsolePage, sendForm } from './console-page.js';

const JIANGXI_VENUE = '{ tradeUnion(code: "360000") { id } venues(first: 1) { edges { node { id } } } }';

const WANTING_STATION = '{ venues(filter: { standings: [NOT_STANDARD] }, first: 1) { edges { node { id } } } }';

/** A path in the scope of Huizhou, whose stations have a standard. */
async function huizhou(path: string): Promise<string> {
  const { tradeUnion } = await ask('national.analyst', '{ tradeUnion(code: "441300") { id } }');
  return `${path}&scope=${tradeUnion.id}`;
}

/** Venues, their projects, standards, targets and parks. */
export const venuePages: readonly ConsolePage[] = [
  { title: 'venues', route: 'venues', account: 'jiangxi.analyst', path: '/venues' },
  { title: 'projects', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=projects' },
  { title: 'coverage targets and gaps', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=coverage' },
  { title: 'standards', route: 'venues', account: 'national.analyst', path: () => huizhou('/venues?view=standards') },
  {
    title: 'a station not up to standard',
    route: 'venue',
    account: 'national.admin',
    path: async () => `/venues/${(await ask('national.admin', WANTING_STATION)).venues.edges[0].node.id}`,
  },
  { title: 'nearest services', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=nearest' },
  { title: 'parks', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=parks' },
  {
    title: 'venue',
    route: 'venue',
    account: 'jiangxi.admin',
    path: async () => `/venues/${(await ask('jiangxi.admin', JIANGXI_VENUE)).venues.edges[0].node.id}`,
  },
  {
    title: 'project',
    route: 'venue-project',
    account: 'jiangxi.analyst',
    path: async () => {
      const { venueProjects } = await ask('jiangxi.analyst', '{ venueProjects(first: 1) { edges { node { id } } } }');
      return `/venues/projects/${venueProjects.edges[0].node.id}`;
    },
  },
  ...(
    [
      ['venue', 'venue-new', '/venues/new', /^(登记阵地|Register venue)$/],
      ['project', 'venue-project-new', '/venues/projects/new', /^(登记项目|Register project)$/],
      ['target', 'venue-target-new', '/venues/targets/new', /^(提出目标|Set target)$/],
      ['standard', 'venue-standard-new', '/venues/standards/new', /^(发布标准|Issue standard)$/],
      ['park', 'venue-park-new', '/venues/parks/new', /^(登记园区|Register park)$/],
    ] as const
  ).map(([what, route, path, submit]) => ({
    title: `${what} to be registered, with errors`,
    route,
    account: 'jiangxi.admin' as const,
    path,
    act: sendForm(submit),
  })),
];
