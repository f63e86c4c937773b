import { refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A competition is taken in once, and not beside the original. */
export async function refuseKnown(em: EntityManager, unionId: string, sourceId: string): Promise<void> {
  // Two imports of one file at once: the second waits here and then finds the first.
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))`, [`${unionId} ${sourceId}`]);
  const [known] = await em.execute<{ id: string }[]>(
    `select competition.id from competition.competition
      where competition.union_id = ?::uuid and (competition.id = ?::uuid or competition.id = (
        select one.competition_id from competition.imported_competition one
         where one.union_id = competition.union_id and one.source_id = ?::uuid))`,
    [unionId, sourceId, sourceId],
  );
  if (known)
    refuse(
      'COMPETITION_KNOWN',
      'This competition is here already: it was imported before, or it is your own.',
      'contentBase64',
    );
}
