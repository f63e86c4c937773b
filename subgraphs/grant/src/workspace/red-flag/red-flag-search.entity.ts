import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { belowFunderPolicy } from '../../scheme/below-funder-policy.js';
import { RedFlagKey } from './red-flag-key.js';
import { RedFlagRuleRun } from './red-flag-rule-run.js';
import { SearchState } from './search-state.js';

/**
 * The latest search over the scope of a union: what was asked for and what has come of it. Whoever belongs below may know
 * when: it covers his scope, too.
 */
@Entity({
  tableName: 'red_flag_search',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: belowFunderPolicy('union_id') },
  ],
})
@ObjectType('GrantRedFlagSearch', { description: 'The latest search for red flags over a scope (疑点检查).' })
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class RedFlagSearch {
  @PrimaryKey({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt!: Date;

  /** Account id. */
  @Property({ type: 'text' })
  requestedBy!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [RedFlagKey], { description: 'Rules to run, in this order.' })
  ruleKeys!: RedFlagKey[];

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => [RedFlagRuleRun], { description: 'What the rules did that were run so far.' })
  runs!: RedFlagRuleRun[];

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its first rule was begun; null before.' })
  startedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null before.' })
  finishedAt!: Date | null;

  @Property({ type: 'boolean', default: false })
  failed: boolean = false;

  /** The moment that the flags of this scope are of: when all rules were last begun to be run over it. */
  @Property({ type: 'timestamptz', nullable: true })
  checkedAt!: Date | null;

  @Field(() => SearchState, { description: 'How far it is.' })
  get state(): SearchState {
    if (this.failed) return SearchState.FAILED;
    if (this.finishedAt) return SearchState.DONE;
    return this.startedAt ? SearchState.RUNNING : SearchState.REQUESTED;
  }
}
