import { refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GrantItem } from '../case/grant-item.entity.js';
import type { Grant } from '../case/grant.entity.js';
import type { AskedItem } from '../rules/check-items.js';
import type { NamedSubject } from '../subject/check-subject.js';
import { Filing } from './filing.entity.js';

/** What an application asks, and for what. */
export interface Asked extends NamedSubject {
  readonly items: readonly AskedItem[];
  readonly declaredCount: number | null;
  /** Indicator that the persons are compared with. */
  readonly declaredCountOf: string | null;
}

/**
 * Refuses to write anew what another subgraph has counted: title, account and papers are the applicant's, persons, what
 * they are compared with, and amount are not.
 * @throws Refusal `COUNTED_ELSEWHERE`
 */
export async function refuseRecount(em: EntityManager, grant: Grant, asked: Asked): Promise<void> {
  if ((await em.count(Filing, { caseId: grant.id })) === 0) return;
  const items = await em.find(GrantItem, { caseId: grant.id }, { orderBy: { position: 'asc' } });
  const isSame =
    grant.declaredCount === asked.declaredCount &&
    grant.declaredCountOf === asked.declaredCountOf &&
    grant.subjectId === asked.subjectId &&
    items.length === asked.items.length &&
    items.every((item, at) => {
      const { key, quantity, askedFen } = asked.items[at]!;
      return item.itemKey === key && item.quantity === quantity && item.askedFen === askedFen;
    });
  if (!isSame)
    refuse(
      'COUNTED_ELSEWHERE',
      'Persons and amount were counted where this was requested. Leave them as they are, or withdraw it and request anew.',
      'items',
    );
}
