import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Delivery, PsychologyEventKind } from './psychology-kinds.js';

/** A lecture, a course or an activity of a group. How many came is kept, and nobody's name. */
@Entity({ tableName: 'psychology_event', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'psychology_event_union_id_index', properties: ['unionId', 'heldOn'] })
@Check({ name: 'psychology_event_person_times_check', expression: 'person_times >= 0' })
@ObjectType({
  description:
    'A lecture, course or group activity of psychological support (心理讲座、课程、团体活动). Source: S18, S40, S88.',
})
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class PsychologyEvent {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The union that held it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => PsychologyEventKind, type: 'string' })
  @Field(() => PsychologyEventKind, { description: 'What it is.' })
  kind!: PsychologyEventKind;

  @Enum({ items: () => Delivery, type: 'string' })
  @Field(() => Delivery, { description: 'How people met.' })
  delivery!: Delivery;

  @Property({ type: 'text' })
  @Field({ description: 'Topic, e.g. 情绪管理与压力舒缓.' })
  topic!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who spoke or led; null when not recorded.' })
  speaker!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where; null when not recorded, or over the network.' })
  place!: string | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day.' })
  heldOn!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Attendances, person-times (人次): who came twice counts twice. Never persons.' })
  personTimes!: number;
}
