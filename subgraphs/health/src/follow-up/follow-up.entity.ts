import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { ExamKind } from '../schedule/exam-kind.js';

/** Where a value of this table is bound to when it is encrypted. */
export const subjectPlace = (followUpId: string): string => `follow_up.subject ${followUpId}`;

/**
 * A finding that somebody looks after until it is closed. Whom it is about stands encrypted: without the key the row
 * tells no more than that there is a case. Its policy opens it to its handler alone; totals count it by month.
 */
@Entity({
  tableName: 'follow_up',
  policies: [{ name: 'handler', using: `(${scopePolicy('union_id')}) and handler_id = platform.actor()` }],
})
@Index({ name: 'follow_up_union_id_index', properties: ['unionId'] })
@Index({ name: 'follow_up_handler_id_index', properties: ['handlerId', 'month'] })
@Unique({ name: 'follow_up_subject_unique', properties: ['subjectIndex'] })
@Check({ name: 'follow_up_month_check', expression: 'extract(day from month) = 1' })
@ObjectType({ description: 'A finding that is looked after until it is closed (阳性随访). For its handler alone.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class FollowUp {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; it tells nothing of when or whom.' })
  id!: string;

  @ManyToOne({ entity: () => ScreeningProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account of its handler. */
  @Property({ type: 'text' })
  handlerId!: string;

  @Enum({ items: () => ExamKind, type: 'string' })
  @Field(() => ExamKind, { description: 'The examination.' })
  kind!: ExamKind;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether it is a positive finding; otherwise an abnormal one.' })
  isPositive!: boolean;

  @Property({ type: 'date' })
  @Field(() => DateScalar, {
    description: 'First day of the month of the examination: the day itself would single a woman out.',
  })
  month!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was closed; null while it is open.' })
  closedOn!: string | null;

  /** JSON of `FollowUpSubject`. */
  @Property({ type: 'text' })
  subjectSealed!: string;

  /** Keyed hash of booking and kind: one case per finding. */
  @Property({ type: 'text' })
  subjectIndex!: string;

  /** Keyed hash of the worker: finds the cases of a worker for her handler. */
  @Property({ type: 'text' })
  workerIndex!: string;
}

/** Whom a case is about. */
export interface FollowUpSubject {
  readonly workerId: string;
  /** Day of the next look, `yyyy-mm-dd`. */
  readonly recallOn: string;
}
