import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';

/** That every place of some levels, or every park of a class and above, below a union should have a venue. */
@Entity({ tableName: 'coverage_target', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'coverage_target_union_id_index', properties: ['unionId'] })
@Check({ name: 'coverage_target_place_check', expression: `place_levels <> '{}' or min_park_class is not null` })
@Check({ name: 'coverage_target_class_check', expression: `(min_park_class is null) = (min_class_rank is null)` })
@Check({ name: 'coverage_target_kinds_check', expression: `venue_kinds <> '{}'` })
export class CoverageTarget {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The union whose subtree it binds. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  title!: string;

  @Enum({ items: () => UnionLevel, array: true })
  placeLevels!: UnionLevel[];

  @Property({ type: 'text', nullable: true })
  minParkClass!: string | null;

  /** `parkClassRank` of `minParkClass`. */
  @Property({ type: 'smallint', nullable: true })
  minClassRank!: number | null;

  /** Any one of them will do. */
  @Enum({ items: () => VenueKind, array: true })
  venueKinds!: VenueKind[];

  @Property({ type: 'smallint' })
  dueYear!: number;

  /** The document that sets it. */
  @Property({ type: 'text' })
  source!: string;
}
