import { DateTimeScalar } from '@gonghui/kit';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A browser in which an account is signed in.' })
export class StaffSession {
  @Field(() => ID, { description: 'Our own id; not the secret of the cookie.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it signed in.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the session ends unless it is used before.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  userAgent!: string | null;

  @Field({ description: 'Whether this very request comes from it.' })
  current!: boolean;
}
