import { MutationInput } from '@gonghui/kit';
import { Field, ID, InputType } from 'type-graphql';
import { UNION_COLUMNS } from './union-columns.js';

const HEADINGS = UNION_COLUMNS.map(({ headings: [usual], isRequired }) => `${usual}${isRequired ? '*' : ''}`).join(
  ', ',
);

@InputType({ description: 'A table of unions to found at once, all or none.' })
export class ImportTradeUnionsInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The union they belong to where a row names no parent; parents that rows name by code or name lie below it or in the file.',
  })
  parentId!: string;

  @Field({
    description: `The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030, up to 10 MB and 50,000 rows. Columns, by Chinese or English heading in any order, those with * needed: ${HEADINGS}.`,
  })
  contentBase64!: string;

  @Field({ description: 'Name of the file; stands in the history of the unions as its source.' })
  fileName!: string;

  @Field({ description: 'Whether only to try: the same work, with every error listed, and nothing kept.' })
  dryRun!: boolean;
}
