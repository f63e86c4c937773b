import { Refusal, UserError } from '@gonghui/kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** What became of one grant of a request about many; a JSON value. */
@ObjectType({
  description: 'What became of one grant of a request about many: the others are carried out all the same.',
})
export class GrantOutcome {
  @Field(() => ID, { description: 'The grant, as the request named it.' })
  grantId!: string;

  @Field({ description: 'Whether it was carried out.' })
  ok!: boolean;

  @Field(() => [UserError], { description: 'Why not; empty when it was.' })
  userErrors!: UserError[];
}

/** Carried out. */
export const done = (grantId: string): GrantOutcome => ({ grantId, ok: true, userErrors: [] });

/** Refused, and why. */
export const refused = (grantId: string, ...userErrors: UserError[]): GrantOutcome => ({
  grantId,
  ok: false,
  userErrors,
});

/** Most grants that one request may name. */
export const MAX_GRANTS = 500;

/** The ids of a request about many grants, each once. @throws Refusal `TOO_MANY_GRANTS` or `NOTHING_CHOSEN` */
export function chosenIds(ids: readonly string[], field = 'grantIds'): readonly string[] {
  const chosen = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (chosen.length === 0)
    throw new Refusal({ code: 'NOTHING_CHOSEN', message: 'Choose at least one.', field: [field] });
  if (chosen.length > MAX_GRANTS)
    throw new Refusal({
      code: 'TOO_MANY_GRANTS',
      message: `One request may name ${MAX_GRANTS}; these are ${chosen.length}. Send them in parts.`,
      field: [field],
    });
  return chosen;
}
