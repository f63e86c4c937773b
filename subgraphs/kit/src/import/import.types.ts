import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { MutationPayload } from '../graphql/mutation.js';

/** Most errors that one answer lists: more than a person corrects before trying again. */
export const MAX_LISTED_ERRORS = 10_000;

/** One thing that is wrong with an uploaded table. */
@ObjectType({ description: 'One thing that is wrong with a row of an uploaded file.' })
@Directive('@shareable')
export class ImportRowError {
  @Field(() => Int, { description: 'Row as a spreadsheet numbers it; the header is row 1.' })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Heading of the column at fault, as the file writes it; null when the row as a whole is.',
  })
  column!: string | null;

  @Field({ description: 'Stable code for programs, e.g. CODE_TAKEN.' })
  code!: string;

  @Field({ description: 'What is wrong and what to do, for people.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, shortened.' })
  value!: string | null;
}

/** What became of an uploaded table. */
@ObjectType({ description: 'What became of an uploaded file: all of its rows were taken in, or none.' })
@Directive('@shareable')
export class ImportPayload extends MutationPayload {
  @Field({ description: 'Whether this was a trial that changed nothing.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Rows in the file, without the header and empty ones.' })
  rows!: number;

  @Field(() => Int, { description: 'Rows that were taken in; in a trial, rows with nothing wrong.' })
  accepted!: number;

  @Field(() => Int, { description: 'Rows with something wrong.' })
  rejected!: number;

  @Field(() => [ImportRowError], {
    description: `Everything that is wrong, by row; the first ${MAX_LISTED_ERRORS} of it.`,
  })
  errors!: ImportRowError[];
}
