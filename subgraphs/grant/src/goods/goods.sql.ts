/**
 * What the database itself holds of goods: an entry is never changed or deleted, only its trigger moves the stock, and no
 * stock is ever below nothing, however many give out at once.
 *
 * Refusals carry an SQLSTATE: `GS001` too little is left (how much is the detail), `GS002` no correction of what it names.
 */
const moveGoods = `
create function grants.move_goods() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  short record;
begin
  perform tree.require_read_committed();
  if exists (
    select from added
      join grants.goods_entry origin on origin.id = added.corrects_id
     where origin.corrects_id is not null
        or (origin.union_id, origin.kind, origin.form, origin.item, origin.unit, origin.quantity, origin.value_fen, origin.recipient_group, origin.recipient_count)
           is distinct from
           (added.union_id, added.kind, added.form, added.item, added.unit, added.quantity, added.value_fen, added.recipient_group, added.recipient_count)) then
    raise exception 'goods: no correction of the entry that it names' using errcode = 'GS002';
  end if;
  insert into grants.goods_stock (id, union_id, item, unit, quantity)
  select platform.uuid7(), moved.union_id, moved.item, moved.unit, 0
    from (select distinct added.union_id, added.item, added.unit from added) moved
   order by moved.union_id, moved.item, moved.unit
      on conflict do nothing;
  perform from grants.goods_stock stock
    where exists (select from added
                   where (added.union_id, added.item, added.unit) = (stock.union_id, stock.item, stock.unit))
    order by stock.id for no key update;
  select stock.quantity, moved.item, moved.unit into short
    from (select added.union_id, added.item, added.unit,
                 sum(case when (added.kind = 'RECEIVED') = (added.corrects_id is null) then added.quantity else -added.quantity end) as quantity
            from added group by added.union_id, added.item, added.unit) moved
    join grants.goods_stock stock on (stock.union_id, stock.item, stock.unit) = (moved.union_id, moved.item, moved.unit)
   where stock.quantity + moved.quantity < 0
   limit 1;
  if found then
    raise exception 'goods: % % of % left', short.quantity, short.unit, short.item
      using errcode = 'GS001', detail = short.quantity::text;
  end if;
  update grants.goods_stock stock set quantity = stock.quantity + moved.quantity
    from (select added.union_id, added.item, added.unit,
                 sum(case when (added.kind = 'RECEIVED') = (added.corrects_id is null) then added.quantity else -added.quantity end) as quantity
            from added group by added.union_id, added.item, added.unit) moved
   where (stock.union_id, stock.item, stock.unit) = (moved.union_id, moved.item, moved.unit);
  return null;
end
$body$`;

/** Functions and triggers of the goods; run after their tables. */
export const goodsRules: readonly string[] = [
  moveGoods,
  `create trigger move_goods after insert on grants.goods_entry
     referencing new table as added for each statement execute function grants.move_goods()`,
  `create trigger refuse_change before update or delete or truncate on grants.goods_entry
     for each statement execute function grants.refuse_change()`,
  `alter table grants.goods_entry enable always trigger refuse_change`,
];

/** What the subgraph's role may not do with goods; run after the rights that every subgraph gets. */
export const goodsGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on grants.goods_entry from ${role}`,
  `revoke insert, update, delete, truncate on grants.goods_stock from ${role}`,
];
