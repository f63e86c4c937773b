import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** What was handed over. */
export enum HandOverKind {
  DAY = 'DAY',
  CASE = 'CASE',
  EVERYTHING = 'EVERYTHING',
}

registerEnumType(HandOverKind, {
  name: 'HealthHandOverKind',
  description: 'What was handed over.',
  valuesConfig: {
    DAY: { description: 'A day of examinations with its results (筛查批次).' },
    CASE: { description: 'A case (随访).' },
    EVERYTHING: { description: 'All that a handler had below a union (全部在办事项).' },
  },
});

/** That something was handed over: by whom, from whom to whom, and why. Never changed; seen by these three. */
@Entity({
  tableName: 'hand_over',
  policies: [
    {
      name: 'concerned',
      using: `(${scopePolicy('union_id')}) and platform.actor() in (from_handler_id, to_handler_id, actor_id)`,
    },
  ],
})
@Index({ name: 'hand_over_union_id_index', properties: ['unionId'] })
@Index({ name: 'hand_over_subject_id_index', properties: ['subjectId', 'at'] })
@ObjectType('HealthHandOver', { description: 'That something was handed over to another handler (移交记录).' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class HandOver {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Enum({ items: () => HandOverKind, type: 'string' })
  @Field(() => HandOverKind, { description: 'What.' })
  kind!: HandOverKind;

  /** The day or the case; null for everything. */
  @Property({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'Account that handled it.' })
  fromHandlerId!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'Account that handles it since.' })
  toHandlerId!: string;

  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { name: 'handedOverBy', description: 'Who handed it over.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Property({ type: 'text' })
  @Field({ description: 'Why.' })
  reason!: string;
}
