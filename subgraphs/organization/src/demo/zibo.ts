import { seededRandom, type SeededRandom } from '@gonghui/kit/demo';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import {
  longStandingDay,
  membershipCounts,
  scaleCounts,
  type GrassrootsMaker,
  type GrassrootsPlan,
} from './add-grassroots.js';
import type { DemoUnion, DemoWorld } from './demo-world.js';
import { SOURCES } from './sources.js';
import { splitTotal, splitWithin } from './split-total.js';
import { LOGISTICS_TRADE, PROPERTY_TRADE } from './synthetic-names.js';

/** Grassroots unions, members, 2022-12 (F188, F189). */
const UNIONS = 7198;
const MEMBERS = 712_541;
/** Unions founded and members won in the first hundred days of the campaign of June 2021 (F196–F198). */
const CAMPAIGN_UNIONS = 1294;
const CAMPAIGN_MEMBERS = 58_632;
const CAMPAIGN_MIGRANTS = 42_367;
/** Unions of new business forms, federations included, and their members, 2022-11-30 (F210, F211). */
const NEW_FORM_UNIONS = 388;
const NEW_FORM_MEMBERS = 56_622;
/** Drivers of the ride-hailing federation: “more than 260” (F206). Design: 264. */
const DRIVERS = 264;
/** Enterprises of the logistics and property federations (F208, F209). */
const LOGISTICS_ENTERPRISES = 11;
const PROPERTY_ENTERPRISES = 42;

/** Of the 386 grassroots unions of new business forms, those that the campaign brought. Design. */
const CAMPAIGN_NEW_FORM_UNIONS = 110;
/** Unions founded after the campaign that are no story of their own. Design. */
const LATER_UNIONS = 396;
/** The story's own: three unions of drivers, one of truck drivers, two federations. */
const STORY_NEW_FORM_UNIONS = 6;
const LATER_NEW_FORM_UNIONS = NEW_FORM_UNIONS - CAMPAIGN_NEW_FORM_UNIONS - STORY_NEW_FORM_UNIONS;
const LATER_NEW_FORM_MEMBERS = 53_400;
const LATER_ORDINARY_MEMBERS = 7400;
const TRUCK_DRIVERS = 137;
const PROPERTY_UNIONS = 12;
const PROPERTY_MEMBERS = 614;

const DISTRICTS: readonly (readonly [code: string, weight: number])[] = [
  ['370302', 16],
  ['370303', 26],
  ['370304', 10],
  ['370305', 15],
  ['370306', 10],
  ['370321', 10],
  ['370322', 6],
  ['370323', 7],
];

/**
 * Zibo as printed: 7,198 grassroots unions with 712,541 members in December 2022, of them 388 unions of new business
 * forms with 56,622 members; 1,294 unions with 58,632 members founded in the campaign since June 2021, in whose months
 * nothing else changes; three industry federations of 2022. Nothing has changed since. Source: S52, S59.
 */
export function addZibo(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('Zibo');
  const somewhere = drawPlaces(world, random);
  const story = addIndustryFederations(world, maker, random);
  const campaign = planCampaign(somewhere, random);
  const later = planLater(somewhere, random);
  const campaignNewForm = campaign.filter((plan) => plan.isNewBusinessForm);
  const laterNewForm = later.filter((plan) => plan.isNewBusinessForm);
  const newForm = splitWithin(
    NEW_FORM_MEMBERS - DRIVERS - TRUCK_DRIVERS,
    [...campaignNewForm, ...laterNewForm].map((plan) => plan.members),
  );
  const newFormOf = new Map([...campaignNewForm, ...laterNewForm].map((plan, index) => [plan, newForm[index]!]));
  const migrants = splitWithin(
    CAMPAIGN_MIGRANTS,
    campaign.map((plan) => plan.members),
  );
  const migrantsOf = new Map(campaign.map((plan, index) => [plan, migrants[index]!]));

  for (const plan of [...campaign, ...later]) {
    const counts = membershipCounts(random, plan.members, {
      newFormMembers: newFormOf.get(plan),
      migrantMembers: migrantsOf.get(plan),
    });
    const union = maker.addUnion(plan);
    world.report(union, [plan.foundedOn, counts]);
  }

  const before = UNIONS - CAMPAIGN_UNIONS - LATER_UNIONS - story.unions;
  const members = splitTotal(
    random,
    MEMBERS - CAMPAIGN_MEMBERS - LATER_NEW_FORM_MEMBERS - LATER_ORDINARY_MEMBERS - story.members,
    before,
    6,
  );
  members.forEach((count) => addLongStanding(somewhere, world, maker, random, count));
  addEndedUnions(somewhere, world, maker, random);
}

/** Unions older than the campaign: half of them grew after it, none during it. */
function addLongStanding(
  somewhere: () => DemoUnion,
  world: DemoWorld,
  maker: GrassrootsMaker,
  random: SeededRandom,
  members: number,
): void {
  const foundedOn = longStandingDay(random);
  const union = maker.addUnion({ place: somewhere(), foundedOn, members, ...someKind(random) });
  const now = membershipCounts(random, members);
  const first = foundedOn > '2020-01-01' ? foundedOn : '2020-01-01';
  if (random.chance(0.5))
    world.report(union, [first, scaleCounts(now, 0.9 + random.next() * 0.09)], ['2022-03-01', now]);
  else world.report(union, [first, now]);
}

function planCampaign(somewhere: () => DemoUnion, random: SeededRandom): GrassrootsPlan[] {
  return splitTotal(random, CAMPAIGN_MEMBERS, CAMPAIGN_UNIONS, 8).map((members, index) =>
    planUnion(somewhere, random, members, random.day('2021-06-08', '2021-09-20'), index < CAMPAIGN_NEW_FORM_UNIONS),
  );
}

function planLater(somewhere: () => DemoUnion, random: SeededRandom): GrassrootsPlan[] {
  const ordinary = LATER_UNIONS - LATER_NEW_FORM_UNIONS;
  return [
    ...splitTotal(random, LATER_NEW_FORM_MEMBERS, LATER_NEW_FORM_UNIONS, 25).map((members) =>
      planUnion(somewhere, random, members, random.day('2021-10-08', '2022-11-20'), true),
    ),
    ...splitTotal(random, LATER_ORDINARY_MEMBERS, ordinary, 8).map((members) =>
      planUnion(somewhere, random, members, random.day('2021-10-08', '2022-11-20'), false),
    ),
  ];
}

function planUnion(
  somewhere: () => DemoUnion,
  random: SeededRandom,
  members: number,
  foundedOn: string,
  isNewBusinessForm: boolean,
): GrassrootsPlan {
  const kind = isNewBusinessForm ? { kind: UnionKind.ENTERPRISE as const } : someKind(random);
  return { place: somewhere(), foundedOn, isNewBusinessForm, members, ...kind };
}

/** The ride-hailing, logistics and property federations of 2022 (S59). */
function addIndustryFederations(
  world: DemoWorld,
  maker: GrassrootsMaker,
  random: SeededRandom,
): { unions: number; members: number } {
  const [zhangdian, huantai, zichuan] = [world.union('370303'), world.union('370321'), world.union('370302')];
  const source = SOURCES.article002;

  const rideHailing = world.addUnion({
    parent: zhangdian,
    key: '370303-RIDE-HAILING',
    code: '370303-WYC',
    name: ['张店区', '网约车行业', '工会联合会'],
    shortName: '张店网约车',
    level: UnionLevel.TOWNSHIP,
    kind: UnionKind.INDUSTRY_FEDERATION,
    foundedOn: '2022-05-01',
    foundedText: '2022年5月',
    source,
    isNewBusinessForm: true,
    industry: 'G54',
  });
  const groups = splitTotal(random, DRIVERS, 3, 60);
  groups.forEach((members, index) => {
    // Drivers have no employer: the union covers no unit.
    const drivers = maker.addUnion({
      place: zhangdian,
      parent: rideHailing,
      kind: UnionKind.JOINT,
      name: ['张店区', '网约车司机', `第${'一二三'[index]}`, '联合工会'],
      foundedOn: '2022-05-01',
      isNewBusinessForm: true,
      members,
      unitCount: 0,
    });
    world.report(drivers, [
      '2022-05-01',
      membershipCounts(random, members, { femaleMembers: Math.floor(members / 12), newFormMembers: members }),
    ]);
  });

  const logistics = world.addUnion({
    parent: huantai,
    key: '370321-LOGISTICS',
    code: '370321-WL',
    name: ['桓台县', '物流行业', '工会'],
    shortName: '桓台物流',
    level: UnionLevel.TOWNSHIP,
    kind: UnionKind.INDUSTRY_FEDERATION,
    foundedOn: '2022-06-01',
    foundedText: '2022年6月',
    source,
    isNewBusinessForm: true,
    industry: 'G54',
  });
  addMemberUnits(world, maker, logistics, huantai, LOGISTICS_ENTERPRISES, random, LOGISTICS_TRADE);
  const truckers = maker.addUnion({
    place: huantai,
    parent: logistics,
    kind: UnionKind.JOINT,
    name: ['桓台县', '货车司机', '联合工会'],
    foundedOn: '2022-06-01',
    isNewBusinessForm: true,
    members: TRUCK_DRIVERS,
    unitCount: 0,
  });
  world.report(truckers, [
    '2022-06-01',
    membershipCounts(random, TRUCK_DRIVERS, { femaleMembers: 9, newFormMembers: TRUCK_DRIVERS }),
  ]);

  const property = world.addUnion({
    parent: zichuan,
    key: '370302-PROPERTY',
    code: '370302-WY',
    name: ['淄川区', '物业行业', '工会联合会'],
    shortName: '淄川物业',
    level: UnionLevel.TOWNSHIP,
    kind: UnionKind.INDUSTRY_FEDERATION,
    foundedOn: '2022-06-01',
    foundedText: '2022年6月',
    source,
    industry: 'K70',
  });
  addMemberUnits(world, maker, property, zichuan, PROPERTY_ENTERPRISES - PROPERTY_UNIONS, random, PROPERTY_TRADE);
  for (const members of splitTotal(random, PROPERTY_MEMBERS, PROPERTY_UNIONS, 20)) {
    const unit = maker.addUnit(zichuan, [PROPERTY_TRADE], members + random.between(2, 20));
    const union = maker.addUnion({
      place: zichuan,
      parent: property,
      kind: UnionKind.ENTERPRISE,
      units: [unit],
      foundedOn: '2022-06-01',
      members,
    });
    // Counted with its own union, and a member unit of the federation besides.
    world.cover(property, unit, '2022-06-01', { isPrimary: false });
    world.report(union, ['2022-06-01', membershipCounts(random, members)]);
  }
  return { unions: groups.length + 1 + PROPERTY_UNIONS, members: DRIVERS + TRUCK_DRIVERS + PROPERTY_MEMBERS };
}

/** Units that a federation covers itself, because they have no union of their own. */
function addMemberUnits(
  world: DemoWorld,
  maker: GrassrootsMaker,
  federation: DemoUnion,
  place: DemoUnion,
  units: number,
  random: SeededRandom,
  trade: typeof LOGISTICS_TRADE,
): void {
  for (let index = 0; index < units; index++)
    world.cover(federation, maker.addUnit(place, [trade], random.between(12, 140)), federation.foundedOn!);
}

/** Unions of firms that no longer exist: in the history, in no present total. */
function addEndedUnions(
  somewhere: () => DemoUnion,
  world: DemoWorld,
  maker: GrassrootsMaker,
  random: SeededRandom,
): void {
  for (let index = 0; index < 24; index++) {
    const members = random.between(12, 90);
    const union = maker.addUnion({
      place: somewhere(),
      kind: UnionKind.ENTERPRISE,
      foundedOn: random.day('1998-01-01', '2015-12-31'),
      dissolvedOn: random.day('2019-02-01', '2020-12-20'),
      members,
    });
    world.report(union, ['2018-01-01', membershipCounts(random, members)]);
  }
}

function someKind(random: SeededRandom): Pick<GrassrootsPlan, 'kind' | 'unitCount'> {
  const draw = random.next();
  if (draw < 0.72) return { kind: UnionKind.ENTERPRISE };
  if (draw < 0.86) return { kind: UnionKind.STANDALONE_GRASSROOTS };
  return { kind: UnionKind.JOINT, unitCount: random.between(2, 5) };
}

/** Draws a district by its weight or, mostly, one of its townships. */
function drawPlaces(world: DemoWorld, random: SeededRandom): () => DemoUnion {
  const districts = DISTRICTS.map(([code, weight]) => ({
    district: world.union(code),
    weight,
    townships: [...world.below(world.union(code))],
  }));
  return () => {
    let draw = random.between(1, 100);
    const { district, townships } = districts.find(({ weight }) => (draw -= weight) <= 0)!;
    return random.chance(0.15) ? district : random.pick(townships);
  };
}
