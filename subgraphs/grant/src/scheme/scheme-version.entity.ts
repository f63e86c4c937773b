import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { StoredTerms } from './scheme-terms.js';
import { Scheme } from './scheme.entity.js';
import { belowFunderPolicy } from './below-funder-policy.js';
import { VersionStatus } from './version-status.js';

/** The terms of a scheme over an interval. An application is judged by the version that it was made under. */
@Entity({
  tableName: 'scheme_version',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: `status = 'PUBLISHED' and ${belowFunderPolicy('union_id')}` },
  ],
})
@Index({ name: 'scheme_version_scheme_id_index', properties: ['schemeId'] })
@Index({ name: 'scheme_version_union_id_index', properties: ['unionId'] })
@Index({
  name: 'scheme_version_no_overlap',
  expression: `alter table grants.scheme_version add constraint scheme_version_no_overlap
    exclude using gist (scheme_id with =, daterange(effective_from, effective_to) with &&) where (status = 'PUBLISHED')`,
})
@Unique({ name: 'scheme_version_number_unique', properties: ['schemeId', 'version'] })
@Check({ name: 'scheme_version_interval_check', expression: 'effective_to > effective_from' })
@ObjectType('GrantSchemeVersion', { description: 'The terms of a scheme over an interval (项目办法的一个版本).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class SchemeVersion {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Scheme, fieldName: 'scheme_id', mapToPk: true, index: false })
  schemeId!: string;

  /** The funder, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Enum({ items: () => VersionStatus, type: 'string' })
  @Field(() => VersionStatus, { description: 'Whether it may be applied under.' })
  status!: VersionStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which applications are judged by it.' })
  effectiveFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in force; null while it lasts.' })
  effectiveTo!: string | null;

  /** What `writeTerms` wrote; read by `readTerms`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  terms!: StoredTerms;

  @Property({ type: 'text' })
  @Field({ description: 'The document that sets the terms, e.g. its title, number and year.' })
  source!: string;
}
