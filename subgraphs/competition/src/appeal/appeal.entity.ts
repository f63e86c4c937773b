import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { AppealStatus } from './appeal-status.js';

/** An objection of an entry against a result. */
@Entity({ tableName: 'appeal', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'appeal_union_id_index', properties: ['unionId'] })
@Index({ name: 'appeal_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'appeal_round_id_index', properties: ['roundId'] })
@Index({ name: 'appeal_entry_id_index', properties: ['entryId'] })
@ObjectType('RoundAppeal', { description: 'An objection of an entry against a result (申诉).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Appeal {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false })
  roundId!: string;

  @ManyToOne({ entity: () => Entry, fieldName: 'entry_id', mapToPk: true, index: false })
  entryId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What is objected to.' })
  grounds!: string;

  @Enum({ items: () => AppealStatus, type: 'string' })
  @Field(() => AppealStatus, { description: 'Status.' })
  status!: AppealStatus;

  @Property({ type: 'text' })
  filedBy!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was filed.' })
  filedAt!: Date;

  @Property({ type: 'text', nullable: true })
  decidedBy!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The decision in words.' })
  decision!: string | null;
}
