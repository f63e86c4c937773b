import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CountProtection } from '../summary/health-summary.js';

/** The six sides of the three pairs of S88. */
export enum PsychologyUsageSide {
  ONLINE = 'ONLINE',
  OFFLINE = 'OFFLINE',
  SERVICE = 'SERVICE',
  TRAINING = 'TRAINING',
  TEAM = 'TEAM',
  INDIVIDUAL = 'INDIVIDUAL',
}

registerEnumType(PsychologyUsageSide, {
  name: 'PsychologyUsageSide',
  description: 'A side of one of the three pairs in which psychological support is counted. Source: S88.',
  valuesConfig: {
    ONLINE: { description: 'By telephone or over the network (线上).' },
    OFFLINE: { description: 'At a place (线下).' },
    SERVICE: { description: 'Help: consultations and group activities (服务).' },
    TRAINING: { description: 'Lectures and courses (培训).' },
    TEAM: { description: 'Many at once (团体).' },
    INDIVIDUAL: { description: 'One person at a time (个体).' },
  },
});

@ObjectType({ description: 'Usage of psychological support on one side of a pair.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class PsychologyUsage {
  @Field(() => PsychologyUsageSide, { description: 'The side.' })
  side!: PsychologyUsageSide;

  @Field(() => Int, { nullable: true, description: 'Person-times (人次); null where not shown.' })
  personTimes!: number | null;

  @Field(() => CountProtection, { description: 'Whether it is shown, and how true it is.' })
  protection!: CountProtection;
}

/** Psychological support of a union and everything below it, in a period. Every count is of person-times, never of persons. */
@ObjectType({
  description:
    'Psychological support of a union and everything below it, in a period. Counts are person-times (人次), never persons. Consultations of one person at a time are shown as counts of ill people are: 1 to 7 not at all.',
})
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class PsychologySummary {
  /** The union. */
  unionId!: string;

  /** First day of the period. */
  from!: string;

  /** Last day of the period. */
  until!: string;
}
