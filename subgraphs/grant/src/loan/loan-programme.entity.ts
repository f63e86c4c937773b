import { Check, Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';
import { BorrowerKind } from './borrower-kind.js';
import { InterestPolicy } from './interest-policy.js';

/** A federation’s arrangement with a bank. Unions below it may read it, for its loans are made in their places. */
@Entity({
  tableName: 'loan_programme',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: belowFunderPolicy('union_id') },
  ],
})
@Unique({ name: 'loan_programme_name_unique', properties: ['unionId', 'name'] })
@Check({ name: 'loan_programme_borrowers_check', expression: 'cardinality(borrower_kinds) > 0' })
@Check({ name: 'loan_programme_interval_check', expression: 'ends_on > starts_on' })
@ObjectType('LoanProgramme', {
  description:
    'A federation’s arrangement with a bank that lends to enterprises without collateral or guarantee, e.g. 赣工贷. Source: S117.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class LoanProgramme {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The federation that runs it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 赣工贷.' })
  name!: string;

  @Property({ type: 'text' })
  @Field({ description: 'The bank, or banks, that lend.' })
  partnerBank!: string;

  @Enum({ items: () => InterestPolicy, type: 'string' })
  @Field(() => InterestPolicy, { description: 'Who bears the interest.' })
  interestPolicy!: InterestPolicy;

  @Enum({ items: () => BorrowerKind, array: true })
  @Field(() => [BorrowerKind], { description: 'Whom it lends to.' })
  borrowerKinds!: BorrowerKind[];

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which a loan may be made.' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day on which none may be made any more.' })
  endsOn!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'The document that sets it, e.g. its title, number and year.' })
  source!: string;
}
