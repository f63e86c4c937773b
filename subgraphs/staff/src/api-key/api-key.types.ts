import { DateTimeScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A key with which a data team calls the graph as the account, in the header `x-api-key`.' })
export class ApiKey {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Field({ description: 'What it is for.' })
  name!: string;

  @Field({ description: 'First characters of the key, to tell keys apart.' })
  start!: string;

  @Field(() => [String], { description: 'What it may do at most; it never does more than its owner may today.' })
  scopes!: string[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends.' })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null when never.',
  })
  lastUsedAt!: Date | null;
}

@InputType({ description: 'A key to make for your own account.' })
export class CreateApiKeyInput extends MutationInput {
  @Field({ description: 'What it is for, 1 to 100 characters.' })
  name!: string;

  @Field(() => [String], {
    description: 'What it may do, e.g. `organization:read`; only scopes that you hold yourself.',
  })
  scopes!: string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends, at most 366 days from now; 90 days when left out.',
  })
  expiresAt?: Date | null;
}

@ObjectType({ description: 'A new key.' })
export class CreateApiKeyPayload extends MutationPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key’s record; null when the request was refused.' })
  apiKey!: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself. It is shown this once; a repeated request gets null.',
  })
  key!: string | null;
}

@InputType({ description: 'A key to end now.' })
export class RevokeApiKeyInput extends MutationInput {
  @Field(() => ID, { description: 'The key’s record.' })
  id!: string;
}

@ObjectType({ description: 'What became of a revocation.' })
export class RevokeApiKeyPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'The key that no longer works; null when the request was refused.' })
  revokedId!: string | null;
}
