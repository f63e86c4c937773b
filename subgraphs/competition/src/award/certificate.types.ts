import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'Certificates to print: of one award, or of all awards of an event.' })
export class PrepareCertificatesInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The award; left out: all awards of the event.' })
  awardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The event; left out: the one award.' })
  eventId?: string | null;

  @Field({
    description:
      'Where the public reaches this system, e.g. https://gonghui.example: the code on a certificate leads to its check page.',
  })
  origin!: string;
}

@ObjectType({ description: 'Certificates that can be fetched as PDF.' })
export class PrepareCertificatesPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Certificates in the file; null when refused.' })
  count!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on this server, good for five minutes; null when refused.',
  })
  link!: string | null;
}
