import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';

/** Where a value of this table is bound to when it is encrypted. */
export const careSubjectPlace = (caseId: string): string => `care_case.subject ${caseId}`;

/** A policy that opens a row of care to its handler alone. */
export const careHandlerPolicy = `(${scopePolicy('union_id')}) and handler_id = platform.actor()`;

/**
 * Somebody whom a union looks after at home. Whom, and why, stands encrypted: without the key the row tells no more
 * than that there is a case. Its policy opens it to its handler alone; what officers may know is `CareVisitDue`.
 */
@Entity({ tableName: 'care_case', policies: [{ name: 'handler', using: careHandlerPolicy }] })
@Index({ name: 'care_case_union_id_index', properties: ['unionId'] })
@Index({ name: 'care_case_handler_id_index', properties: ['handlerId', 'openedOn'] })
@Index({
  name: 'care_case_one_per_handler',
  expression: `create unique index care_case_one_per_handler on health.care_case (handler_id, worker_index) where closed_on is null`,
})
@Check({ name: 'care_case_dates_check', expression: 'closed_on >= opened_on' })
@ObjectType({
  description:
    'Somebody whom a union visits and helps at home (走访慰问、康复帮扶), under an alias. For the handler alone. Source: S65, S86.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareCase {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; it tells nothing of when or whom.' })
  id!: string;

  /** The federation that looks after the person; the employer's union would be too small to tell. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Account of its handler. */
  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Stands for the name wherever the case is spoken of (化名).' })
  alias!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the care.' })
  openedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the care; null while it goes on.' })
  closedOn!: string | null;

  /** JSON of `CareSubject`. */
  @Property({ type: 'text' })
  subjectSealed!: string;

  /** Keyed hash of the worker: finds the cases of a worker for the handler. */
  @Property({ type: 'text' })
  workerIndex!: string;
}

/** Whom a case is about, and why. */
export interface CareSubject {
  readonly workerId: string;
  /** What happened, in the handler's words. */
  readonly illness: string;
  readonly isSevere: boolean;
}

/** Whom a case is about, and why. */
export function careSubjectOf({ id, subjectSealed }: CareCase): CareSubject {
  return JSON.parse(decryptField(fieldKeys(), careSubjectPlace(id), subjectSealed)) as CareSubject;
}
