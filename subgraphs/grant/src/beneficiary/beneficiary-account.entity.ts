import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Beneficiary } from './beneficiary.entity.js';

/** An account that a household had or has, and who set it. Written once, never changed. */
@Entity({ tableName: 'beneficiary_account', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'beneficiary_account_beneficiary_id_index', properties: ['beneficiaryId', 'at'] })
@Index({ name: 'beneficiary_account_union_id_index', properties: ['unionId'] })
@ObjectType('GrantBeneficiaryAccount', {
  description: 'An account that a household had or has, and who set it (收款账户变更).',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class BeneficiaryAccount {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Beneficiary, fieldName: 'beneficiary_id', mapToPk: true, index: false })
  beneficiaryId!: string;

  /** The union that helps it, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** As everybody sees it: the household itself has the whole number of the account of now. */
  @Property({ type: 'text' })
  @Field({ description: 'The account, but for its last four digits hidden.' })
  account!: string;

  /** Null when the household was registered with it. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was changed; null of the account it was registered with.',
  })
  reason!: string | null;

  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Who set it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}
