import type { EntityClass } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { StaffAccount } from '../account/staff-account.entity.js';
import { ofAccountPolicies, signInOnlyPolicies } from '../migrations/policies.js';

// The tables that the sign-in library and this folder's own SQL use. They are described here so that the check of
// migrations covers them; nothing reads them through the ORM, whose role may not see most of their columns.

// Functions, because a decorator writes into the options it is given.
const ownId = () => ({ type: 'uuid', defaultRaw: 'platform.uuid7()' });
const text = () => ({ type: 'text' });
const optional = () => ({ type: 'text', nullable: true });
const moment = () => ({ type: 'timestamptz' });
const now = () => ({ type: 'timestamptz', defaultRaw: 'now()' });
const ofAccount = () => ({
  entity: () => StaffAccount,
  fieldName: 'account_id',
  mapToPk: true as const,
  index: false,
  deleteRule: 'cascade',
});

/** A way to sign in: provider `credential` is our own password, any other a federation's sign-on. */
@Entity({ tableName: 'credential', policies: ofAccountPolicies })
@Unique({ name: 'credential_subject_unique', properties: ['provider', 'subject'] })
@Unique({ name: 'credential_account_id_unique', properties: ['accountId', 'provider'] })
class Credential {
  @PrimaryKey(ownId()) id!: string;
  @ManyToOne(ofAccount()) accountId!: string;
  @Property(text()) provider!: string;
  @Property(text()) subject!: string;
  @Property(optional()) password!: string | null;
  @Property(optional()) accessToken!: string | null;
  @Property(optional()) refreshToken!: string | null;
  @Property(optional()) idToken!: string | null;
  @Property({ ...moment(), nullable: true }) accessTokenExpiresAt!: Date | null;
  @Property({ ...moment(), nullable: true }) refreshTokenExpiresAt!: Date | null;
  @Property(optional()) scope!: string | null;
  @Property(now()) createdAt!: Date;
  @Property(now()) updatedAt!: Date;
}

/** A browser that is signed in. */
@Entity({ tableName: 'session', policies: ofAccountPolicies })
@Index({ name: 'session_account_id_index', properties: ['accountId'] })
class Session {
  @PrimaryKey(ownId()) id!: string;
  @ManyToOne(ofAccount()) accountId!: string;
  @Property(text()) @Unique({ name: 'session_token_unique' }) token!: string;
  @Property(optional()) ipAddress!: string | null;
  @Property(optional()) userAgent!: string | null;
  @Property(moment()) expiresAt!: Date;
  @Property(now()) createdAt!: Date;
  @Property(now()) updatedAt!: Date;
}

/** TOTP secret and backup codes, encrypted with the secret of the process. */
@Entity({ tableName: 'second_factor', policies: ofAccountPolicies })
@Unique({ name: 'second_factor_account_id_unique', properties: ['accountId'] })
class SecondFactor {
  @PrimaryKey(ownId()) id!: string;
  @ManyToOne(ofAccount()) accountId!: string;
  @Property(text()) secret!: string;
  @Property(text()) backupCodes!: string;
  @Property({ type: 'boolean', default: true }) verified!: boolean;
  @Property({ type: 'integer', default: 0 }) failedVerificationCount!: number;
  @Property({ ...moment(), nullable: true }) lockedUntil!: Date | null;
}

/** Time-based codes that were tried: none counts twice (RFC 6238, 5.2). */
@Entity({ tableName: 'used_code', policies: signInOnlyPolicies })
class UsedCode {
  @ManyToOne({ ...ofAccount(), primary: true }) accountId!: string;
  @PrimaryKey(text()) code!: string;
  @Property(moment()) expiresAt!: Date;
}

/** Sign-ins under way: second-factor challenges, state of a federation's sign-on. */
@Entity({ tableName: 'verification', policies: signInOnlyPolicies })
@Index({ name: 'verification_identifier_index', properties: ['identifier'] })
class Verification {
  @PrimaryKey(ownId()) id!: string;
  @Property(text()) identifier!: string;
  @Property(text()) value!: string;
  @Property(moment()) expiresAt!: Date;
  @Property(now()) createdAt!: Date;
  @Property(now()) updatedAt!: Date;
}

/** Keys that sign tokens; the private half is encrypted with the secret of the process. */
@Entity({ tableName: 'signing_key', policies: signInOnlyPolicies })
class SigningKey {
  @PrimaryKey(ownId()) id!: string;
  @Property(text()) publicKey!: string;
  @Property(text()) privateKey!: string;
  @Property(moment()) createdAt!: Date;
  @Property({ ...moment(), nullable: true }) expiresAt!: Date | null;
  @Property(optional()) alg!: string | null;
  @Property(optional()) crv!: string | null;
}

/** Failed passwords in a row, by keyed hash of the user name that was typed, known or not. */
@Entity({ tableName: 'lockout', policies: ofAccountPolicies })
@Index({ name: 'lockout_account_id_index', properties: ['accountId'] })
class LockoutRow {
  @PrimaryKey(text()) key!: string;
  @ManyToOne({ ...ofAccount(), nullable: true }) accountId!: string | null;
  @Property({ type: 'integer' }) failures!: number;
  @Property(moment()) lastAttemptAt!: Date;
  @Property({ ...moment(), nullable: true }) lockedUntil!: Date | null;
}

/** Requests of a network in the present window. */
@Entity({ tableName: 'rate_limit', policies: signInOnlyPolicies })
class RateLimitRow {
  @PrimaryKey(text()) key!: string;
  @Property(moment()) windowStart!: Date;
  @Property({ type: 'integer' }) count!: number;
}

/** Last sign-in; apart from the account so that using it leaves no trail of changes to it. */
@Entity({ tableName: 'account_use', policies: ofAccountPolicies })
class AccountUse {
  @ManyToOne({ ...ofAccount(), primary: true }) accountId!: string;
  @Property(moment()) lastSignInAt!: Date;
}

export const signInTables: readonly EntityClass<object>[] = [
  Credential,
  Session,
  SecondFactor,
  UsedCode,
  Verification,
  SigningKey,
  LockoutRow,
  RateLimitRow,
  AccountUse,
];
