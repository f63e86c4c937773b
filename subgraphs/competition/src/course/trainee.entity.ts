import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';

/** A person who is trained, the same in all courses: known by the number that his union gave. */
@Entity({ tableName: 'trainee', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'trainee_person_no_unique', properties: ['unionId', 'personNo'] })
export class Trainee {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  personNo!: string;
}
