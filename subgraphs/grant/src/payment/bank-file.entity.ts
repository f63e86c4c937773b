import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** A file of the bank's answers that was taken in. Read once: the same bytes are answered as they were before. */
@Entity({ tableName: 'bank_file', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'bank_file_union_id_index', properties: ['unionId'] })
@Unique({ name: 'bank_file_sha256_unique', properties: ['unionId', 'sha256'] })
@ObjectType('GrantBankFile', { description: 'A file of the bank’s answers that was taken in (银行回单文件).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class BankFile {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** Union of who took it in. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Its name.' })
  fileName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was taken in.' })
  importedAt!: Date;

  @Property({ type: 'text' })
  @Field({ description: 'Who took it in.' })
  importedBy!: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Rows in it.' })
  rowCount!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Payments that it paid.' })
  paidCount!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Payments that it reported as failed.' })
  failedCount!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'paid', description: 'Sum of the payments that it paid, yuan.' })
  paidFen!: bigint;
}
