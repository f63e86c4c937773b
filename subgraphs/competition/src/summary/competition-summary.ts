import { DateScalar } from '@gonghui/kit';
import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'A period of whole months.' })
export class PeriodInput {
  @Field(() => DateScalar, { description: 'Any day of the first month.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Any day of the last month.' })
  until!: string;
}

/** Competitions, online contests and training of a union and everything below it in a period. */
@ObjectType({ description: 'Competitions that this union and those below it organize, in a period.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CompetitionSummary {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  until!: string;

  @Field(() => Int, { description: 'Competitions that begin in the period. Flow; drafts and cancelled ones left out.' })
  competitions!: number;

  @Field(() => Int, { description: 'Contestants of these competitions. Flow, in persons (人); once per competition.' })
  contestants!: number;

  @Field(() => Int, {
    description: 'Online contests that open in the period. Flow; drafts and cancelled ones left out.',
  })
  contests!: number;

  @Field(() => Int, {
    description: 'Members of these unions who took part in online contests. Flow, in persons (人); once per contest.',
  })
  contestParticipants!: number;

  @Field(() => Int, { description: 'Courses that begin in the period. Flow; drafts and cancelled ones left out.' })
  courses!: number;

  @Field(() => Int, { description: 'Sessions of courses held in the period. Flow (场).' })
  courseSessions!: number;

  @Field(() => Int, {
    description:
      'Training of members of these unions. Flow, in person-times (人次): each person once in each course, whoever gave it.',
  })
  trainees!: number;

  @Field(() => Int, {
    description:
      'Members of these unions who were trained. Flow, in persons (人): each once in a calendar year, however many courses. Never added to person-times.',
  })
  trainedPersons!: number;
}
