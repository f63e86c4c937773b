import { registerEnumType } from 'type-graphql';

/** In which year a grant is paid. */
export enum PayYear {
  SAME = 'SAME',
  NEXT = 'NEXT',
}

registerEnumType(PayYear, {
  name: 'GrantPayYear',
  description: 'In which year a grant is paid.',
  valuesConfig: {
    SAME: { description: 'In the year of the application (当年).' },
    NEXT: { description: 'In the year after the application (次年). Source: S114.' },
  },
});
