import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { AccountKind } from './account-kind.js';

/** One of the five balances of a budget line. Only the ledger's trigger writes it. */
@Entity({ tableName: 'ledger_account', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'ledger_account_union_id_index', properties: ['unionId'] })
@Unique({ name: 'ledger_account_kind_unique', properties: ['lineId', 'kind'] })
@Check({ name: 'ledger_account_balance_check', expression: `kind = 'APPROPRIATION' or balance_fen >= 0` })
export class LedgerAccount {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => BudgetLine, fieldName: 'line_id', mapToPk: true, index: false })
  lineId!: string;

  @Enum({ items: () => AccountKind, type: 'string' })
  kind!: AccountKind;

  /** All that was debited, less what corrections took back; fen. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  debitFen!: bigint;

  /** All that was credited, less what corrections took back; fen. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  creditFen!: bigint;

  @Property({ type: 'bigint', generated: '(debit_fen - credit_fen) stored', nullable: true })
  balanceFen!: bigint;
}
