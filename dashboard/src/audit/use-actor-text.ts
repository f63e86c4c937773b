import { useText } from '@/i18n/use-text';

interface Act {
  readonly actorId: string | null;
  readonly actorName: string | null;
}

/** Who did what stands in the trail: an account by its name, one beyond the reader's scope as such, or the system itself. */
export function useActorText(): (act: Act) => string {
  const { t } = useText();
  return ({ actorId, actorName }) =>
    actorName ?? t(isAccount(actorId) ? 'auditNames.actors.beyond' : 'auditNames.actors.system');
}

/** Accounts have UUIDs. What the system does by itself stands under a word, such as `system` or `demo`, or under none. */
function isAccount(actorId: string | null): boolean {
  return actorId !== null && /^[0-9a-f]{8}-/.test(actorId);
}
