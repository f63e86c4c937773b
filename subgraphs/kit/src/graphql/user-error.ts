import { Directive, Field, ObjectType } from 'type-graphql';

/** An expected refusal, told to the person who can do something about it. */
@ObjectType({ description: 'An expected refusal: what is wrong, where, and what to do.' })
@Directive('@shareable')
export class UserError {
  @Field({ description: 'Stable code for programs, e.g. TREE_CYCLE.' })
  code!: string;

  @Field({ description: 'What is wrong and what to do, for people.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Path of the input field that is at fault, if one is.' })
  field?: string[] | null;
}

/** Thrown inside a use case to refuse it: the transaction is rolled back and the errors become `userErrors`. */
export class Refusal extends Error {
  readonly userErrors: readonly [UserError, ...UserError[]];

  constructor(...userErrors: [UserError, ...UserError[]]) {
    super(userErrors.map((error) => error.code).join(', '));
    this.name = 'Refusal';
    this.userErrors = userErrors;
  }
}

/** Refuses with one error. */
export function refuse(code: string, message: string, ...field: string[]): never {
  throw new Refusal({ code, message, field: field.length > 0 ? field : null });
}
