import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { AwardKind } from './award-kind.js';
import { AwardQuota } from './award-quota.entity.js';

/** An award with its certificate. It repeats what the certificate says, which later changes must not alter. */
@Entity({ tableName: 'award', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'award_union_id_index', properties: ['unionId'] })
@Index({ name: 'award_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'award_entry_id_index', properties: ['entryId'] })
@Unique({ name: 'award_serial_unique', properties: ['serial'] })
@Unique({ name: 'award_entry_unique', properties: ['eventId', 'entryId', 'quotaId'] })
@Check({ name: 'award_revoked_check', expression: `(revoked_at is null) = (revoked_because is null)` })
@ObjectType({ description: 'An award with its certificate (获奖证书).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Award {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CompetitionEvent, fieldName: 'event_id', mapToPk: true, index: false })
  eventId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => AwardQuota, fieldName: 'quota_id', mapToPk: true, index: false })
  quotaId!: string;

  @ManyToOne({ entity: () => Entry, fieldName: 'entry_id', mapToPk: true, index: false })
  entryId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Serial of the certificate, e.g. 2022-7K3F-0001-Q8ZP4M; cannot be guessed.' })
  serial!: string;

  @Enum({ items: () => AwardKind, type: 'string' })
  @Field(() => AwardKind, { description: 'Kind.' })
  kind!: AwardKind;

  @Property({ type: 'text' })
  @Field({ description: 'Title, e.g. 一等奖.' })
  title!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Whom it was given to.' })
  recipient!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rank of which it follows.' })
  rank!: number;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Honours that the winner may apply for. Source: S75.' })
  honours!: string[];

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was given.' })
  givenOn!: string;

  @Property({ type: 'text' })
  givenBy!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it is valid.' })
  revokedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  revokedBecause!: string | null;
}
