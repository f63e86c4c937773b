import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Field, ObjectType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';

/** A code that a federation's division bears or bore. */
@Entity({ tableName: 'division_code', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'division_code_union_id_index', properties: ['unionId'] })
@Index({ name: 'division_code_code_index', properties: ['code'] })
@ObjectType({
  description:
    'A code that a federation’s division bears or bore. Codes are never reused, and change with the division.',
})
export class DivisionCode {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => TradeUnion, fieldName: 'union_id', mapToPk: true, index: false })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'GB2260 (six digits, GB/T 2260), STAT12 (statistical code), or LOCAL.' })
  scheme!: string;

  @Property({ type: 'text' })
  @Field({ description: 'The code.' })
  code!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it was valid; null when not known.' })
  validFrom!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it was no longer valid; null while it is.' })
  validTo!: string | null;
}
