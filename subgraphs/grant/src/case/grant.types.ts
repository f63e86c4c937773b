import { DateScalar, MoneyScalar, MutationInput, MutationPayload, UserError } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GrantCalculation } from '../calculation/grant-calculation.js';
import { WorkerCategory } from '../scheme/worker-category.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { DocumentKind } from './document-kind.js';
import { GrantOutcome } from './grant-outcome.js';
import { Grant } from './grant.entity.js';

@InputType({ description: 'One item of an application.' })
export class GrantItemInput {
  @Field({ description: 'Key of the item in the terms of the scheme.' })
  key!: string;

  @Field(() => Int, { description: 'How many, in the unit of the terms; 1 to 1,000,000.' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'Asked for the whole quantity, yuan; more than nothing.' })
  asked!: bigint;
}

@InputType({ description: 'An application to calculate, saved or not.' })
export class PreviewGrantInput {
  @Field(() => ID, { nullable: true, description: 'The grant, when it is saved: it does not count against itself.' })
  id?: string | null;

  @Field(() => ID, { description: 'The scheme.' })
  schemeId!: string;

  @Field(() => ID, { description: 'The union that applies.' })
  unionId!: string;

  @Field(() => SubjectKind, { nullable: true, description: 'Kind of the subject.' })
  subjectKind?: SubjectKind | null;

  @Field(() => ID, { nullable: true, description: 'The subject.' })
  subjectId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons declared.' })
  declaredCount?: number | null;

  @Field(() => WorkerCategory, {
    nullable: true,
    description: 'Workers whom the money is for; needed where the terms keep the scheme for some.',
  })
  workerCategory?: WorkerCategory | null;

  @Field(() => [GrantItemInput], { description: 'What is asked.' })
  items!: GrantItemInput[];
}

@ObjectType({ description: 'What the terms would allow today, and what stands against it.' })
export class GrantPreview extends GrantCalculation {
  @Field(() => Int, { description: 'Year that would pay it.' })
  payYear!: number;

  @Field(() => [UserError], { description: 'Why it would be refused; empty when nothing stands against it.' })
  userErrors!: UserError[];
}

@InputType({ description: 'An application to write, or to write anew while it is a draft or was sent back.' })
export class SaveGrantDraftInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The grant to write anew; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'The scheme; stays what it was on a grant that exists.' })
  schemeId!: string;

  @Field(() => ID, { description: 'The union that applies; stays what it was on a grant that exists.' })
  unionId!: string;

  @Field({ description: 'Title, 2 to 100 characters.' })
  title!: string;

  @Field(() => SubjectKind, { nullable: true, description: 'Kind of the subject.' })
  subjectKind?: SubjectKind | null;

  @Field(() => ID, { nullable: true, description: 'The subject.' })
  subjectId?: string | null;

  @Field({ description: 'Name of the account that is to be paid, 2 to 100 characters.' })
  payeeName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of that account, 8 to 32 digits; left out on a grant that exists, it stays.',
  })
  payeeAccount?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Budget line it should be paid from, when the applicant knows it; left out on a grant that exists, it stays.',
  })
  lineId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons or things declared.' })
  declaredCount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Indicator that the count can be compared with; left out on a grant that exists, it stays.',
  })
  declaredCountOf?: string | null;

  @Field(() => WorkerCategory, {
    nullable: true,
    description: 'Workers whom the money is for; needed where the terms keep the scheme for some.',
  })
  workerCategory?: WorkerCategory | null;

  @Field(() => [GrantItemInput], { description: 'What is asked; replaces the items there are.' })
  items!: GrantItemInput[];
}

@InputType({ description: 'The right account of a grant from which the bank has sent a payment back.' })
export class ChangeGrantPayeeInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field({ description: 'Name of the account that is to be paid, 2 to 100 characters.' })
  payeeName!: string;

  @Field({ description: 'Number of that account, 8 to 32 digits.' })
  payeeAccount!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stands on the record.' })
  reason!: string;
}

@InputType({ description: 'An application to hand in.' })
export class SubmitGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  id!: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of warnings that were read and are accepted, e.g. AMOUNT_LOOKS_LIKE_WAN.',
  })
  confirmed!: string[];

  @Field(() => String, { nullable: true, description: 'A note for the funder, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A file for a grant.' })
export class AttachGrantDocumentInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => DocumentKind, { description: 'What it shows.' })
  kind!: DocumentKind;

  @Field({
    description:
      'Name of the file, 1 to 200 characters; its ending says what it is: PDF, PNG, JPEG, DOCX, XLSX or CSV.',
  })
  fileName!: string;

  @Field({
    description: 'Media type as the sender has it; kept is the one that name and bytes show.',
  })
  mediaType!: string;

  @Field({ description: 'The bytes as base64; at most 5 MB.' })
  content!: string;
}

@InputType({ description: 'One grant of a bulk step.' })
export class GrantLineInput {
  @Field(() => ID, { description: 'The grant.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision that was read; on another the step is refused STATE_CHANGED.',
  })
  revision?: number | null;
}

@InputType({ description: 'A step on several grants.' })
export class StepGrantsInput extends MutationInput {
  @Field(() => [GrantLineInput], { description: '1 to 500 grants.' })
  grants!: GrantLineInput[];

  @Field(() => String, { nullable: true, description: 'A note, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A step on several grants that needs a reason.' })
export class ReasonedStepInput extends MutationInput {
  @Field(() => [GrantLineInput], { description: '1 to 500 grants.' })
  grants!: GrantLineInput[];

  @Field({ description: 'The reason, for the applicant; 2 to 500 characters.' })
  note!: string;
}

@InputType({ description: 'One grant of a decision.' })
export class DecisionLineInput extends GrantLineInput {
  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Awarded, yuan; at most what the terms allow, which is the default.',
  })
  awarded?: bigint | null;
}

@InputType({ description: 'The decision of a meeting on several grants.' })
export class DecideGrantsInput extends MutationInput {
  @Field(() => [DecisionLineInput], { description: '1 to 500 grants.' })
  grants!: DecisionLineInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Number of the minutes of the party-group meeting, e.g. 赣工党组纪要〔2021〕5号.',
  })
  decisionNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting; not in the future.' })
  decidedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Budget line that pays; left out, the one of scheme, year and level, when there is one alone.',
  })
  lineId?: string | null;

  @Field(() => String, { nullable: true, description: 'A note, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'An application to take back.' })
export class WithdrawGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  id!: string;

  @Field({ description: 'Why; 2 to 500 characters.' })
  note!: string;
}

@ObjectType({ description: 'What became of a request about a grant.' })
export class GrantPayload extends MutationPayload {
  @Field(() => Grant, { nullable: true, description: 'The grant as it is now; null when the request was refused.' })
  grant!: Grant | null;
}

@ObjectType({ description: 'What became of a bulk step, grant by grant: one refusal does not stop the others.' })
export class GrantsPayload extends MutationPayload {
  @Field(() => [GrantOutcome], { description: 'One per grant, in the order asked; empty when all was refused.' })
  outcomes!: GrantOutcome[];
}

@ObjectType({ description: 'The decision on a grant.' })
export class GrantDecision {
  @Field({ description: 'Number of the minutes.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the meeting.' })
  date!: string;

  @Field({ description: 'Who decided, e.g. 党组会议.' })
  body!: string;
}
