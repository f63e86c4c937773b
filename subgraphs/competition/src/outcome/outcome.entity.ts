import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { OutcomeKind } from './outcome-kind.js';
import { UnifiedDimension } from './unified-dimension.js';

/** What came of a competition: a norm, a solution, a field of use; its measured effect stands beside it. */
@Entity({ tableName: 'outcome', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'outcome_union_id_index', properties: ['unionId'] })
@Index({ name: 'outcome_competition_id_index', properties: ['competitionId'] })
@Index({ name: 'outcome_event_id_index', properties: ['eventId'] })
@Index({ name: 'outcome_entry_id_index', properties: ['entryId'] })
@Check({
  name: 'outcome_unified_check',
  expression: `unified <@ array['FLOW', 'METHOD', 'JUDGEMENT_SCALE'] and (kind = 'NORM' or unified = '{}')`,
})
@ObjectType('CompetitionOutcome', { description: 'What came of a competition (竞赛成果). Source: S07, S75.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Outcome {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({
    entity: () => CompetitionEvent,
    fieldName: 'event_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  eventId!: string | null;

  @ManyToOne({
    entity: () => Entry,
    fieldName: 'entry_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  entryId!: string | null;

  @Enum({ items: () => OutcomeKind, type: 'string' })
  @Field(() => OutcomeKind, { description: 'Kind.' })
  kind!: OutcomeKind;

  @Property({ type: 'text' })
  @Field({ description: 'Title, e.g. 光网络智慧运维平台.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the document, where one was issued.' })
  document!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who uses it, e.g. 标杆客户.' })
  users!: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [UnifiedDimension], { description: 'What a norm makes the same for all; none for other kinds.' })
  unified!: UnifiedDimension[];

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was registered.' })
  registeredOn!: string;

  @Property({ type: 'text' })
  registeredBy!: string;
}
