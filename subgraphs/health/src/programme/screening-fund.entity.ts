import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ScreeningProgramme } from './screening-programme.entity.js';

/** Money that a programme passes down to a federation for examinations. */
@Entity({ tableName: 'screening_fund', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'screening_fund_union_id_index', properties: ['unionId'] })
@Index({ name: 'screening_fund_programme_id_index', properties: ['programmeId'] })
@Check({ name: 'screening_fund_amount_check', expression: 'amount_fen > 0' })
@ObjectType({ description: 'Money passed down for examinations (下拨专项资金). Source: S112.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class ScreeningFund {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => ScreeningProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  /** The federation that received it. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Yuan.' })
  amountFen!: bigint;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it was passed down.' })
  passedOn!: string;
}
