import { DateScalar } from '@gonghui/kit';
import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'A period of whole months.' })
export class PeriodInput {
  @Field(() => DateScalar, { description: 'Any day of the first month.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Any day of the last month.' })
  until!: string;
}

/** Competitions of a union and everything below it in a period. */
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
}
