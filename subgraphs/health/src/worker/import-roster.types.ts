import { MutationInput } from '@gonghui/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ROSTER_COLUMNS } from './roster-columns.js';

const HEADINGS = ROSTER_COLUMNS.map(({ headings: [usual], isRequired }) => `${usual}${isRequired ? '*' : ''}`).join(
  ', ',
);

@InputType({ description: 'A roster of workers to take in, all or none.' })
export class ImportRosterInput extends MutationInput {
  @Field(() => ID, {
    description: 'The employer’s union, where a row names none; unions that rows name by code lie at or below it.',
  })
  unionId!: string;

  @Field({
    description: `The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030, up to 10 MB and 50,000 rows. Columns, by Chinese or English heading in any order, those with * needed: ${HEADINGS}. Days are written 2025-06-01, 2025/6/1 or 2025年6月1日.`,
  })
  contentBase64!: string;

  @Field({
    defaultValue: false,
    description:
      'Whether men are taken in, too: for check-ups and care, for no examination is owed to them. Otherwise a man in the file is an error.',
  })
  takesMen!: boolean;

  @Field({ description: 'Whether only to try: the same work, with every error listed, and nothing kept.' })
  dryRun!: boolean;
}
