import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';
import { ConstructionKind } from './construction-kind.js';
import { MilestoneStatus } from './milestone-status.js';
import { Milestone } from './milestone.entity.js';
import { ProjectStatus } from './project-status.js';
import { VenueProject } from './venue-project.entity.js';

@InputType({ description: 'Where a part of a budget comes from.' })
export class BudgetSourceInput {
  @Field({ description: 'Who gives it and why, 2 to 500 characters.' })
  source!: string;

  @Field(() => UnionLevel, {
    nullable: true,
    description: 'Level of the federation that gives it; left out for others.',
  })
  level?: UnionLevel | null;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; more than nothing.' })
  amount!: bigint;
}

@InputType({ description: 'A building or renovation project to register.' })
export class CreateVenueProjectInput extends MutationInput {
  @Field(() => ID, { description: 'The venue.' })
  venueId!: string;

  @Field({ description: 'Title, 2 to 100 characters.' })
  title!: string;

  @Field(() => ConstructionKind, { description: 'What is done to the venue.' })
  constructionKind!: ConstructionKind;

  @Field(() => ProjectStatus, { defaultValue: ProjectStatus.IDENTIFICATION, description: 'How far it is.' })
  status!: ProjectStatus;

  @Field(() => DateScalar, { nullable: true, description: 'First day, planned or real.' })
  startOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, planned or real; needed when completed.' })
  endOn?: string | null;

  @Field(() => MoneyScalar, { description: 'Whole budget, yuan; more than nothing.' })
  budget!: bigint;

  @Field(() => [BudgetSourceInput], {
    defaultValue: [],
    description: 'Where it comes from; together no more than the budget.',
  })
  budgetSources!: BudgetSourceInput[];
}

@InputType({ description: 'Changes to a project; what is left out stays as it is.' })
export class UpdateVenueProjectInput extends MutationInput {
  @Field(() => ID, { description: 'The project.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'New title.' })
  title?: string | null;

  @Field(() => ConstructionKind, { nullable: true, description: 'What is done to the venue.' })
  constructionKind?: ConstructionKind | null;

  @Field(() => ProjectStatus, { nullable: true, description: 'How far it is now; COMPLETED and CANCELLED are final.' })
  status?: ProjectStatus | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, planned or real; null clears it.' })
  startOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, planned or real; null clears it.' })
  endOn?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Whole budget, yuan.' })
  budget?: bigint | null;

  @Field(() => [BudgetSourceInput], { nullable: true, description: 'All its sources; they replace the present ones.' })
  budgetSources?: BudgetSourceInput[] | null;
}

@ObjectType({ description: 'What became of a request about a project.' })
export class VenueProjectPayload extends MutationPayload {
  @Field(() => VenueProject, {
    nullable: true,
    description: 'The project as it is now; null when the request was refused.',
  })
  venueProject!: VenueProject | null;
}

@InputType({ description: 'A milestone of a project: a new one, or all that is known of one that exists.' })
export class SetMilestoneInput extends MutationInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => ID, { nullable: true, description: 'The milestone to change; left out for a new one.' })
  id?: string | null;

  @Field({ description: 'What should be reached, 2 to 100 characters.' })
  title!: string;

  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn!: string;

  @Field(() => MilestoneStatus, { defaultValue: MilestoneStatus.SCHEDULED, description: 'Whether it was reached.' })
  status!: MilestoneStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day it was reached: given when, and only when, the status is MET; not in the future.',
  })
  metOn?: string | null;
}

@ObjectType({ description: 'What became of a request about a milestone.' })
export class MilestonePayload extends MutationPayload {
  @Field(() => Milestone, {
    nullable: true,
    description: 'The milestone as it is now; null when the request was refused.',
  })
  milestone!: Milestone | null;

  @Field(() => VenueProject, { nullable: true, description: 'Its project; null when the request was refused.' })
  venueProject!: VenueProject | null;
}
