import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { MedicalClaimTraceLine } from './claim-calculation.types.js';
import { ClaimDocumentKind } from './claim-document-kind.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimStatus } from './claim-status.js';
import { Claim } from './claim.entity.js';
import { RejectionReason } from './rejection-reason.js';

@InputType({ description: 'Which claims. All conditions given must hold.' })
export class MedicalClaimFilter {
  @Field(() => [ClaimStatus], { nullable: true, description: 'With any of these statuses.' })
  statuses?: ClaimStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that you have taken, checked, decided or handed in.',
  })
  isMine?: boolean | null;
}

@InputType({ description: 'A document of a claim.' })
export class MedicalClaimDocumentInput {
  @Field(() => ClaimDocumentKind, { description: 'What it shows.' })
  kind!: ClaimDocumentKind;

  @Field({ description: 'Name of the file, 1 to 200 characters.' })
  fileName!: string;

  @Field({ description: 'Media type, e.g. application/pdf.' })
  mediaType!: string;

  @Field({ description: 'Its bytes in Base64, up to 2 MB.' })
  contentBase64!: string;
}

@InputType({ description: 'A claim for one stay in hospital. Nobody but its handlers can read it afterwards.' })
export class SubmitMedicalClaimInput extends MutationInput {
  @Field(() => ID, { description: 'The employer’s union, or one above: the person is on a roster at or below it.' })
  unionId!: string;

  @Field({ description: 'Identity number of the person (公民身份号码).' })
  identityNumber!: string;

  @Field(() => [ID], { description: 'All plans that are to pay of this stay, 1 to 5, each with an order of its own.' })
  planIds!: string[];

  @Field({ description: 'The hospital, 2 to 100 characters.' })
  hospital!: string;

  @Field({ description: 'Number of the hospital’s bill: 4 to 40 letters, digits and hyphens.' })
  billNumber!: string;

  @Field({ description: 'The diagnosis, 2 to 100 characters.' })
  diagnosis!: string;

  @Field(() => DateScalar, { description: 'Day of admission.' })
  admittedOn!: string;

  @Field(() => DateScalar, { description: 'Day of discharge; not in the future.' })
  dischargedOn!: string;

  @Field(() => MoneyScalar, { description: 'What the stay cost, yuan.' })
  total!: bigint;

  @Field(() => MoneyScalar, { description: 'Paid by basic medical insurance, yuan.' })
  insurance!: bigint;

  @Field(() => MoneyScalar, { description: 'Paid by major-illness insurance, yuan.' })
  majorIllness!: bigint;

  @Field(() => MoneyScalar, { description: 'Part of the rest that lies outside the scope of insurance, yuan.' })
  selfFunded!: bigint;

  @Field(() => [MedicalClaimDocumentInput], { description: 'Its documents, 1 to 10.' })
  documents!: MedicalClaimDocumentInput[];
}

@InputType({ description: 'A claim to take, to give back, to check or to withdraw.' })
export class MedicalClaimStepInput extends MutationInput {
  @Field(() => ID, { description: 'The claim.' })
  id!: string;
}

@InputType({ description: 'A claim to reject.' })
export class RejectMedicalClaimInput extends MutationInput {
  @Field(() => ID, { description: 'The claim; you must have taken it.' })
  id!: string;

  @Field(() => RejectionReason, { description: 'Why.' })
  reason!: RejectionReason;
}

@InputType({ description: 'A claim to decide.' })
export class DecideMedicalClaimInput extends MutationInput {
  @Field(() => ID, { description: 'The claim; you must have taken it, and neither handed it in nor checked it.' })
  id!: string;

  @Field(() => MoneyScalar, {
    description: 'The sum that you were shown, yuan. Another decision may have changed it: then this one is refused.',
  })
  amount!: bigint;
}

@InputType({ description: 'A document to open, and why.' })
export class OpenMedicalClaimDocumentInput extends MutationInput {
  @Field(() => ID, { description: 'The document, of a claim that you handle.' })
  id!: string;

  @Field({ description: 'Why, 2 to 500 characters; it stands in the person’s file.' })
  reason!: string;
}

@ObjectType({ description: 'What one plan pays of a claim, and how that comes about.' })
export class MedicalClaimShare {
  @Field(() => MedicalPlan, { nullable: true, description: 'The plan; null when it is out of reach.' })
  plan!: MedicalPlan | null;

  @Field(() => Int, { description: 'Its place in the order of payers.' })
  rank!: number;

  @Field(() => MoneyScalar, { name: 'amount', description: 'What it pays, yuan.' })
  amountFen!: bigint;

  @Field(() => [MedicalClaimTraceLine], { description: 'The rules, in the order in which they were applied.' })
  lines!: readonly MedicalClaimTraceLine[];
}

@ObjectType({ description: 'Whose a claim is, what it says and who pays it. For its handlers alone.' })
export class MedicalClaimFile {
  @Field(() => Worker, { nullable: true, description: 'Whose it is, under an alias.' })
  worker!: Worker | null;

  @Field({ description: 'The hospital.' })
  hospital!: string;

  @Field({ description: 'Number of the hospital’s bill.' })
  billNumber!: string;

  @Field({ description: 'The diagnosis.' })
  diagnosis!: string;

  @Field(() => DateScalar, { description: 'Day of admission.' })
  admittedOn!: string;

  @Field(() => DateScalar, { description: 'Day of discharge.' })
  dischargedOn!: string;

  @Field(() => MoneyScalar, { name: 'total', description: 'What the stay cost, yuan.' })
  totalFen!: bigint;

  @Field(() => MoneyScalar, { name: 'insurance', description: 'Paid by basic medical insurance, yuan.' })
  insuranceFen!: bigint;

  @Field(() => MoneyScalar, { name: 'majorIllness', description: 'Paid by major-illness insurance, yuan.' })
  majorIllnessFen!: bigint;

  @Field(() => MoneyScalar, { name: 'selfFunded', description: 'Outside the scope of insurance, yuan.' })
  selfFundedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'selfPaid', description: 'What insurance left, yuan.' })
  selfPaidFen!: bigint;

  @Field(() => [MedicalClaimShare], {
    description: 'What each plan pays, in the order of payers: as decided, or as it would be decided now.',
  })
  shares!: MedicalClaimShare[];

  @Field(() => MoneyScalar, { name: 'paid', description: 'What all plans pay, yuan.' })
  paidFen!: bigint;

  @Field(() => MoneyScalar, { name: 'own', description: 'What stays with the person, yuan; never below 0.' })
  ownFen!: bigint;

  @Field(() => [ClaimDocument], { description: 'Its documents.' })
  documents!: ClaimDocument[];
}

@ObjectType({ description: 'What became of a claim.' })
export class MedicalClaimPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim; null when refused.' })
  claim!: Claim | null;
}

@ObjectType({ description: 'Where to fetch a document, or why it is not shown.' })
export class OpenMedicalClaimDocumentPayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Path on this server, good for five minutes and for you alone; null when refused.',
  })
  path!: string | null;
}
