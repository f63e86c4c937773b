import {
  connectionType,
  DateTimeScalar,
  JsonScalar,
  MutationPayload,
  type AuditOperation,
  type AuditRecordRow,
  type AuditFaultReason,
} from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What a change did, as a GraphQL enum. */
export const AuditOperationEnum: { readonly [Operation in AuditOperation]: Operation } = {
  INSERT: 'INSERT',
  UPDATE: 'UPDATE',
  DELETE: 'DELETE',
};

registerEnumType(AuditOperationEnum, {
  name: 'AuditOperation',
  description: 'What a change did to the row.',
  valuesConfig: {
    INSERT: { description: 'Made it.' },
    UPDATE: { description: 'Changed it.' },
    DELETE: { description: 'Removed it.' },
  },
});

/** What is wrong with the audit trail, as a GraphQL enum. */
export const AuditFaultReasonEnum: { readonly [Reason in AuditFaultReason]: Reason } = {
  RECORD_CHANGED: 'RECORD_CHANGED',
  RECORD_DELETED: 'RECORD_DELETED',
  RECORD_INSERTED: 'RECORD_INSERTED',
  BATCH_CHANGED: 'BATCH_CHANGED',
  SEAL_CHANGED: 'SEAL_CHANGED',
  SEAL_MISSING: 'SEAL_MISSING',
  CHAIN_BROKEN: 'CHAIN_BROKEN',
  LIST_CHANGED: 'LIST_CHANGED',
  HEAD_MISMATCH: 'HEAD_MISMATCH',
  TRANSACTION_AHEAD: 'TRANSACTION_AHEAD',
  MALFORMED: 'MALFORMED',
  TRUNCATED: 'TRUNCATED',
};

registerEnumType(AuditFaultReasonEnum, {
  name: 'AuditFaultReason',
  description: 'What is wrong with the audit trail.',
  valuesConfig: {
    RECORD_CHANGED: { description: 'The record was changed after it was sealed.' },
    RECORD_DELETED: { description: 'The record was removed after it was sealed.' },
    RECORD_INSERTED: { description: 'The record was slipped in among sealed ones.' },
    BATCH_CHANGED: {
      description: 'Records of the seal were changed; which ones, the seal’s own list no longer tells.',
    },
    SEAL_CHANGED: { description: 'A field of the seal was changed.' },
    SEAL_MISSING: { description: 'Seals are missing from this number on.' },
    CHAIN_BROKEN: { description: 'The seal is not chained to the one before.' },
    LIST_CHANGED: { description: 'The seal’s list of records was changed.' },
    HEAD_MISMATCH: { description: 'The seal is not the one that was kept elsewhere.' },
    TRANSACTION_AHEAD: { description: 'A record carries a transaction that the server has not reached.' },
    MALFORMED: { description: 'An exported file cannot be read at the seal.' },
    TRUNCATED: { description: 'An exported file ends at the seal.' },
  },
});

@InputType('AuditFilter', { description: 'Which audit records. All conditions given must hold.' })
export class AuditRecordFilter {
  @Field(() => ID, { nullable: true, description: 'Changes made by this account.' })
  actorId?: string | null;

  @Field(() => [String], { nullable: true, description: 'In any of these tables, written `schema.table`.' })
  tables?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By any of these use cases, e.g. `moveTradeUnion`.' })
  actions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Of the row with this key.' })
  rowId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of rows that belong to this very union.' })
  unionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Made by this request.' })
  requestId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}

@ObjectType({
  description: 'One changed row: who changed it, when, in which use case, and what it was before and after.',
})
export class AuditRecord {
  @Field(() => ID, { description: 'Number of the record.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Account that asked for it; null for changes of the system or an operator, and for sign-ins.',
  })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Request in which it happened.' })
  requestId!: string | null;

  @Field({ description: 'Use case, e.g. `moveTradeUnion`; `sql` for an operator’s own statement.' })
  action!: string;

  @Field({ description: 'Table, `schema.table`.' })
  table!: string;

  @Field(() => AuditOperationEnum, { description: 'What happened to the row.' })
  operation!: AuditOperation;

  @Field({ description: 'Key of the row.' })
  rowId!: string;

  unionId!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The row before; null for an INSERT. Secrets are redacted.' })
  before!: AuditRecordRow['before'];

  @Field(() => JsonScalar, { nullable: true, description: 'The row after; null for a DELETE. Secrets are redacted.' })
  after!: AuditRecordRow['after'];

  @Field(() => [String], { description: 'Columns that an UPDATE changed.' })
  changedFields!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Seal that covers the record; null in the minutes before it is sealed.',
  })
  sealId!: string | null;
}

@ObjectType({ description: 'A batch of audit records under one hash, chained to the batch before.' })
export class AuditSeal {
  @Field(() => ID, { description: 'Number of the seal, without gaps.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sealed.' })
  sealedAt!: Date;

  @Field(() => Int, { description: 'Records under it.' })
  records!: number;

  @Field({ description: 'Merkle root over the records, SHA-256, hex (RFC 6962).' })
  root!: string;

  @Field({ description: 'Hash of this seal, hex. Kept elsewhere, it proves the trail up to here.' })
  hash!: string;

  @Field({ description: 'Hash of the seal before, hex.' })
  previousHash!: string;
}

export const AuditRecordConnection = connectionType('AuditRecord', () => AuditRecord);
export const AuditSealConnection = connectionType('AuditSeal', () => AuditSeal);

@ObjectType({ description: 'One fault of the audit trail.' })
export class AuditFault {
  @Field(() => ID, { nullable: true, description: 'The seal concerned, if one is.' })
  sealId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The record concerned, if one is.' })
  recordId!: string | null;

  @Field(() => AuditFaultReasonEnum, { description: 'What is wrong.' })
  reason!: AuditFaultReason;
}

@ObjectType({ description: 'What a verification of the whole audit trail has found.' })
export class AuditVerificationResult {
  @Field({ description: 'Whether nothing is broken.' })
  ok!: boolean;

  @Field(() => Int, { description: 'Seals checked.' })
  seals!: number;

  @Field(() => Int, { description: 'Records under them.' })
  records!: number;

  @Field(() => Int, { description: 'Records that no seal covers yet; they cannot be verified.' })
  unsealed!: number;

  @Field(() => String, { nullable: true, description: 'Hash of the last seal checked, to be kept elsewhere.' })
  headHash!: string | null;

  @Field(() => [AuditFault], { description: 'Faults in the order of the chain, 1,000 at most.' })
  faults!: AuditFault[];
}

@ObjectType({ description: 'What became of a verification.' })
export class VerifyAuditTrailPayload extends MutationPayload {
  @Field(() => AuditVerificationResult, {
    nullable: true,
    description: 'The findings; null when the request was refused.',
  })
  verification!: AuditVerificationResult | null;
}
