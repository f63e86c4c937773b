import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CareCase, careHandlerPolicy } from './care-case.entity.js';
import { CareVisitKind } from './care-visit-kind.js';

/** Where a value of this table is bound to when it is encrypted. */
export const careNotePlace = (visitId: string): string => `care_visit.note ${visitId}`;

/** Somebody came. What was seen and said stands encrypted. The database takes one visit a day. */
@Entity({ tableName: 'care_visit', policies: [{ name: 'handler', using: careHandlerPolicy }] })
@Index({ name: 'care_visit_union_id_index', properties: ['unionId'] })
@Unique({ name: 'care_visit_day_unique', properties: ['caseId', 'visitedOn'] })
@ObjectType({ description: 'A visit to somebody who is cared for (走访记录). For the handler alone.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareVisit {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CareCase, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day.' })
  visitedOn!: string;

  @Enum({ items: () => CareVisitKind, type: 'string' })
  @Field(() => CareVisitKind, { description: 'Who came, and for what.' })
  kind!: CareVisitKind;

  @Property({ type: 'text' })
  noteSealed!: string;
}
