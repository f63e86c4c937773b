import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** What of a published programme may be described anew. */
export enum ProgrammeTerm {
  NAME = 'NAME',
  ENDS_ON = 'ENDS_ON',
  COST_CAP = 'COST_CAP',
  ABNORMAL_MONTHS = 'ABNORMAL_MONTHS',
  POSITIVE_MONTHS = 'POSITIVE_MONTHS',
  SOURCE = 'SOURCE',
}

registerEnumType(ProgrammeTerm, {
  name: 'ScreeningProgrammeTerm',
  description: 'What of a published programme may be described anew.',
  valuesConfig: {
    NAME: { description: 'Name.' },
    ENDS_ON: { description: 'Last day, yyyy-mm-dd.' },
    COST_CAP: { description: 'Most that is paid per woman, yuan.' },
    ABNORMAL_MONTHS: { description: 'Months after which an abnormal finding is looked at again.' },
    POSITIVE_MONTHS: { description: 'Months after which a positive finding is looked at again.' },
    SOURCE: { description: 'The decision it comes from.' },
  },
});

/** One thing that was changed. */
@ObjectType('ScreeningProgrammeTermChange', { description: 'One thing of a programme that was changed.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class ProgrammeTermChange {
  @Field(() => ProgrammeTerm, { description: 'What.' })
  term!: ProgrammeTerm;

  @Field(() => String, { nullable: true, description: 'As it was, as text; null where it was not set.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is; null where it is not set any more.' })
  after!: string | null;
}
