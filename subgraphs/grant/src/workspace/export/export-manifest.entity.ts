import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, JsonScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ExportFormat } from './export-format.js';

/** What an export contained: enough to prove later that a file is that export, whole and unchanged. */
@Entity({ tableName: 'export_manifest', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'export_manifest_union_id_index', properties: ['unionId', 'preparedAt'] })
@Check({
  name: 'export_manifest_finished_check',
  expression:
    '(finished_at is null) = (sha256 is null) and (finished_at is null) = (row_count is null) and (finished_at is null) = (byte_count is null) and (finished_at is null or started_at is not null)',
})
@ObjectType('GrantExportManifest', { description: 'What an export contained (导出清单).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class ExportManifest {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** Union of whoever exported. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'exportedBy', description: 'Who exported.' })
  actorName!: string;

  @Enum({ items: () => ExportFormat, type: 'string' })
  @Field(() => ExportFormat, { description: 'Form.' })
  format!: ExportFormat;

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => JsonScalar, { description: 'The filter, as it was given.' })
  filter!: object;

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => JsonScalar, { description: 'Version of each red-flag rule by its key, as they were.' })
  ruleVersions!: Readonly<Record<string, number>>;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Grants counted when it was prepared.' })
  expectedCount!: number;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was prepared.' })
  preparedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    name: 'asOf',
    nullable: true,
    description:
      'The moment whose state the file shows: all its rows are of one snapshot. Null until the link is opened.',
  })
  startedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its last byte was made; null before.' })
  finishedAt!: Date | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Grants in the file; null until it is finished.' })
  rowCount!: number | null;

  @Property({ type: 'bigint', nullable: true })
  byteCount!: bigint | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, hexadecimal; null until it is finished.' })
  sha256!: string | null;
}
