import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { importedPolicies } from './import-marks.sql.js';

/** That a competition came from a file, and from which. Never changed. */
@Entity({ tableName: 'imported_competition', policies: importedPolicies })
@Index({ name: 'imported_competition_union_id_index', properties: ['unionId'] })
@Unique({ name: 'imported_competition_source_unique', properties: ['unionId', 'sourceId'] })
@ObjectType({ description: 'That a competition came from a file of another system (导入来源).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ImportedCompetition {
  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false, primary: true })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  /** Id of the competition where it was exported. */
  @Property({ type: 'uuid' })
  sourceId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Version of the format, e.g. gonghui-competition/1.0.' })
  formatVersion!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Property({ type: 'text' })
  @Field({ description: 'SHA-256 of the file as it was unpacked, hexadecimal: as in the manifest of its export.' })
  sha256!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  importedAt!: Date;

  @Property({ type: 'text' })
  importedBy!: string;
}
