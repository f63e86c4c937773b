import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionExportFormat } from './competition-export-format.js';

/** What a file that left a competition contained: enough to prove later that it is that file, whole and unchanged. */
@Entity({ tableName: 'competition_export', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'competition_export_union_id_index', properties: ['unionId'] })
@Index({ name: 'competition_export_competition_id_index', properties: ['competitionId'] })
@Check({
  name: 'competition_export_finished_check',
  expression: `(finished_at is null) = (sha256 is null) and (finished_at is null) = (row_count is null) and (finished_at is null) = (byte_count is null) and (finished_at is null or started_at is not null)`,
})
@ObjectType({ description: 'What a file that left a competition contained (导出清单).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CompetitionExport {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  /** Union of whoever exported. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'exportedBy', description: 'Who exported.' })
  actorName!: string;

  @Enum({ items: () => CompetitionExportFormat, type: 'string' })
  @Field(() => CompetitionExportFormat, { description: 'Form.' })
  format!: CompetitionExportFormat;

  /** Rounds whose results it holds, in their order; none: the whole competition. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  @Field(() => [ID], { description: 'Rounds whose results it holds, in their order; none: the whole competition.' })
  roundIds!: string[];

  @Property({ type: 'text' })
  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was prepared.' })
  preparedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    name: 'asOf',
    nullable: true,
    description: 'The moment whose state the file shows: all of it is of one snapshot. Null until the link is opened.',
  })
  startedAt!: Date | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its last byte was made; null before.' })
  finishedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Results in the file, or lots of a whole competition; null until it is finished.',
  })
  rowCount!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Bytes of the file; null until it is finished.' })
  byteCount!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, hexadecimal; null until it is finished.' })
  sha256!: string | null;
}
