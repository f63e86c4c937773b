import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkInspection } from '../rules/check-standard.js';
import { missingItems } from '../rules/standing-of.js';
import { loadVenue } from '../venue/load-venue.js';
import { Inspection } from './inspection.entity.js';
import type { InspectVenueInput } from './standard.inputs.js';
import { Standard } from './standard.entity.js';

/** Records what an inspection of a venue found. @returns the id of the venue */
export async function inspectVenue(ctx: RequestContext, em: EntityManager, input: InspectVenueInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'venue:write');
  const venue = await loadVenue(em, input.venueId, 'venueId');
  const [bound] = isId(input.standardId)
    ? await em.execute<{ id: string }[]>(
        `select standing.standard_id as id from venue.standings_of(?::uuid, ?, ?::uuid, ?::date) standing
          where standing.standard_id = ?::uuid`,
        [venue.id, venue.kind, venue.unionId, ctx.today, input.standardId],
      )
    : [];
  if (!bound)
    refuse(
      'STANDARD_NOT_BINDING',
      'No such standard is in force for this venue: it must be for its kind, and of its union or one above.',
      'standardId',
    );
  const standard = await em.findOneOrFail(Standard, { id: bound.id });
  refuseProblems(...checkInspection(standard, input, ctx.today));
  em.persist(
    em.create(Inspection, {
      id: v7(),
      venueId: venue.id,
      standardId: standard.id,
      unionId: venue.unionId,
      inspectedOn: input.inspectedOn,
      missing: [...missingItems(standard.items, input.met)],
      note: input.note?.trim() || null,
      actorId: actor.accountId,
      actorName: actor.name,
    }),
  );
  return venue.id;
}
