/**
 * What a search looks through, apart from the cases: money moves on a case all the time, its words hardly ever, and an
 * index of words is too dear to be written with every payment. Triggers write it; functions
 * and a view of the owner's read it (`quick-pages.sql.ts`).
 */
export const caseText: readonly string[] = [
  `create table grants.case_text (
    case_id uuid not null,
    text text not null,
    primary key (case_id)
  )`,
  `alter table grants.case_text
    add constraint case_text_case_id_foreign foreign key (case_id) references grants.grant_case (id) on update cascade on delete cascade`,
  `alter table grants.case_text enable row level security`,
  // Nothing parts the words of Chinese, and most are too short for a trigram.
  `create function grants.parts(text text) returns text[]
   language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp
   begin atomic
     select array_agg(pair.one) || array_agg(pair.one || pair.next) filter (where pair.next is not null)
       from rows from (unnest(string_to_array(text, null)), unnest((string_to_array(text, null))[2:])) pair (one, next);
   end`,
  `comment on function grants.parts(text) is 'Every character of a text, and every two that follow each other.'`,
  `create function grants.text_of(number text, title text, pinyin text, payee_name text) returns text
   language sql immutable parallel safe set search_path = pg_catalog, pg_temp
   return lower(number || E'\\n' || title || E'\\n' || pinyin || E'\\n' || payee_name)`,
  `insert into grants.case_text (case_id, text)
     select id, grants.text_of(number, title, pinyin, payee_name) from grants.grant_case`,
  `create index case_text_parts_index on grants.case_text using gin (grants.parts(text))`,
  `create function grants.add_case_text() returns trigger
   language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = off
   as $body$
   begin
     insert into grants.case_text (case_id, text)
     select id, grants.text_of(number, title, pinyin, payee_name) from added;
     return null;
   end
   $body$`,
  `create function grants.change_case_text() returns trigger
   language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = off
   as $body$
   begin
     update grants.case_text
        set text = grants.text_of(new.number, new.title, new.pinyin, new.payee_name) where case_id = new.id;
     return null;
   end
   $body$`,
  `create trigger case_text_insert after insert on grants.grant_case
     referencing new table as added for each statement execute function grants.add_case_text()`,
  `create trigger case_text_update after update of number, title, pinyin, payee_name on grants.grant_case
     for each row execute function grants.change_case_text()`,
  `drop function grants.cases_like(text)`,
  // Row-level security is asked before a text is compared, row by row, because comparing might tell of rows that it
  // hides. This function compares first; the caller joins what it finds with the rows that he may see.
  `create function grants.cases_with(sought text) returns setof uuid
   language plpgsql stable security definer set search_path = pg_catalog, pg_temp set row_security = off rows 200
   as $body$
   begin
     return query select kept.case_id from grants.case_text kept
       where grants.parts(kept.text) @> grants.parts(lower(sought)) and strpos(kept.text, lower(sought)) > 0;
   end
   $body$`,
  `comment on function grants.cases_with(text) is 'Ids of all cases whose number, title, pinyin or payee holds a text, in scope or not. Only for conditions on grants.grant_case, whose policy keeps what the caller may see.'`,
  `create function grants.has_cases_with(sought text, more_than int) returns boolean
   language plpgsql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   as $body$
   begin
     return exists (select from grants.case_text kept
       where grants.parts(kept.text) @> grants.parts(lower(sought)) and strpos(kept.text, lower(sought)) > 0 offset more_than);
   end
   $body$`,
  `comment on function grants.has_cases_with(text, int) is 'Whether cases_with finds more than so many.'`,
];

/** What the subgraph's role may not do: a search is a function's. */
export const caseTextGrants = (role: string): readonly string[] => [`revoke all on grants.case_text from ${role}`];
