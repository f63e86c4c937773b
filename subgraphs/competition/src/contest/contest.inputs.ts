import { DateScalar, DateTimeScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ImportInput } from '../import-rows.js';
import { TradeUnion } from '../trade-union/trade-union.js';
import { ContestParticipant } from './contest-participant.entity.js';
import { ContestStatus } from './contest-status.js';
import { Contest } from './contest.entity.js';
import { QuestionKind } from './question-kind.js';

@InputType({ description: 'Which online contests. All conditions given must hold.' })
export class ContestFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, or of its pinyin.' })
  text?: string | null;

  @Field(() => [ContestStatus], { nullable: true, description: 'Any of these statuses.' })
  statuses?: ContestStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'Opens in this year.' })
  year?: number | null;
}

@InputType({ description: 'Which participants of a contest. All conditions given must hold.' })
export class ContestParticipantFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or the number.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they took part.' })
  hasTaken?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this union or one below it.' })
  withinId?: string | null;
}

@InputType({ description: 'How many questions of a kind a paper has.' })
export class PaperPartInput {
  @Field(() => QuestionKind, { description: 'Kind of question; each stands once in a paper.' })
  kind!: QuestionKind;

  @Field(() => Int, { description: 'How many are drawn, 1 to 200.' })
  count!: number;

  @Field(() => Int, { description: 'Marks of each, 1 to 100.' })
  marks!: number;
}

@ObjectType('ContestPaperPart', { description: 'How many questions of a kind a paper has.' })
export class ContestPaperPart {
  @Field(() => QuestionKind, { description: 'Kind of question.' })
  kind!: QuestionKind;

  @Field(() => Int, { description: 'How many are drawn.' })
  count!: number;

  @Field(() => Int, { description: 'Marks of each.' })
  marks!: number;
}

@InputType()
export abstract class ContestDescriptionInput extends MutationInput {
  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What participants are told before they begin.' })
  rules?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it opens.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it closes.' })
  closesAt!: Date;

  @Field(() => Int, { description: 'Minutes of an attempt, 1 to 600.' })
  minutes!: number;

  @Field(() => Int, { description: 'Attempts that a participant has, 1 to 100.' })
  maxAttempts!: number;

  @Field(() => [PaperPartInput], { description: 'What is drawn for each attempt.' })
  paper!: PaperPartInput[];
}

@InputType({ description: 'An online contest to prepare. It begins as a draft.' })
export class CreateContestInput extends ContestDescriptionInput {
  @Field(() => ID, { description: 'The union that holds it.' })
  unionId!: string;

  @Field(() => ID, { description: 'The bank that its questions come from.' })
  bankId!: string;
}

@InputType({ description: 'A draft of an online contest, described anew.' })
export class UpdateContestInput extends ContestDescriptionInput {
  @Field(() => ID, { description: 'The contest.' })
  id!: string;
}

@InputType({ description: 'A contest that is announced: its questions and conditions are fixed.' })
export class AnnounceContestInput extends MutationInput {
  @Field(() => ID, { description: 'The contest.' })
  id!: string;
}

@InputType({ description: 'A contest that is not held.' })
export class CancelContestInput extends MutationInput {
  @Field(() => ID, { description: 'The contest.' })
  id!: string;

  @Field({ description: 'Why; 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'A person who may take part.' })
export class ContestPersonInput {
  @Field({ description: 'Name as it is shown, or a pseudonym; 2 to 100 characters.' })
  name!: string;

  @Field({ description: 'Number that tells the person apart within his union.' })
  personNo!: string;
}

@InputType({ description: 'Persons of a union who may take part. All of them are added, or none.' })
export class AddContestParticipantsInput extends MutationInput {
  @Field(() => ID, { description: 'The contest, until it closes.' })
  contestId!: string;

  @Field(() => ID, { description: 'The union that they belong to and count for.' })
  homeUnionId!: string;

  @Field(() => [ContestPersonInput], { description: 'The persons, 1 to 500.' })
  persons!: ContestPersonInput[];
}

@InputType({
  description:
    'A table of persons who may take part, all or none. Columns, by Chinese or English heading in any order: 姓名*, 编号*, 工会编码 (the union that holds the contest when empty).',
})
export class ImportContestParticipantsInput extends ImportInput {
  @Field(() => ID, { description: 'The contest, until it closes.' })
  contestId!: string;
}

@InputType({ description: 'Codes to hand out. The codes before end.' })
export class IssueContestCodesInput extends MutationInput {
  @Field(() => ID, { description: 'The contest.' })
  contestId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'These participants get new codes; when left out, all who have none, up to 2,000 at a time.',
  })
  participantIds?: string[] | null;
}

@ObjectType({ description: 'What became of a request about an online contest.' })
export class ContestPayload extends MutationPayload {
  @Field(() => Contest, { nullable: true, description: 'The contest as it is now; null when refused.' })
  contest!: Contest | null;
}

@ObjectType({ description: 'What became of a request to add participants.' })
export class ContestParticipantsPayload extends MutationPayload {
  @Field(() => [ContestParticipant], { description: 'Those who were added; none when refused.' })
  participants!: ContestParticipant[];
}

@ObjectType({ description: 'The code of a participant.' })
export class ContestCode {
  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;

  @Field({ description: 'Name of the participant.' })
  name!: string;

  @Field({ description: 'Number of the participant.' })
  personNo!: string;

  @Field({ description: 'Union of the participant.' })
  unionName!: string;

  @Field({ description: 'The code, e.g. K7QM-2XRB-9FHD-TW4A.' })
  code!: string;
}

@ObjectType({ description: 'Codes to hand out.' })
export class ContestCodesPayload extends MutationPayload {
  @Field(() => [ContestCode], {
    description:
      'The codes, shown this once: they are kept nowhere. None when refused, and when a request is repeated; issue others then.',
  })
  codes!: ContestCode[];
}

/** One line of the ranking as it is read. */
export interface StandingRow {
  readonly participantId: string;
  readonly rank: number;
  readonly score: number;
  readonly seconds: number;
  readonly attemptNumber: number;
  readonly attemptCount: number;
}

@ObjectType({ description: 'A line of the ranking: the best attempt of a participant.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ContestStanding implements StandingRow {
  participantId!: string;

  @Field(() => Int, {
    description:
      'Rank among all participants: by marks, then the shorter time; who is equal in both shares it (1, 1, 3).',
  })
  rank!: number;

  @Field(() => Int, { description: 'Marks of the best attempt.' })
  score!: number;

  @Field(() => Int, { description: 'Time of the best attempt, whole seconds.' })
  seconds!: number;

  @Field(() => Int, { description: 'Which attempt was the best.' })
  attemptNumber!: number;

  @Field(() => Int, { description: 'Attempts that have ended.' })
  attemptCount!: number;
}

@ObjectType({ description: 'How many of a union take part (参与率).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ContestParticipation {
  @Field(() => TradeUnion, { description: 'A union directly below, or the union itself for its own.' })
  union!: TradeUnion;

  @Field(() => Boolean, { description: 'Whether these are persons of the union asked about itself, not of one below.' })
  isOwn!: boolean;

  @Field(() => Int, { description: 'Persons who may take part.' })
  registered!: number;

  @Field(() => Int, { description: 'Persons who began an attempt, each once.' })
  participants!: number;

  @Field(() => Int, { nullable: true, description: 'Members on `asOf`; null where no return is known.' })
  members!: number | null;

  @Field(() => Float, { nullable: true, description: 'Participants by members, 1 is all; null without members.' })
  rate!: number | null;
}

@ObjectType({ description: 'How many take part, in all and by union directly below.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ContestParticipationReport {
  @Field(() => DateScalar, { description: 'Day whose members are counted: the last of the contest, or today.' })
  asOf!: string;

  @Field(() => ContestParticipation, { description: 'The union with everything below it.' })
  total!: ContestParticipation;

  @Field(() => [ContestParticipation], { description: 'By union directly below, the highest rate first.' })
  areas!: ContestParticipation[];
}
