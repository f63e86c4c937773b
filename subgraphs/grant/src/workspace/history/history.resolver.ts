import {
  arrayLiteral,
  changedFields,
  DateTimeScalar,
  isId,
  JsonScalar,
  loadListBy,
  MAX_PAGE,
  badInput,
  requireScope,
  type RequestContext,
  type RowImage,
} from '@gonghui/kit';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';

/** What happened to a row. */
export enum ChangeKind {
  INSERT = 'INSERT',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
}

registerEnumType(ChangeKind, {
  name: 'GrantChangeKind',
  description: 'What happened to a row.',
  valuesConfig: {
    INSERT: { description: 'It was written (新增).' },
    UPDATE: { description: 'It was changed (修改).' },
    DELETE: { description: 'It was taken away (删除).' },
  },
});

/** An account, by its id alone; the staff subgraph owns the rest. */
@ObjectType('StaffAccount')
@Directive('@key(fields: "id", resolvable: false)')
export class StaffAccountStub {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** A change of a grant or of a row that belongs to it, from the audit trail. */
@ObjectType({ description: 'A change of a grant or of a row that belongs to it, from the audit trail.' })
@Directive('@requiresScopes(scopes: [["audit:read"]])')
export class GrantChange {
  @Field(() => ID, { description: 'Id of the record in the trail.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Id of who asked for it; a word for the system itself.' })
  actorId!: string | null;

  @Field(() => StaffAccountStub, {
    nullable: true,
    description: 'The account that asked for it; null for the system and for an operator.',
  })
  actor!: StaffAccountStub | null;

  @Field({ description: 'Use case, e.g. decideGrants; sql for an operator’s own statement.' })
  action!: string;

  @Field(() => String, { nullable: true, description: 'Request in which it happened.' })
  requestId!: string | null;

  @Field({ description: 'Table, schema.table.' })
  table!: string;

  @Field(() => ChangeKind, { description: 'What happened.' })
  kind!: ChangeKind;

  @Field({ description: 'Key of the row.' })
  rowId!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The row before; null for an INSERT. Secrets are redacted.' })
  before!: RowImage | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The row after; null for a DELETE. Secrets are redacted.' })
  after!: RowImage | null;

  @Field(() => [String], { description: 'Columns that an UPDATE changed.' })
  changedFields!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Seal that covers it; null in the minutes before it is sealed.' })
  sealId!: string | null;

  caseId!: string;
}

/** Tables whose rows belong to a grant by `case_id`. Notes of auditors are not the grant's. */
const PARTS = [
  'case_item',
  'case_step',
  'case_document',
  'tranche',
  'payment',
  'claw_back',
  'ledger_entry',
  'red_flag',
  'audit_finding',
  'personal_read',
  'grant_use',
];

const ROWS = [
  `select unnest(?::uuid[]) as case_id, unnest(?::uuid[])::text as row_id`,
  ...PARTS.map((table) => `select case_id, id::text from grants.${table} where case_id = any(?::uuid[])`),
  `select g.id, s.id::text from grants.grant_case g join grants.evaluated_subject s on s.id = g.evaluated_subject_id
    where g.id = any(?::uuid[])`,
  `select g.id, s.evaluation_id::text from grants.grant_case g join grants.evaluated_subject s on s.id = g.evaluated_subject_id
    where g.id = any(?::uuid[])`,
  'select case_id, row_id from grants.removed_parts(?::uuid[])',
].join(' union all ');

const KINDS = { I: ChangeKind.INSERT, U: ChangeKind.UPDATE, D: ChangeKind.DELETE } as const;

interface ChangeRow {
  readonly case_id: string;
  readonly id: string;
  readonly at: Date;
  readonly actor: string | null;
  readonly request: string | null;
  readonly action: string;
  readonly table: string;
  readonly kind: keyof typeof KINDS;
  readonly row_id: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
  readonly seal: string | null;
}

@Resolver(() => Grant)
export class GrantHistoryResolver {
  @FieldResolver(() => [GrantChange], {
    description:
      'Its changes and those of its items, steps, documents, payments, uses, entries, claw-backs, flags, findings and readings, and of the evaluation that it rests on, from the audit trail; what was taken out of it too; the latest first.',
  })
  @Directive('@requiresScopes(scopes: [["audit:read"]])')
  history(
    @Root() grant: Grant,
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 100, description: `Changes wanted, 1 to ${MAX_PAGE}.` }) first: number,
  ): Promise<GrantChange[]> {
    requireScope(ctx.actor, 'audit:read');
    if (first < 1 || first > MAX_PAGE) throw badInput(`"first" must be 1 to ${MAX_PAGE}.`);
    return loadListBy(
      ctx,
      'audit:read',
      `historyOf ${first}`,
      grant.id,
      async (em, ids) => {
        const keys = arrayLiteral(ids);
        const rows = await em.execute<ChangeRow[]>(
          `select * from (
             select part.case_id, r.id::text as id, r.at, r.actor, r.request, r.action,
                    r.schema_name || '.' || r.table_name as "table", r.operation::text as kind, r.row_id, r.before, r.after,
                    (select s.id::text from audit.seal s where (s.to_txid, s.to_id) >= (r.txid, r.id)
                      order by s.to_txid, s.to_id limit 1) as seal,
                    row_number() over (partition by part.case_id order by r.at desc, r.id desc) as place
               from (${ROWS}) part (case_id, row_id)
               join audit.record r on r.row_id = part.row_id and r.schema_name = 'grants') change
            where change.place <= ? order by change.place`,
          [keys, keys, ...PARTS.map(() => keys), keys, keys, keys, first],
        );
        return rows.map(changeOf);
      },
      (change) => change.caseId,
    );
  }
}

function changeOf({ case_id: caseId, row_id: rowId, actor, request, kind, seal, ...row }: ChangeRow): GrantChange {
  return {
    ...row,
    caseId,
    rowId,
    actorId: actor,
    actor: actor !== null && isId(actor) ? { id: actor } : null,
    requestId: request,
    kind: KINDS[kind],
    sealId: seal,
    changedFields: changedFields(row.before, row.after),
  };
}
