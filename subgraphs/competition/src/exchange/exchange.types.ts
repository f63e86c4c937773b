import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionExportFormat } from './competition-export-format.js';
import { CompetitionExport } from './competition-export.entity.js';

@InputType({ description: 'A file to prepare: results of rounds, or the whole competition.' })
export class PrepareCompetitionExportInput extends MutationInput {
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;

  @Field(() => ID, { nullable: true, description: 'Only the rounds of this event. Not for the interchange.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this round. Not for the interchange.' })
  roundId?: string | null;

  @Field(() => CompetitionExportFormat, { description: 'Form.' })
  format!: CompetitionExportFormat;
}

@ObjectType({ description: 'A file of a competition that can be fetched.' })
export class PrepareCompetitionExportPayload extends MutationPayload {
  @Field(() => CompetitionExport, { nullable: true, description: 'Its manifest; null when refused.' })
  manifest!: CompetitionExport | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on this server, good once and for five minutes; null when refused.',
  })
  link!: string | null;
}

@InputType({ description: 'A competition as another system exported it.' })
export class ImportCompetitionInput extends MutationInput {
  @Field(() => ID, { description: 'The union that organizes it here.' })
  unionId!: string;

  @Field({
    description:
      'The bytes of the file in Base64: JSON in UTF-8 as docs/interchange/competition.md describes it, plain or packed with gzip; 64 MiB at most unpacked, 11 MiB as sent.',
  })
  contentBase64!: string;

  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field({ description: 'Whether only to try: the same work, with every error listed, and nothing kept.' })
  dryRun!: boolean;
}

@ObjectType({ description: 'One thing that is wrong with a file of a competition.' })
export class InterchangeProblem {
  @Field({ description: 'Where, as a JSON pointer (RFC 6901), e.g. /events/0/rounds/1/lots/3; empty: the file.' })
  path!: string;

  @Field({ description: 'Stable code for programs, e.g. RESULT_DIFFERS.' })
  code!: string;

  @Field({ description: 'What is wrong and what to do, for people.' })
  message!: string;
}

@ObjectType({ description: 'What became of a file of a competition: all of it was taken in, or nothing.' })
export class ImportCompetitionPayload extends MutationPayload {
  @Field({ description: 'Whether this was a trial that changed nothing.' })
  dryRun!: boolean;

  @Field(() => [InterchangeProblem], { description: 'Everything that is wrong; the first 1,000 of it.' })
  problems!: InterchangeProblem[];

  @Field(() => [String], {
    description: 'Unions named in the file that are not known here; their entries stand without one.',
  })
  unknownUnions!: string[];

  @Field(() => Int, { description: 'Marks in the file.' })
  markCount!: number;

  @Field(() => Int, { description: 'Lots in the file.' })
  lotCount!: number;

  @Field(() => Competition, { nullable: true, description: 'The competition; null in a trial and when refused.' })
  competition!: Competition | null;
}
