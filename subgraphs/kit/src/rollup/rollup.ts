import { createHash } from 'node:crypto';
import { quoteIdentifier } from '../tree/quote-identifier.js';

/**
 * How the facts of one table count. Every expression is SQL over the columns of one row, immutable (checked when
 * installed), without a table prefix.
 */
export type RollupDeclaration<Key extends string = string> = {
  /** Fact table with its schema, e.g. `organization.membership_return`. An index must begin with its union column. */
  readonly table: string;
  /** Column (uuid) that names the union a fact belongs to. A row without one is not counted. */
  readonly union: string;
  /** Indicator key (`<subgraph>.<name>`) → bigint expression; null counts as 0. A count is `'1'`. */
  readonly indicators: Readonly<Record<Key, string>>;
  /** Tells apart several declarations on one table; letters, digits, underscores. Default: the table's name. */
  readonly name?: string;
  /** Indicators whose changes nobody is told of as they happen: the moment would tell whom one counts. */
  readonly quiet?: readonly string[];
} & (RollupStock | RollupFlow);

/** The values hold from a day until another: members, unions, venues in use. */
export interface RollupStock {
  /** Date expression: first day on which the row counts; null: never. */
  readonly from: string;
  /** Date expression: first day on which it no longer counts; null: still does. */
  readonly until: string;
}

/** The values happen on a day: visits, payments. */
export interface RollupFlow {
  /** Date expression; null: not counted. */
  readonly on: string;
}

/** An installed or installable declaration. */
export interface Rollup<Key extends string = string> {
  readonly declaration: RollupDeclaration<Key>;
  readonly keys: readonly Key[];
  /**
   * Statements that install the declaration, counting the rows that are there already. Installed before under the
   * same name, it is replaced. They belong in one transaction.
   */
  up(): string[];
  /** Statements that bring what an older installation declares up to date, where only `quiet` has changed. */
  redeclare(): string[];
  /** Statements that take triggers, functions and totals away again; facts stay. Before the table is dropped. */
  down(): string[];
}

/**
 * The number under which an indicator is stored: the same in every database, so that generated SQL can hold it.
 * A collision of two keys is refused when installed.
 */
export function indicatorNumber(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) >>> 1;
}

/**
 * Declares indicators over a fact table; totals per union, indicator and month are kept exact by the triggers that
 * `up()` installs. The recipe is in README.md beside this file.
 * @throws when a key, name or date expression is malformed
 */
export function rollup<const Key extends string>(declaration: RollupDeclaration<Key>): Rollup<Key> {
  const name = declaration.name ?? declaration.table.replace('.', '_');
  if (!/^[a-z][a-z0-9_]{0,46}$/.test(name))
    throw new Error(`"${name}" cannot name a roll-up: [a-z0-9_], at most 47 long`);
  if (!/^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$/.test(declaration.table)) {
    throw new Error(`"${declaration.table}" is not schema.table`);
  }
  const keys = Object.keys(declaration.indicators) as Key[];
  if (keys.length === 0) throw new Error(`roll-up ${name} has no indicators`);
  for (const key of keys) {
    if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(key))
      throw new Error(`"${key}" is not <subgraph>.<indicator>`);
  }
  for (const key of declaration.quiet ?? [])
    if (!(key in declaration.indicators))
      throw new Error(`roll-up ${name} has no indicator "${key}" to be quiet about`);
  for (const expression of [...dateExpressions(declaration), ...Object.values<string>(declaration.indicators)]) {
    if (expression.includes('$') || expression.includes(';'))
      throw new Error(`roll-up ${name}: "${expression}" is no expression`);
  }
  return {
    declaration,
    keys,
    up: () => install(name, declaration, keys),
    redeclare: () => [
      `update rollup.source set declaration = ${literal(JSON.stringify(declaration))}::jsonb where name = ${literal(name)}`,
    ],
    down: () => [`select rollup.uninstall(${literal(name)})`],
  };
}

/** Statements of at most this many rows use a kept plan; larger ones are planned afresh. */
const smallStatement = 50;

function install<Key extends string>(
  name: string,
  declaration: RollupDeclaration<Key>,
  keys: readonly Key[],
): string[] {
  const table = quoteIdentifier(declaration.table);
  const stock = 'from' in declaration;
  const count = `rollup.count_${name}`;
  const own = `rollup.own_${name}`;
  const recount = `rollup.recount_${name}`;
  const isolation = 'security definer set search_path = pg_catalog, public, pg_temp';
  const trigger = (event: string, transition: string) =>
    `create trigger rollup_${event}_${name} after ${event} on ${table} ${transition} for each statement execute function ${count}()`;

  return [
    `select rollup.uninstall(${literal(name)})`,
    // No fact may slip in between the triggers and the count of what is there.
    `lock table tree.lock in share row exclusive mode`,
    `lock table ${table} in share row exclusive mode`,
    checkDeclaration(name, declaration, keys),
    `insert into rollup.source (name, fact_table, declaration)
       values (${literal(name)}, ${literal(declaration.table)}::regclass, ${literal(JSON.stringify(declaration))}::jsonb)`,
    `insert into rollup.indicator (indicator, key, source, stock) values
       ${keys.map((key) => `(${indicatorNumber(key)}, ${literal(key)}, ${literal(name)}, ${stock})`).join(',\n       ')}`,

    `create function ${count}() returns trigger language plpgsql ${isolation}
as $body$
declare
  changed int;
begin
  perform tree.require_read_committed();
  lock table tree.lock in row exclusive mode;
  if tg_op = 'INSERT' then
    changed := (select count(*) from (select from new_rows limit ${smallStatement + 1}) few);
    if changed between 1 and ${smallStatement} then
      ${insertDeltas(declaration, keys, [['new_rows', 1]])};
    elsif changed > 0 then
      execute $bulk$${insertDeltas(declaration, keys, [['new_rows', 1]])}$bulk$;
    end if;
  elsif tg_op = 'UPDATE' then
    changed := (select count(*) from (select from new_rows limit ${smallStatement + 1}) few);
    if changed between 1 and ${smallStatement} then
      ${insertDeltas(declaration, keys, [
        ['new_rows', 1],
        ['old_rows', -1],
      ])};
    elsif changed > 0 then
      execute $bulk$${insertDeltas(declaration, keys, [
        ['new_rows', 1],
        ['old_rows', -1],
      ])}$bulk$;
    end if;
  else
    changed := (select count(*) from (select from old_rows limit ${smallStatement + 1}) few);
    if changed between 1 and ${smallStatement} then
      ${insertDeltas(declaration, keys, [['old_rows', -1]])};
    elsif changed > 0 then
      execute $bulk$${insertDeltas(declaration, keys, [['old_rows', -1]])}$bulk$;
    end if;
  end if;
  return null;
end
$body$`,

    `create function ${own}(union_ids uuid[]) returns table (union_id uuid, indicator int, month date, amount bigint)
language sql stable ${isolation} set row_security = off
as $body$
  select changes.union_id, cell.indicator, changes.month, cell.amount::bigint
  from (${changes(declaration, keys, [[table, 1]], `${quoteIdentifier(declaration.union)} = any(union_ids)`)}) changes
  cross join lateral (values ${cells(keys, 'changes')}) cell (indicator, amount)
  where cell.amount <> 0
$body$`,

    `create function ${recount}(since date, until date) returns table (union_id uuid, indicator int, month date, amount bigint)
language sql stable ${isolation} set row_security = off
as $body$
  select fact.union_id, cell.indicator, calendar.month, sum(cell.amount)::bigint
  from rollup.months(since, until) calendar (month)
  join (select ${quoteIdentifier(declaration.union)} as union_id, ${dates(declaration)}, ${values(declaration, keys)} from ${table}) fact
    on ${
      stock
        ? `fact.starts < calendar.month + interval '1 month' and (fact.ends is null or (fact.ends > fact.starts and fact.ends >= calendar.month + interval '1 month'))`
        : `fact.starts >= calendar.month and fact.starts < calendar.month + interval '1 month'`
    }
  cross join lateral (values ${cells(keys, 'fact')}) cell (indicator, amount)
  where fact.union_id is not null
  group by 1, 2, 3
$body$`,
    `revoke all on function ${count}(), ${own}(uuid[]), ${recount}(date, date) from public`,

    trigger('insert', 'referencing new table as new_rows'),
    trigger('update', 'referencing new table as new_rows old table as old_rows'),
    trigger('delete', 'referencing old table as old_rows'),
    `create trigger rollup_truncate_${name} before truncate on ${table} for each statement execute function rollup.refuse_truncate()`,
    insertDeltas(declaration, keys, [[table, 1]]),
  ];
}

/** Refuses, with a reason, what would later give slow moves or wrong totals. */
function checkDeclaration<Key extends string>(
  name: string,
  declaration: RollupDeclaration<Key>,
  keys: readonly Key[],
): string {
  const expressions = [
    ...dateExpressions(declaration).map((date) => `((${date})::date)`),
    ...keys.map((key) => `((${declaration.indicators[key]})::bigint)`),
  ];
  return `do $check$
begin
  if exists (select from pg_class where oid = ${literal(declaration.table)}::regclass and (relkind <> 'r' or relispartition))
    or exists (select from pg_inherits where inhparent = ${literal(declaration.table)}::regclass) then
    raise exception 'roll-up ${name}: only plain tables can be counted, a partition could be written behind its trigger';
  end if;
  if not exists (
    select from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
    where indrelid = ${literal(declaration.table)}::regclass and indpred is null and attname = ${literal(declaration.union)}) then
    raise exception 'roll-up ${name}: no index of ${declaration.table} begins with ${declaration.union}, so every move would read the whole table';
  end if;
  -- An index takes only immutable expressions over one row: so must a total.
  create temporary table rollup_check (like ${quoteIdentifier(declaration.table)}) on commit drop;
  ${expressions.map((expression) => `create index on pg_temp.rollup_check (${expression});`).join('\n  ')}
  drop table pg_temp.rollup_check;
end
$check$`;
}

/** Appends what the rows of some relations (each with a sign) change, keyed by nearest internal node. */
function insertDeltas<Key extends string>(
  declaration: RollupDeclaration<Key>,
  keys: readonly Key[],
  relations: readonly (readonly [relation: string, sign: 1 | -1])[],
): string {
  return `insert into rollup.delta (home, indicator, month, amount)
  select per_home.home, cell.indicator, per_home.month, cell.amount
  from (
    select coalesce(node.home, tree.unknown_union(changes.union_id)) as home, changes.month, ${keys.map((_, i) => `sum(changes.v${i}) as v${i}`).join(', ')}
    from (${changes(declaration, keys, relations)}) changes
    left join tree.node on node.id = changes.union_id
    group by 1, 2
  ) per_home
  cross join lateral (values ${cells(keys, 'per_home')}) cell (indicator, amount)
  where cell.amount <> 0`;
}

/** Changes per union and month: a flow's value at its month; a stock's at its beginning, and taken off at its end. */
function changes<Key extends string>(
  declaration: RollupDeclaration<Key>,
  keys: readonly Key[],
  relations: readonly (readonly [relation: string, sign: 1 | -1])[],
  where = 'true',
): string {
  const facts = relations
    .map(
      ([relation, sign]) =>
        `select ${sign} as sign, ${quoteIdentifier(declaration.union)} as union_id, ${dates(declaration)}, ${values(declaration, keys)} from ${relation} where ${where}`,
    )
    .join(' union all ');
  const effects =
    'from' in declaration
      ? '(values (fact.sign, fact.starts), (-fact.sign, fact.ends))'
      : '(values (fact.sign, fact.starts))';
  const counted =
    'from' in declaration ? 'fact.starts is not null and (fact.ends is null or fact.ends > fact.starts) and ' : '';
  return `
      select fact.union_id, date_trunc('month', effect.day::timestamp)::date as month, ${keys.map((_, i) => `sum(effect.sign * fact.v${i}) as v${i}`).join(', ')}
      from (${facts}) fact
      cross join lateral ${effects} effect (sign, day)
      where ${counted}effect.day is not null and fact.union_id is not null
      group by 1, 2`;
}

function dateExpressions(declaration: RollupDeclaration): string[] {
  return 'from' in declaration ? [declaration.from, declaration.until] : [declaration.on];
}

function dates(declaration: RollupDeclaration): string {
  return 'from' in declaration
    ? `(${declaration.from})::date as starts, (${declaration.until})::date as ends`
    : `(${declaration.on})::date as starts`;
}

function values<Key extends string>(declaration: RollupDeclaration<Key>, keys: readonly Key[]): string {
  return keys.map((key, i) => `coalesce((${declaration.indicators[key]})::bigint, 0) as v${i}`).join(', ');
}

function cells(keys: readonly string[], from: string): string {
  return keys.map((key, i) => `(${indicatorNumber(key)}, ${from}.v${i})`).join(', ');
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
