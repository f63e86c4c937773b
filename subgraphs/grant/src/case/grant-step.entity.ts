import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Grant } from './grant.entity.js';
import { StepKind } from './step-kind.js';

/** A step that a person took on a grant. Written with the change itself, never changed. */
@Entity({ tableName: 'case_step', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'case_step_union_id_index', properties: ['unionId'] })
@Index({ name: 'case_step_case_id_index', properties: ['caseId', 'at'] })
@ObjectType('GrantStep', { description: 'A step that a person took on a grant (办理环节).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantStep {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => StepKind, type: 'string' })
  @Field(() => StepKind, { description: 'Which step.' })
  kind!: StepKind;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'Account that took it.' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the account then.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the person noted; null when nothing.' })
  note!: string | null;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'amount',
    nullable: true,
    description: 'Amount of the step, yuan; null without one.',
  })
  amountFen!: bigint | null;
}
