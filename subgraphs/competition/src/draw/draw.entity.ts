import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';

/** The sealed draw of a round: custodians, digests, and when each layer was opened. */
@Entity({ tableName: 'draw', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'draw_union_id_index', properties: ['unionId'] })
@Index({ name: 'draw_competition_id_index', properties: ['competitionId'] })
@Check({ name: 'draw_custodians_check', expression: `layer_one_custodian <> layer_two_custodian` })
@Check({ name: 'draw_order_check', expression: `layer_one_opened_at is null or layer_two_opened_at is not null` })
@ObjectType({ description: 'The sealed draw of a round, two layers (抽签加密).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Draw {
  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false, primary: true })
  roundId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Lots drawn.' })
  lotCount!: number;

  @Property({ type: 'text' })
  layerOneCustodian!: string;

  @Property({ type: 'text' })
  layerTwoCustodian!: string;

  @Property({ type: 'text' })
  @Field({ description: 'SHA-256 of the first layer (entry → contest number), published when it was sealed.' })
  layerOneDigest!: string;

  @Property({ type: 'text' })
  @Field({ description: 'SHA-256 of the second layer (contest number → station number).' })
  layerTwoDigest!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When lots were drawn.' })
  drawnAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the second layer was opened; it is opened first.' })
  layerTwoOpenedAt!: Date | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the first layer was opened; from then on results bear names.',
  })
  layerOneOpenedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Salt of the first digest, once opened: with it anybody can check the digest.',
  })
  layerOneSalt!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Salt of the second digest, once opened.' })
  layerTwoSalt!: string | null;
}
