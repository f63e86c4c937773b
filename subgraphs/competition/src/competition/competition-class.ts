import { registerEnumType } from 'type-graphql';

/** Class of a competition; decides the level of its awards and the skill grade a winner may be promoted to (竞赛类别). Source: S11. */
export enum CompetitionClass {
  NATIONAL = 'NATIONAL',
  PROVINCIAL_CLASS_I = 'PROVINCIAL_CLASS_I',
  PROVINCIAL_CLASS_II = 'PROVINCIAL_CLASS_II',
  PROVINCIAL_CLASS_III = 'PROVINCIAL_CLASS_III',
}

registerEnumType(CompetitionClass, {
  name: 'CompetitionClass',
  description:
    'Class of a competition; decides the level of its awards and the skill grade a winner may be promoted to (竞赛类别). Source: S11.',
  valuesConfig: {
    NATIONAL: { description: 'National (国家级).' },
    PROVINCIAL_CLASS_I: { description: 'Provincial class I (省级一类).' },
    PROVINCIAL_CLASS_II: { description: 'Provincial class II (省级二类).' },
    PROVINCIAL_CLASS_III: { description: 'Provincial class III; needs no approval (三类).' },
  },
});
