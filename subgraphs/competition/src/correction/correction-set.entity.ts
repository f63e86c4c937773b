import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { Appeal } from '../appeal/appeal.entity.js';
import { CorrectionStatus } from './correction-status.js';

/** Marks that are to be corrected together, with the effect on ranks, decided by another person. */
@Entity({ tableName: 'correction_set', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'correction_set_union_id_index', properties: ['unionId'] })
@Index({ name: 'correction_set_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'correction_set_round_id_index', properties: ['roundId'] })
@Index({ name: 'correction_set_appeal_id_index', properties: ['appealId'] })
@ObjectType({
  description: 'Marks that are to be corrected together (更正). Proposed by one person, decided by another.',
})
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CorrectionSet {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false })
  roundId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({
    entity: () => Appeal,
    fieldName: 'appeal_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  appealId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Why.' })
  reason!: string;

  @Enum({ items: () => CorrectionStatus, type: 'string' })
  @Field(() => CorrectionStatus, { description: 'Status.' })
  status!: CorrectionStatus;

  @Property({ type: 'text' })
  proposedBy!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Property({ type: 'text', nullable: true })
  decidedBy!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was applied or cancelled.' })
  decision!: string | null;
}
