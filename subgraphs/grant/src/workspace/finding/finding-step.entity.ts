import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { FindingStepKind } from './finding-step-kind.js';
import { Finding } from './finding.entity.js';

/** A step of a finding. Written once, never changed. */
@Entity({ tableName: 'audit_finding_step', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'audit_finding_step_union_id_index', properties: ['unionId'] })
@Index({ name: 'audit_finding_step_finding_id_index', properties: ['findingId', 'at'] })
@ObjectType('GrantFindingStep', { description: 'A step of a finding; never changed.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class FindingStep {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Finding, fieldName: 'finding_id', mapToPk: true, index: false })
  findingId!: string;

  /** The audited union, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => FindingStepKind, type: 'string' })
  @Field(() => FindingStepKind, { description: 'What was done.' })
  kind!: FindingStepKind;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Who did it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Property({ type: 'text' })
  @Field({ description: 'What was written.' })
  text!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day that a plan promises; null for other steps.' })
  dueOn!: string | null;
}
