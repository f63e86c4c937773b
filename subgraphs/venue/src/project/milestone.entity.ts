import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MilestoneStatus } from './milestone-status.js';
import { VenueProject } from './venue-project.entity.js';

/** A step that a project should reach by a day. */
@Entity({ tableName: 'milestone', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'milestone_union_id_index', properties: ['unionId'] })
@Index({ name: 'milestone_project_id_index', properties: ['projectId'] })
@Check({ name: 'milestone_met_check', expression: `(status = 'MET') = (met_on is not null)` })
@ObjectType({ description: 'A step that a project should reach by a day (节点), in the words of OC4IDS.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class Milestone {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => VenueProject, fieldName: 'project_id', mapToPk: true, index: false })
  projectId!: string;

  /** The venue's union, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What should be reached.' })
  title!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day it was reached; set when, and only when, the status is MET.',
  })
  metOn!: string | null;

  @Enum({ items: () => MilestoneStatus, type: 'string' })
  @Field(() => MilestoneStatus, { description: 'Whether it was reached.' })
  status!: MilestoneStatus;
}
