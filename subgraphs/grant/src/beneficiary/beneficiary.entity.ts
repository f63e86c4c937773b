import { Check, Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { HardshipCause } from './hardship-cause.js';

/** A household that is helped, known by a code alone: neither names nor identity numbers are kept. */
@Entity({ tableName: 'beneficiary', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'beneficiary_household_unique', properties: ['unionId', 'householdCode'] })
@Unique({ name: 'beneficiary_token_hash_unique', properties: ['tokenHash'] })
@Check({
  name: 'beneficiary_members_check',
  expression: 'members >= 1 and members <= 30 and employed >= 0 and employed <= members',
})
@Check({ name: 'beneficiary_income_check', expression: 'monthly_income_fen >= 0' })
@Check({ name: 'beneficiary_token_check', expression: '(token_hash is null) = (token_issued_at is null)' })
@Check({ name: 'beneficiary_dates_check', expression: 'removed_on >= registered_on' })
@ObjectType('GrantBeneficiary', {
  description: 'A household in hardship, known by a code alone (困难职工家庭). Source: S124, one household one code.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Beneficiary {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that helps it. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Pseudonym: the code of the household on the register of its union, e.g. GX-0001.' })
  householdCode!: string;

  @Enum({ items: () => HardshipCause, type: 'string' })
  @Field(() => HardshipCause, { description: 'Why it is in hardship.' })
  cause!: HardshipCause;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Members of the household, 1 to 30.' })
  members!: number;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Members who have work.' })
  employed!: number;

  /** Fen a month, of the whole household. */
  @Property({ type: 'bigint' })
  monthlyIncomeFen!: bigint;

  /** Whole number of the account that is paid into; shown in full only with `grant:payee`. */
  @Property({ type: 'text' })
  payeeAccount!: string;

  /** SHA-256 of the number. */
  @Property({ type: 'text' })
  payeeAccountHash!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was registered.' })
  registeredOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day its hardship ended (脱困); null while it lasts.' })
  removedOn!: string | null;

  /** SHA-256 of the code on its wall; null when it has none, or it was revoked. */
  @Property({ type: 'text', nullable: true })
  tokenHash!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its present code was issued; null when it has none.',
  })
  tokenIssuedAt!: Date | null;
}
