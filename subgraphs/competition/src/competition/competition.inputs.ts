import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ClassApproval } from './class-approval.entity.js';
import { CompetitionClass } from './competition-class.js';
import { CompetitionStatus } from './competition-status.js';
import { Competition } from './competition.entity.js';

@InputType({ description: 'Which competitions. All conditions given must hold.' })
export class CompetitionFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, the theme, or the pinyin of the name.' })
  text?: string | null;

  @Field(() => [CompetitionClass], { nullable: true, description: 'Any of these classes.' })
  classes?: CompetitionClass[] | null;

  @Field(() => [CompetitionStatus], { nullable: true, description: 'Any of these statuses.' })
  statuses?: CompetitionStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'Held in this year.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Organized or held together by this very union.' })
  hostUnionId?: string | null;
}

@InputType({ description: 'Leave of a union above to hold one competition of a class above III.' })
export class GrantClassApprovalInput extends MutationInput {
  @Field(() => ID, { description: 'The union that may hold it; below yours.' })
  unionId!: string;

  @Field(() => CompetitionClass, { description: 'Class that it may have.' })
  competitionClass!: CompetitionClass;

  @Field(() => Int, { description: 'Year in which it may be held.' })
  year!: number;

  @Field({ description: 'Number of the document, e.g. 陕工发〔2021〕12号.' })
  document!: string;
}

@InputType({ description: 'A union that holds a competition together with the organizer.' })
export class CoHostInput {
  @Field(() => ID, { description: 'The union; it may stand outside your scope.' })
  unionId!: string;

  @Field({ description: 'Its name as it is shown, 2 to 100 characters.' })
  name!: string;
}

@InputType({ description: 'A competition to prepare. It begins as a draft.' })
export class CreateCompetitionInput extends MutationInput {
  @Field(() => ID, { description: 'The union that organizes it.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => Int, { description: 'Year in which it is held.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Edition (届).' })
  edition?: number | null;

  @Field(() => String, { nullable: true, description: 'Theme.' })
  theme?: string | null;

  @Field(() => CompetitionClass, {
    description:
      'Class. Above III it takes the approval of a union above, unless a provincial federation organizes it.',
  })
  competitionClass!: CompetitionClass;

  @Field(() => [CoHostInput], {
    defaultValue: [],
    description: 'Unions that hold it together with the organizer; they read it.',
  })
  coHosts!: CoHostInput[];

  @Field(() => [String], { defaultValue: [], description: 'Bodies outside the unions that hold it, too.' })
  outsideBodies!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of entries.' })
  entryOpensOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of entries.' })
  entryClosesOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Venue at which it is held.' })
  venueId?: string | null;

  @Field({
    defaultValue: false,
    description: 'Whether its results are to become something that lasts; until then it cannot be archived.',
  })
  convertsResults!: boolean;
}

@InputType({ description: 'Changes to a competition before its entries close; what is left out stays as it is.' })
export class UpdateCompetitionInput extends MutationInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'New name.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Edition.' })
  edition?: number | null;

  @Field(() => String, { nullable: true, description: 'Theme.' })
  theme?: string | null;

  @Field(() => [CoHostInput], { nullable: true, description: 'All unions that hold it together with the organizer.' })
  coHosts?: CoHostInput[] | null;

  @Field(() => [String], { nullable: true, description: 'All bodies outside the unions that hold it, too.' })
  outsideBodies?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of entries.' })
  entryOpensOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of entries.' })
  entryClosesOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Venue at which it is held.' })
  venueId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its results are to become something that lasts.' })
  convertsResults?: boolean | null;
}

@InputType({ description: 'A competition goes on to its next status, or is cancelled.' })
export class ChangeCompetitionStatusInput extends MutationInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;

  @Field(() => CompetitionStatus, { description: 'The next status.' })
  status!: CompetitionStatus;

  @Field(() => String, { nullable: true, description: 'Why; needed to cancel.' })
  reason?: string | null;
}

@ObjectType({ description: 'What became of a request about a competition.' })
export class CompetitionPayload extends MutationPayload {
  @Field(() => Competition, { nullable: true, description: 'The competition as it is now; null when refused.' })
  competition!: Competition | null;
}

@ObjectType({ description: 'What became of a request for an approval.' })
export class ClassApprovalPayload extends MutationPayload {
  @Field(() => ClassApproval, { nullable: true, description: 'The approval; null when refused.' })
  approval!: ClassApproval | null;
}
