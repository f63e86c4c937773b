import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { PlacedUnion } from './place-unions.js';
import type { UnionDraft } from './read-union-row.js';

/**
 * Founds many unions at once: three statements, and one per month of membership returns, however many unions.
 * @param source where their history says they come from
 */
export async function writeUnions(em: EntityManager, placed: readonly PlacedUnion[], source: string): Promise<void> {
  const idOf = new Map<UnionDraft, string>(placed.map(({ draft }) => [draft, v7()]));
  const drafts = placed.map(({ draft }) => draft);
  const ids = column(drafts, (draft) => idOf.get(draft)!);
  const parentIds = arrayLiteral(placed.map(({ parent }) => ('id' in parent ? parent.id : idOf.get(parent)!)));
  const founded = column(drafts, (draft) => draft.founded.day);
  await em.execute('select tree.add_nodes(?::uuid[], ?::uuid[], ?::boolean[], ?::date[])', [
    ids,
    parentIds,
    column(drafts, (draft) => draft.level === UnionLevel.GRASSROOTS),
    founded,
  ]);
  await em.execute(
    `insert into organization.trade_union
       (id, parent_id, code, name, short_name, pinyin, level, kind, founded_on, counted_from, is_new_business_form,
        directly_administered, industry, uscc)
     select r.id, r.parent_id, r.code, r.name, r.short_name, r.pinyin, r.level, r.kind, r.founded_on, r.founded_on,
            r.is_new_business_form, r.directly_administered, r.industry, r.uscc
       from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                   ?::boolean[], ?::boolean[], ?::text[], ?::text[])
         r(id, parent_id, code, name, short_name, pinyin, level, kind, founded_on, is_new_business_form,
           directly_administered, industry, uscc)`,
    [
      ids,
      parentIds,
      column(drafts, (draft) => draft.code),
      column(drafts, (draft) => draft.name),
      column(drafts, (draft) => draft.shortName),
      column(drafts, (draft) => draft.pinyin),
      column(drafts, (draft) => draft.level),
      column(drafts, (draft) => draft.kind),
      founded,
      column(drafts, (draft) => draft.isNewBusinessForm),
      arrayLiteral(
        placed.map(
          ({ draft, parent }) => draft.level === UnionLevel.GRASSROOTS && parent.level === UnionLevel.PROVINCIAL,
        ),
      ),
      column(drafts, (draft) => draft.industry),
      column(drafts, (draft) => draft.uscc),
    ],
  );
  await em.execute(
    `insert into organization.union_history_entry (id, union_id, kind, happened_on, on_text, title, source)
     select platform.uuid7(), r.union_id, ?, r.founded_on, r.on_text, r.name || '成立', ?
       from unnest(?::uuid[], ?::date[], ?::text[], ?::text[]) r(union_id, founded_on, on_text, name)`,
    [
      HistoryKind.FOUNDED,
      source,
      ids,
      founded,
      column(drafts, (draft) => draft.founded.text),
      column(drafts, (draft) => draft.name),
    ],
  );
  await writeReturns(em, drafts, idOf);
}

async function writeReturns(
  em: EntityManager,
  drafts: readonly UnionDraft[],
  idOf: ReadonlyMap<UnionDraft, string>,
): Promise<void> {
  const reported = drafts.flatMap(({ membership, ...draft }, index) =>
    membership ? [{ ...draft, ...membership, id: idOf.get(drafts[index]!)! }] : [],
  );
  for (const [period, rows] of Map.groupBy(reported, (row) => row.period))
    await em.execute(
      'select organization.put_returns(?::uuid[], ?::date, ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])',
      [
        column(rows, ({ id }) => id),
        period,
        column(rows, ({ counts }) => counts.members),
        column(rows, ({ counts }) => counts.femaleMembers),
        column(rows, ({ counts }) => counts.migrantMembers),
        column(rows, ({ counts }) => counts.newFormMembers),
        column(rows, ({ counts }) => counts.twoNewMembers),
      ],
    );
}

function column<Row>(rows: readonly Row[], value: (row: Row) => string | number | boolean | null): string {
  return arrayLiteral(rows.map(value));
}
