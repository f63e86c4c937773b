import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { CareCase, careHandlerPolicy } from './care-case.entity.js';
import type { CareRecordKind } from './care-record-kind.js';
import type { CareVisitKind } from './care-visit-kind.js';

/** Where a value of this table is bound to when it is encrypted. */
export const careCorrectionPlace = (correctionId: string): string => `care_correction.words ${correctionId}`;

/** What was logged wrongly of a case, what is right, and why. It stays. All of it stands encrypted. */
@Entity({ tableName: 'care_correction', policies: [{ name: 'handler', using: careHandlerPolicy }] })
@Index({ name: 'care_correction_union_id_index', properties: ['unionId'] })
@Index({ name: 'care_correction_case_id_index', properties: ['caseId', 'correctedAt'] })
@ObjectType({
  description:
    'What was logged wrongly of somebody who is cared for, and what is right (更正记录). For the handler alone.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareCorrection {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CareCase, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was put right.' })
  correctedAt!: Date;

  /** JSON of `CareCorrectionWords`. */
  @Property({ type: 'text' })
  wordsSealed!: string;
}

/** A visit or a step as it was logged. Days are `yyyy-mm-dd`. */
export interface CareRecordWords {
  /** Day of the visit, or on which the step was done; null while it is not. */
  readonly on: string | null;
  /** Day by which the step is planned; null of a visit. */
  readonly plannedOn: string | null;
  /** Null of a step. */
  readonly visitKind: CareVisitKind | null;
  readonly text: string;
}

/** What was put right, and why. */
export interface CareCorrectionWords {
  readonly kind: CareRecordKind;
  /** Id of the visit or the step. */
  readonly recordId: string;
  readonly before: CareRecordWords;
  /** Null where it was taken out. */
  readonly after: CareRecordWords | null;
  readonly reason: string;
}

/** What was put right, and why. */
export function careCorrectionWordsOf({ id, wordsSealed }: CareCorrection): CareCorrectionWords {
  return JSON.parse(decryptField(fieldKeys(), careCorrectionPlace(id), wordsSealed)) as CareCorrectionWords;
}
