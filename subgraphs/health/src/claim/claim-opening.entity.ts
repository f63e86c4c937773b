import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Claim } from './claim.entity.js';
import { handledInEvent } from './handled-by.js';

/**
 * That the file of a claim was opened to somebody, by taking it; giving the claim back does not undo that. Written once, in
 * the name of who takes it; its policy shows it to the hands of the event, those that come later too.
 */
@Entity({
  tableName: 'claim_opening',
  policies: [
    { name: 'handled', command: 'select', using: handledInEvent },
    { name: 'added', command: 'insert', check: `(${scopePolicy('union_id')}) and actor_id = platform.actor()` },
  ],
})
@Index({ name: 'claim_opening_union_id_index', properties: ['unionId'] })
@Index({ name: 'claim_opening_claim_id_index', properties: ['claimId', 'at'] })
@ObjectType('MedicalClaimOpening', {
  description: 'That the file of a claim was opened to a handler (理赔档案查阅记录). For its handlers alone.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class ClaimOpening {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Claim, fieldName: 'claim_id', mapToPk: true, index: false })
  claimId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'openedBy', description: 'Who took it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'openedAt', description: 'When.' })
  at!: Date;
}
