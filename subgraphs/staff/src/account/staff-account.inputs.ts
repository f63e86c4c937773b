import { connectionType, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { StaffRole } from '../role/role.js';
import { StaffRoleEnum } from '../role/staff-role.enum.js';
import { AccountStatus } from './account-status.js';
import { StaffAccount } from './staff-account.entity.js';

export const StaffAccountConnection = connectionType('StaffAccount', () => StaffAccount);

@InputType({ description: 'Which accounts. All conditions given must hold.' })
export class StaffAccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the user name or the name.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only accounts of this union and the unions below it.' })
  withinId?: string | null;

  @Field(() => [StaffRoleEnum], { nullable: true, description: 'Holding any of these roles.' })
  roles?: StaffRole[] | null;

  @Field(() => AccountStatus, { nullable: true, description: 'Only accounts of this status.' })
  status?: AccountStatus | null;
}

@InputType({ description: 'An account to make in your subtree.' })
export class CreateStaffAccountInput extends MutationInput {
  @Field({ description: 'Name typed at sign-in: 3 to 64 of a-z, 0-9, and single . _ - between them.' })
  username!: string;

  @Field({ description: 'Name of the person or team, 1 to 100 characters.' })
  name!: string;

  @Field(() => ID, { description: 'The union it belongs to; cannot be changed later.' })
  unionId!: string;

  @Field(() => [StaffRoleEnum], { description: 'What it may do; only roles that you may grant.' })
  roles!: StaffRole[];

  @Field(() => [StaffRoleEnum], {
    defaultValue: [],
    description: 'Roles that it may give to others; only roles that you may grant.',
  })
  grantableRoles!: StaffRole[];

  @Field({ description: 'First password, at least 12 characters.' })
  initialPassword!: string;
}

@InputType({ description: 'Changes to an account; what is left out stays as it is.' })
export class UpdateStaffAccountInput extends MutationInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name of the person or team, 1 to 100 characters.' })
  name?: string | null;

  @Field(() => [StaffRoleEnum], {
    nullable: true,
    description: 'All roles it shall have; you may add and remove only roles that you may grant.',
  })
  roles?: StaffRole[] | null;

  @Field(() => [StaffRoleEnum], { nullable: true, description: 'All roles it shall be able to grant; same rule.' })
  grantableRoles?: StaffRole[] | null;
}

@InputType({ description: 'An account to disable, enable or unlock.' })
export class StaffAccountInput extends MutationInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
}

@InputType({ description: 'A new password for an account of somebody else; it is signed out everywhere.' })
export class ResetStaffPasswordInput extends MutationInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field({ description: 'The new password, at least 12 characters.' })
  newPassword!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also remove the second factor, e.g. because the phone is lost.',
  })
  removeSecondFactor!: boolean;
}

@InputType({ description: 'An account whose sessions shall all end.' })
export class SignOutEverywhereInput extends MutationInput {
  @Field(() => ID, { description: 'Your own account, or one that you manage.' })
  accountId!: string;
}

@ObjectType({ description: 'What became of a request about an account.' })
export class StaffAccountPayload extends MutationPayload {
  @Field(() => StaffAccount, {
    nullable: true,
    description: 'The account as it is now; null when the request was refused.',
  })
  staffAccount!: StaffAccount | null;
}
