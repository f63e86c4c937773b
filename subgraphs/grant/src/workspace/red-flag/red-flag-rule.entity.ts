import { Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, JsonScalar } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { RedFlagKey } from './red-flag-key.js';
import type { Parameters } from './rules/red-flag-catalogue.js';
import { Severity } from './severity.js';

/** A version of a rule: its weight and the numbers it compares with. Written once; a change is a new version. */
@Entity({
  tableName: 'red_flag_rule',
  policies: [
    { name: 'everybody', command: 'select', using: 'true' },
    { name: 'root', command: 'insert', check: '(select tree.sees_all())' },
  ],
})
@Unique({ name: 'red_flag_rule_version_unique', properties: ['key', 'version'] })
@ObjectType('GrantRedFlagRule', { description: 'A rule that looks for what is odd, in its newest version (疑点规则).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class RedFlagRule {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id of the version.' })
  id!: string;

  @Enum({ items: () => RedFlagKey, type: 'string' })
  @Field(() => RedFlagKey, { description: 'What it looks for.' })
  key!: RedFlagKey;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Enum({ items: () => Severity, type: 'string' })
  @Field(() => Severity, { description: 'How much its flags weigh.' })
  severity!: Severity;

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => JsonScalar, { description: 'Numbers it compares with, by name; shares are ten thousandths.' })
  parameters!: Parameters;

  /** Union of the auditor who wrote it; null for the versions that came with the program. */
  @Property({ type: 'uuid', nullable: true })
  unionId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Why it has these numbers.' })
  reason!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;
}
