import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import type { TieBreakPlan } from './tie-break-plan.js';

/** A version of how a round is marked. Never changed: another version takes its place. */
@Entity({ tableName: 'marking_scheme', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'marking_scheme_union_id_index', properties: ['unionId'] })
@Index({ name: 'marking_scheme_competition_id_index', properties: ['competitionId'] })
@Unique({ name: 'marking_scheme_version_unique', properties: ['roundId', 'version'] })
@ObjectType({ description: 'A version of how a round is marked (评分标准).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class MarkingScheme {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false })
  roundId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;

  @Property({ type: 'json' })
  tieBreaks!: TieBreakPlan[];

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was set.' })
  createdAt!: Date;
}
