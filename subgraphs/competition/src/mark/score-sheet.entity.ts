import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Round } from '../event/round.entity.js';
import { Panel } from '../panel/panel.entity.js';
import { SchemePart } from '../scheme/scheme-part.entity.js';
import { Lot } from './lot.entity.js';
import { sheetPolicies } from './release-sheets.sql.js';

/** A judge’s sheet of one lot and part. Others see it when the whole panel has handed in. */
@Entity({ tableName: 'score_sheet', policies: sheetPolicies })
@Index({ name: 'score_sheet_union_id_index', properties: ['unionId'] })
@Index({ name: 'score_sheet_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'score_sheet_lot_id_index', properties: ['lotId'] })
@Unique({ name: 'score_sheet_unique', properties: ['panelId', 'lotId', 'judgeId'] })
@ObjectType({
  description:
    'A judge’s sheet of one lot and part (评分表). You see your own, and the others’ once the whole panel has handed in.',
})
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ScoreSheet {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Panel, fieldName: 'panel_id', mapToPk: true, index: false })
  panelId!: string;

  @ManyToOne({ entity: () => SchemePart, fieldName: 'part_id', mapToPk: true, index: false })
  partId!: string;

  @ManyToOne({ entity: () => Lot, fieldName: 'lot_id', mapToPk: true, index: false })
  lotId!: string;

  @ManyToOne({ entity: () => Round, fieldName: 'round_id', mapToPk: true, index: false })
  roundId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  judgeId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the judge.' })
  judgeName!: string;

  @Property({ type: 'integer', nullable: true })
  totalHundredths!: number | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in; null while it is being filled.' })
  handedInAt!: Date | null;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether the whole panel has handed in, so that others see it.' })
  isReleased!: boolean;
}
