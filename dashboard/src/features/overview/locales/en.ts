import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  overview: {
    note: 'As of {date} · changes are since the end of last month',
    figures: {
      grassrootsUnions: 'Grassroots unions',
      members: 'Members',
      coveredUnits: 'Covered units',
      newFormMembers: 'New-form members',
      newFormUnions: 'New-form unions',
      palacesInUse: 'Palaces in use',
      coverageRate: 'Palace coverage',
      federations: 'Federations',
    },
    since: 'since the end of last month',
    placesCovered: '{covered} of {required} places have one',
    noPlaces: 'No place here is required to have one',
    trend: {
      title: 'Trend',
      note: 'at the end of each month',
      month: 'Month',
      measure: 'Figure',
      range: 'Period',
      ranges: { '12': '1 yr', '36': '3 yrs', '60': '5 yrs' },
    },
    composition: {
      title: 'Composition',
      note: 'share of all members',
      femaleMembers: 'Women',
      migrantMembers: 'Migrant workers',
      newFormMembers: 'New business forms',
      twoNewMembers: 'Two-new organizations',
    },
    tiles: { title: 'By province', measure: 'Figure', noFederation: 'No federation' },
    comparison: {
      title: 'Unions below',
      note: 'the {shown} with most members of {total}',
      all: '{n} union | {n} unions',
      name: 'Union',
      empty: 'No unions below',
      emptyHint: 'This union is a leaf of the tree. See “Unions” for the units it covers.',
      open: 'Look at {name}',
    },
    grants: {
      title: 'Grants',
      note: 'All years, drafts left out',
      byYear: 'Grants by year',
      share: 'Disbursed',
      open: 'Row by row',
    },
    venues: {
      title: 'Cultural palaces',
      inUse: 'In use',
      underConstruction: 'Under construction',
      renovating: 'Renovating',
      planned: 'Planned',
      clubs: 'Clubs in use',
      centres: 'Service centres in use',
      targets: 'Coverage targets',
      target: '{title} · {year}',
      noTargets: 'No coverage target applies here',
    },
  },
};

export default messages;
