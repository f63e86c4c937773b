import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Competition } from './competition.entity.js';

/** A union that holds a competition, the organizer among them; it reads all of it, wherever it stands. */
@Entity({ tableName: 'competition_host', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'competition_host_host_union_id_index', properties: ['hostUnionId'] })
export class CompetitionHost {
  @ManyToOne({ entity: () => Competition, fieldName: 'competition_id', mapToPk: true, index: false, primary: true })
  competitionId!: string;

  @PrimaryKey({ type: 'uuid' })
  hostUnionId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  /** Name at the time: hosts may stand outside the reader's scope. */
  @Property({ type: 'text' })
  name!: string;

  /** Place among the hosts; 1 is the organizer. */
  @Property({ type: 'integer' })
  position!: number;
}
