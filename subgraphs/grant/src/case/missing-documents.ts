import type { EntityManager } from '@mikro-orm/postgresql';
import { DocumentKind } from './document-kind.js';
import { GrantDocument } from './grant-document.entity.js';
import { StepKind } from './step-kind.js';

/** Documents that come into being only later on the route, and the step that asks for them. All others are asked for at APPLY. */
const LATER: Readonly<Partial<Record<DocumentKind, StepKind>>> = {
  [DocumentKind.DECISION]: StepKind.DECIDE,
  [DocumentKind.EVIDENCE]: StepKind.ACCEPT,
  [DocumentKind.ACCEPTANCE]: StepKind.ACCEPT,
  [DocumentKind.VOUCHER]: StepKind.CLOSE,
};

/**
 * Which documents that the terms ask for at a step are not attached, as a message per grant; grants that have all are
 * left out. One statement, none when the terms ask for nothing.
 */
export async function missingDocuments(
  em: EntityManager,
  grantIds: readonly string[],
  documentsOf: (grantId: string) => readonly DocumentKind[],
  step: StepKind,
): Promise<Map<string, string>> {
  const wanted = new Map(
    grantIds.map((id) => [id, documentsOf(id).filter((kind) => (LATER[kind] ?? StepKind.APPLY) === step)]),
  );
  const asked = grantIds.filter((id) => wanted.get(id)!.length > 0);
  if (asked.length === 0) return new Map();
  const attached = await em.find(GrantDocument, { caseId: { $in: asked } }, { fields: ['id', 'caseId', 'kind'] });
  return new Map(
    asked.flatMap((id): [string, string][] => {
      const missing = wanted
        .get(id)!
        .filter((kind) => !attached.some((document) => document.caseId === id && document.kind === kind));
      return missing.length === 0 ? [] : [[id, `Attach ${missing.join(', ')} first.`]];
    }),
  );
}
