import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Aspect } from '../scheme/aspect.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { markPolicies } from './release-sheets.sql.js';

/** A mark as a judge gave it. Never changed: a later one supersedes it, and it stays. */
@Entity({ tableName: 'mark', policies: markPolicies })
@Index({ name: 'mark_sheet_id_index', properties: ['sheetId', 'aspectId'] })
@Index({
  name: 'mark_counting_unique',
  expression: `create unique index mark_counting_unique on competition.mark (sheet_id, aspect_id) where superseded_at is null`,
})
@Unique({ name: 'mark_key_unique', properties: ['judgeId', 'key'] })
@Check({ name: 'mark_value_check', expression: `hundredths >= 0` })
@ObjectType({ description: 'A mark as a judge gave it (原始分).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Mark {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => ScoreSheet, fieldName: 'sheet_id', mapToPk: true, index: false })
  sheetId!: string;

  @ManyToOne({ entity: () => Aspect, fieldName: 'aspect_id', mapToPk: true, index: false })
  aspectId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  judgeId!: string;

  @Property({ type: 'integer' })
  hundredths!: number;

  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When another mark took its place; null while it counts.',
  })
  supersededAt!: Date | null;
}
