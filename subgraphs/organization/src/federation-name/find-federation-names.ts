import { likePattern, requireScope, type RequestContext } from '@gonghui/kit';
import type { FederationName } from './federation-name.js';

/** Most names of one answer: a field that looks a federation up shows no more. */
const MOST = 20;

/** Active federations of the whole country whose name, code or pinyin has that text, the highest first. */
export const federationNames = `
create function organization.federation_names(pattern text, most int)
returns table (id uuid, name text, code text, level text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$
  select u.id, u.name, u.code, u.level
    from organization.trade_union u
    join unnest(array['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY']) with ordinality known (level, place)
      on known.level = u.level
   where u.status = 'ACTIVE' and (u.name like pattern or u.code like pattern or u.pinyin like lower(pattern))
   order by known.place, u.code
   limit most
$body$`;

/** Finds federations by name, code or pinyin, inside the reader's scope and outside. An empty text finds none. */
export async function findFederationNames(ctx: RequestContext, text: string): Promise<FederationName[]> {
  requireScope(ctx.actor, 'organization:read');
  if (!text.trim()) return [];
  return ctx.read((em) =>
    em.execute<FederationName[]>('select * from organization.federation_names(?, ?)', [likePattern(text), MOST]),
  );
}
