import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { Beneficiary } from './beneficiary.js';
import { MedicalClaimTraceLine } from './claim-calculation.types.js';
import { ClaimDocumentKind } from './claim-document-kind.js';
import { ClaimDocument } from './claim-document.entity.js';
import { ClaimOpening } from './claim-opening.entity.js';
import { ClaimKind } from './claim-kind.js';
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

@InputType({ description: 'A claim for one event. Nobody but its handlers can read it afterwards.' })
export class SubmitMedicalClaimInput extends MutationInput {
  @Field(() => ID, { description: 'The employer’s union, or one above: the person is on a roster at or below it.' })
  unionId!: string;

  @Field({ description: 'Identity number of the person (公民身份号码).' })
  identityNumber!: string;

  @Field(() => ClaimKind, { defaultValue: ClaimKind.INPATIENT, description: 'What it is for.' })
  kind!: ClaimKind;

  @Field(() => [ID], { description: 'All plans that are to pay of it, 1 to 5, each with an order of its own.' })
  planIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The hospital, 2 to 100 characters; may be left out of an accident or a death.',
  })
  hospital?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Numbers of the bills, 1 to 40 of 4 to 40 letters, digits and hyphens; none for an accident or a death.',
  })
  billNumbers!: string[];

  @Field({ description: 'The diagnosis, or what happened, 2 to 100 characters.' })
  diagnosis!: string;

  @Field(() => DateScalar, {
    description: 'Day of admission, first day of outpatient care, or day of the accident or death.',
  })
  admittedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of discharge, or last day of outpatient care; not in the future. Left out of other kinds.',
  })
  dischargedOn?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What it cost, yuan; left out of an accident or a death.' })
  total?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Paid by basic medical insurance, yuan.' })
  insurance?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Paid by major-illness insurance, yuan.' })
  majorIllness?: bigint | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Part of the rest that lies outside the scope of insurance, yuan.',
  })
  selfFunded?: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Grade of disability after an accident, 1 to 10.' })
  grade?: number | null;

  @Field(() => Beneficiary, { nullable: true, description: 'The relative who is paid after a death.' })
  beneficiary?: Beneficiary | null;

  @Field(() => [MedicalClaimDocumentInput], { description: 'Its documents, 1 to 10.' })
  documents!: MedicalClaimDocumentInput[];
}

@InputType({ description: 'Further plans that are to pay of the event of a claim that is decided.' })
export class SubmitMedicalClaimSupplementInput extends MutationInput {
  @Field(() => ID, { description: 'The decided claim, or a supplement of it.' })
  claimId!: string;

  @Field({ description: 'Identity number of the person whose claim it is; shown nowhere.' })
  identityNumber!: string;

  @Field(() => [ID], { description: 'The plans, 1 to 5, each with an order of its own; none that pays of it already.' })
  planIds!: string[];

  @Field(() => [MedicalClaimDocumentInput], { description: 'The documents that these plans ask for, 1 to 10.' })
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

  @Field(() => ClaimKind, { description: 'What it is for.' })
  kind!: ClaimKind;

  @Field(() => String, { nullable: true, description: 'The hospital; null where none was named.' })
  hospital!: string | null;

  @Field(() => [String], { description: 'Numbers of the bills; none where a sum is claimed.' })
  billNumbers!: string[];

  @Field({ description: 'The diagnosis, or what happened.' })
  diagnosis!: string;

  @Field(() => DateScalar, { description: 'First day of it.' })
  admittedOn!: string;

  @Field(() => DateScalar, { description: 'Last day of it.' })
  dischargedOn!: string;

  @Field(() => Int, { nullable: true, description: 'Grade of disability, 1 to 10; null for none.' })
  grade!: number | null;

  @Field(() => Beneficiary, { nullable: true, description: 'The relative who is paid after a death; null otherwise.' })
  beneficiary!: Beneficiary | null;

  @Field(() => MoneyScalar, {
    name: 'total',
    nullable: true,
    description: 'What it cost, yuan; null, like the amounts below, where a sum is claimed.',
  })
  totalFen!: bigint | null;

  @Field(() => MoneyScalar, {
    name: 'insurance',
    nullable: true,
    description: 'Paid by basic medical insurance, yuan.',
  })
  insuranceFen!: bigint | null;

  @Field(() => MoneyScalar, {
    name: 'majorIllness',
    nullable: true,
    description: 'Paid by major-illness insurance, yuan.',
  })
  majorIllnessFen!: bigint | null;

  @Field(() => MoneyScalar, {
    name: 'selfFunded',
    nullable: true,
    description: 'Outside the scope of insurance, yuan.',
  })
  selfFundedFen!: bigint | null;

  @Field(() => MoneyScalar, { name: 'selfPaid', nullable: true, description: 'What insurance left, yuan.' })
  selfPaidFen!: bigint | null;

  @Field(() => [MedicalClaimShare], {
    description: 'What each plan pays, in the order of payers: as decided, or as it would be decided now.',
  })
  shares!: MedicalClaimShare[];

  @Field(() => [MedicalClaimShare], {
    description:
      'What plans pay of the same event by other claims that are decided: the one that this adds to, and supplements.',
  })
  otherShares!: MedicalClaimShare[];

  @Field(() => MoneyScalar, { name: 'paid', description: 'What all plans of this claim pay, yuan.' })
  paidFen!: bigint;

  @Field(() => MoneyScalar, { name: 'otherPaid', description: 'What the other claims of the event pay, yuan.' })
  otherPaidFen!: bigint;

  @Field(() => MoneyScalar, {
    name: 'own',
    nullable: true,
    description: 'What stays with the person, yuan; never below 0.',
  })
  ownFen!: bigint | null;

  @Field(() => [ClaimDocument], { description: 'Its documents.' })
  documents!: ClaimDocument[];

  @Field(() => [ClaimOpening], {
    description: 'To whom the files of the event were opened, by taking a claim of it, the latest first.',
  })
  openings!: ClaimOpening[];
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
