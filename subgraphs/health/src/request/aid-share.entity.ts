import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DeferMode } from '@mikro-orm/core';
import { scopePolicy } from '@gonghui/kit';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { GrantRequest } from './grant-request.entity.js';
import { RequestKind } from './request-kind.js';

/**
 * What one ill person is to get: a solatium of a case, or decided relief of a claim. It waits until at least eight can
 * be requested together. Its policy opens it to the handler of the case alone.
 */
@Entity({
  tableName: 'aid_share',
  policies: [{ name: 'handler', using: `(${scopePolicy('union_id')}) and handler_id = platform.actor()` }],
})
@Index({ name: 'aid_share_union_id_index', properties: ['unionId'] })
@Index({ name: 'aid_share_request_id_index', properties: ['requestId'] })
@Index({ name: 'aid_share_programme_id_index', properties: ['programmeId'] })
@Unique({ name: 'aid_share_subject_unique', properties: ['subjectId'] })
@Check({ name: 'aid_share_ill_check', expression: "kind <> 'SCREENING'" })
@Check({
  name: 'aid_share_amount_check',
  expression: "(kind = 'RELIEF') = (amount_fen is not null) and amount_fen > 0",
})
export class AidShare {
  /** By chance: an order of ids would tell when somebody fell ill. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Enum({ items: () => RequestKind, type: 'string' })
  kind!: RequestKind;

  /** The case or the claim, which tells nobody without the key whom it is about. */
  @Property({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({
    entity: () => ScreeningProgramme,
    fieldName: 'programme_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  programmeId!: string | null;

  @Property({ type: 'text' })
  handlerId!: string;

  /** Decided, fen; null where all of a request get the same. */
  @Property({ type: 'bigint', nullable: true })
  amountFen!: bigint | null;

  /** The request that it went out with; null while it waits. */
  @ManyToOne({
    entity: () => GrantRequest,
    fieldName: 'request_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
    deferMode: DeferMode.INITIALLY_DEFERRED,
  })
  requestId!: string | null;
}
