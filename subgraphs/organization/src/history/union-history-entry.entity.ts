import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';

/** What happened to a union. */
export enum HistoryKind {
  FOUNDED = 'FOUNDED',
  RENAMED = 'RENAMED',
  MOVED = 'MOVED',
  MERGED = 'MERGED',
  DISSOLVED = 'DISSOLVED',
  CODE_CHANGED = 'CODE_CHANGED',
  CHRONICLE = 'CHRONICLE',
}

registerEnumType(HistoryKind, {
  name: 'HistoryKind',
  description: 'What happened to a union.',
  valuesConfig: {
    FOUNDED: { description: 'It was founded (成立).' },
    RENAMED: { description: 'Its name changed (更名).' },
    MOVED: { description: 'It came under another union (划转).' },
    MERGED: { description: 'It was merged, or another was merged into it (合并).' },
    DISSOLVED: { description: 'It was dissolved (撤销).' },
    CODE_CHANGED: { description: 'Its division code changed.' },
    CHRONICLE: { description: 'A figure or event of its history; never part of present totals (S128).' },
  },
});

/** One line of a union's history. */
@Entity({ tableName: 'union_history_entry', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'union_history_entry_union_id_index', properties: ['unionId', 'on'] })
@ObjectType({ description: 'One line of a union’s history (S128). Figures in it are never mixed into present totals.' })
export class UnionHistoryEntry {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => TradeUnion, fieldName: 'union_id', mapToPk: true, index: false })
  unionId!: string;

  @Enum({ items: () => HistoryKind, type: 'string' })
  @Field(() => HistoryKind, { description: 'What happened.' })
  kind!: HistoryKind;

  @Property({ type: 'date', fieldName: 'happened_on' })
  @Field(() => DateScalar, { description: 'The day, or the first day of the time that onText names.' })
  on!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The time as the source words it, when it names no day, e.g. 1927年春.',
  })
  onText!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'What happened, in one line.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'More about it: the reason given, figures.' })
  detail!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is written.' })
  source!: string | null;
}
