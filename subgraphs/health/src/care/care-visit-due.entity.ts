import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/**
 * What officers may know of a case while it is open: an alias and days. It names neither person nor handler, employer
 * or illness, and no key leads from it to the roster. Written with every change of the case.
 */
@Entity({ tableName: 'care_visit_due', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'care_visit_due_union_id_index', properties: ['unionId', 'dueOn'] })
@ObjectType({
  description: 'A visit that is due to somebody under an alias (待走访). It tells neither who nor why. Source: S65.',
})
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class CareVisitDue {
  /** Id of the case; a handler's row, so no foreign key is shown. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The federation that looks after the person. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Stands for the name.' })
  alias!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day by which the next visit is due.' })
  dueOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last visit; null before the first.' })
  visitedOn!: string | null;
}
