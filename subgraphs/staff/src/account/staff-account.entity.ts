import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { accountPolicies } from '../migrations/policies.js';
import type { StaffRole } from '../role/role.js';
import { StaffRoleEnum } from '../role/staff-role.enum.js';

/** A person or team that signs in. Belongs to one union for good and sees its subtree. */
@Entity({ tableName: 'staff_account', policies: accountPolicies })
@Unique({ name: 'staff_account_username_unique', properties: ['username'] })
@Unique({ name: 'staff_account_email_unique', properties: ['email'] })
@Index({ name: 'staff_account_union_id_index', properties: ['unionId'] })
@Check({
  name: 'staff_account_username_check',
  expression: `username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'::text and length(username) >= 3 and length(username) <= 64`,
})
@Check({ name: 'staff_account_name_check', expression: 'length(name) >= 1 and length(name) <= 100' })
@ObjectType({ description: 'A person or team that signs in; belongs to one union and sees its subtree.' })
@Directive('@key(fields: "id")')
export class StaffAccount {
  [OptionalProps]?: 'createdAt' | 'updatedAt' | 'twoFactorEnabled' | 'disabledAt';

  @PrimaryKey({ type: 'uuid', defaultRaw: 'platform.uuid7()' })
  @Field(() => ID, { description: 'Our own id; never reused.' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name typed at sign-in, e.g. `jiangxi.analyst`. Does not change.' })
  username!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the person or team.' })
  name!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'string[]', columnType: 'text[]', defaultRaw: `'{}'` })
  @Field(() => [StaffRoleEnum], { description: 'What it may do.' })
  roles!: StaffRole[];

  @Property({ type: 'string[]', columnType: 'text[]', defaultRaw: `'{}'` })
  @Field(() => [StaffRoleEnum], { description: 'Roles that it may give to other accounts of its subtree.' })
  grantableRoles!: StaffRole[];

  /** Synthetic: the sign-in library wants an address, accounts have none. */
  @Property({ type: 'text', lazy: true, generated: `(username || '@accounts.invalid') stored` })
  email!: string;

  @Property({ type: 'boolean', lazy: true, default: true })
  emailVerified!: boolean;

  @Property({ type: 'text', lazy: true, nullable: true })
  image!: string | null;

  @Property({ type: 'boolean', default: false })
  @Field({ description: 'Whether a time-based code is asked after the password.' })
  twoFactorEnabled!: boolean;

  @Property({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  updatedAt!: Date;
}
