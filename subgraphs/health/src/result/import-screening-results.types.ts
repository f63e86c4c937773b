import { MutationInput } from '@gonghui/kit';
import { Field, ID, InputType } from 'type-graphql';
import { RESULT_COLUMNS } from './result-columns.js';

const HEADINGS = RESULT_COLUMNS.map(({ headings: [usual] }) => `${usual}*`).join(', ');

@InputType({ description: 'What a provider found on a day of examinations: all of the file is taken in, or nothing.' })
export class ImportScreeningResultsInput extends MutationInput {
  @Field(() => ID, { description: 'The day; you must be its handler.' })
  batchId!: string;

  @Field({
    description: `The bytes of a CSV file in Base64, up to 10 MB and 50,000 rows. Columns, by Chinese or English heading in any order: ${HEADINGS}. Results are 正常, 异常 or 阳性.`,
  })
  contentBase64!: string;

  @Field({ description: 'Whether only to try: the same work, with every error listed, and nothing kept.' })
  dryRun!: boolean;
}
