import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';
import { ProgrammeTermChange } from './programme-term.js';
import { ScreeningProgramme } from './screening-programme.entity.js';

/** What of a published programme was described anew, and why. It stays, and unions below read it, too. */
@Entity({
  tableName: 'programme_change',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'programme_change_union_id_index', properties: ['unionId'] })
@Index({ name: 'programme_change_programme_id_index', properties: ['programmeId'] })
@ObjectType('ScreeningProgrammeChange', {
  description: 'A change of a published programme (项目变更), with its reason.',
})
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class ProgrammeChange {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => ScreeningProgramme, fieldName: 'programme_id', mapToPk: true, index: false })
  programmeId!: string;

  /** The federation that runs it; repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => [ProgrammeTermChange], { name: 'terms', description: 'What was changed.' })
  terms!: ProgrammeTermChange[];

  @Property({ type: 'text' })
  @Field({ description: 'Why, in the words of who did it.' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field({ name: 'changedBy', description: 'Who did it.' })
  actorName!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { name: 'changedAt', description: 'When.' })
  at!: Date;
}
