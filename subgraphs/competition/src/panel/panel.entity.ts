import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { SchemePart } from '../scheme/scheme-part.entity.js';

/** The judges who mark one part at a range of stations. */
@Entity({ tableName: 'panel', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'panel_union_id_index', properties: ['unionId'] })
@Index({ name: 'panel_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'panel_round_id_index', properties: ['roundId'] })
@Index({
  name: 'panel_no_overlap',
  expression: `alter table competition.panel add constraint panel_no_overlap
    exclude using gist (part_id with =, int4range(station_from, station_to, '[]') with &&)`,
})
@Check({ name: 'panel_range_check', expression: `station_from >= 1 and station_to >= station_from` })
@ObjectType({ description: 'The judges who mark one part at a range of stations (评委组).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Panel {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false })
  roundId!: string;

  @ManyToOne({ entity: () => SchemePart, fieldName: 'part_id', mapToPk: true, index: false })
  partId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 实操一组.' })
  name!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'First station number.' })
  stationFrom!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Last station number.' })
  stationTo!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while it takes marks.' })
  closedAt!: Date | null;
}
