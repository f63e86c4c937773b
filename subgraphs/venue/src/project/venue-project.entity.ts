import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Venue } from '../venue/venue.entity.js';
import { ConstructionKind } from './construction-kind.js';
import { ProjectStatus } from './project-status.js';

/** A project that builds, extends or renovates a venue. */
@Entity({ tableName: 'venue_project', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'venue_project_union_id_index', properties: ['unionId'] })
@Index({ name: 'venue_project_venue_id_index', properties: ['venueId'] })
@Check({ name: 'venue_project_dates_check', expression: 'end_on >= start_on' })
@Check({ name: 'venue_project_budget_check', expression: 'budget_fen > 0' })
@ObjectType({
  description: 'A project that builds, extends or renovates a venue, in the words of OC4IDS. Source: S110, S111.',
})
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class VenueProject {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Venue, fieldName: 'venue_id', mapToPk: true, index: false })
  venueId!: string;

  /** The venue's union, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Title.' })
  title!: string;

  @Enum({ items: () => ConstructionKind, type: 'string' })
  @Field(() => ConstructionKind, { description: 'What is done to the venue.' })
  constructionKind!: ConstructionKind;

  @Enum({ items: () => ProjectStatus, type: 'string' })
  @Field(() => ProjectStatus, { description: 'How far it is.' })
  status!: ProjectStatus;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day, planned or real; null when not fixed.' })
  startOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day, planned or real; null when not fixed.' })
  endOn!: string | null;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'budget', description: 'Whole budget, yuan.' })
  budgetFen!: bigint;
}
