import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Panel } from './panel.entity.js';

/** A judge of a panel. */
@Entity({ tableName: 'panel_judge', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'panel_judge_union_id_index', properties: ['unionId'] })
@Index({ name: 'panel_judge_competition_id_index', properties: ['competitionId', 'accountId'] })
@Unique({ name: 'panel_judge_unique', properties: ['panelId', 'accountId'] })
@ObjectType({ description: 'A judge of a panel (评委).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class PanelJudge {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Panel, fieldName: 'panel_id', mapToPk: true, index: false })
  panelId!: string;

  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false })
  competitionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name as it is shown.' })
  name!: string;
}
