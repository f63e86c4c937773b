import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { StaffRole } from '../role/role.js';
import { StaffRoleEnum } from '../role/staff-role.enum.js';

/** A person or team that signs in. Belongs to one union for good and sees its subtree. */
@Entity({ tableName: 'staff_account' })
@ObjectType({ description: 'A person or team that signs in; belongs to one union and sees its subtree.' })
@Directive('@key(fields: "id")')
export class StaffAccount {
  [OptionalProps]?: 'createdAt' | 'updatedAt' | 'twoFactorEnabled' | 'disabledAt';

  @PrimaryKey({ type: 'uuid' })
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

  @Property({ type: 'string[]', columnType: 'text[]' })
  @Field(() => [StaffRoleEnum], { description: 'What it may do.' })
  roles!: StaffRole[];

  @Property({ type: 'string[]', columnType: 'text[]' })
  @Field(() => [StaffRoleEnum], { description: 'Roles that it may give to other accounts of its subtree.' })
  grantableRoles!: StaffRole[];

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether a time-based code is asked after the password.' })
  twoFactorEnabled!: boolean;

  @Property({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;
}
