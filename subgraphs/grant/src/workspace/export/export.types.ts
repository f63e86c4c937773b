import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { GrantFilter } from '../../case/grant-filter.js';
import { ExportFormat } from './export-format.js';
import { ExportManifest } from './export-manifest.entity.js';

@InputType({ description: 'An export to prepare.' })
export class PrepareGrantExportInput extends MutationInput {
  @Field(() => GrantFilter, { description: 'Which grants; in 360Giving form, those of them that are awarded.' })
  filter!: GrantFilter;

  @Field(() => ExportFormat, { description: 'Form.' })
  format!: ExportFormat;
}

@ObjectType({ description: 'An export that can be fetched.' })
export class PrepareGrantExportPayload extends MutationPayload {
  @Field(() => ExportManifest, { nullable: true, description: 'Its manifest, with the count; null when refused.' })
  manifest!: ExportManifest | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on this server, good once and for five minutes; null when refused.',
  })
  link!: string | null;
}
