import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ContestParticipant } from './contest-participant.entity.js';
import { Contest } from './contest.entity.js';

/** One attempt of a participant. All are kept. It is over when it was handed in, or when its time is. */
@Entity({
  tableName: 'contest_attempt',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'home', command: 'select', using: scopePolicy('home_union_id') },
  ],
})
@Index({ name: 'contest_attempt_union_id_index', properties: ['unionId'] })
@Index({ name: 'contest_attempt_contest_id_index', properties: ['contestId', 'participantId'] })
@Unique({ name: 'contest_attempt_number_unique', properties: ['participantId', 'number'] })
@Check({ name: 'contest_attempt_times_check', expression: 'due_at > started_at and submitted_at <= due_at' })
@ObjectType({ description: 'One attempt of a participant (作答记录).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ContestAttempt {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Contest, fieldName: 'contest_id', mapToPk: true, index: false })
  contestId!: string;

  @ManyToOne({ entity: () => ContestParticipant, fieldName: 'participant_id', mapToPk: true, index: false })
  participantId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  homeUnionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Which attempt of the participant, from 1.' })
  number!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Seed of the draw: with the questions of the contest it gives the same paper again.' })
  seed!: string;

  /** The questions drawn, in the order shown. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  questions!: string[];

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When its time is over.' })
  dueAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was handed in; null while it runs, and when its time ran out.',
  })
  submittedAt!: Date | null;

  /** Marks of the answers so far; told when the attempt is over. */
  @Property({ type: 'integer' })
  score!: number;
}
