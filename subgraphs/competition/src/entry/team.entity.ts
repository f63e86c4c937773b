import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';

/** A delegation of a union or an outside body. */
@Entity({ tableName: 'team', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'team_union_id_index', properties: ['unionId'] })
@Index({ name: 'team_entering_union_id_index', properties: ['enteringUnionId'] })
@Unique({ name: 'team_name_unique', properties: ['competitionId', 'name'] })
@ObjectType({ description: 'A delegation (代表队).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class Team {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid', nullable: true })
  enteringUnionId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 蚌埠医学院第一附属医院代表队.' })
  name!: string;
}
