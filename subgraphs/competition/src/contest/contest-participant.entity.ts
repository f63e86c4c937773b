import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Contest } from './contest.entity.js';

/**
 * A person who may take part in an online contest with a code of his own. `union_id` is the union that holds the
 * contest, `home_union_id` the one he belongs to and counts for.
 */
@Entity({
  tableName: 'contest_participant',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'home', command: 'select', using: scopePolicy('home_union_id') },
  ],
})
@Index({ name: 'contest_participant_union_id_index', properties: ['unionId'] })
@Index({ name: 'contest_participant_home_union_id_index', properties: ['homeUnionId', 'contestId'] })
@Unique({ name: 'contest_participant_person_no_unique', properties: ['contestId', 'homeUnionId', 'personNo'] })
@Unique({ name: 'contest_participant_code_hash_unique', properties: ['codeHash'] })
@Check({ name: 'contest_participant_code_check', expression: '(code_hash is null) = (code_issued_at is null)' })
@ObjectType({ description: 'A person who may take part in an online contest (参赛人员).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class ContestParticipant {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Contest, fieldName: 'contest_id', mapToPk: true, index: false })
  contestId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  homeUnionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name as it is shown; a pseudonym where the person did not agree.' })
  name!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Number that tells the person apart within his union.' })
  personNo!: string;

  /** SHA-256 of the code. */
  @Property({ type: 'text', nullable: true })
  codeHash!: string | null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the present code was issued; null when there is none.',
  })
  codeIssuedAt!: Date | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first attempt: from then on the person took part; null before.',
  })
  countedOn!: string | null;
}
