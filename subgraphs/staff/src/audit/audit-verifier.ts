import { refuse, type AuditVerification } from '@gonghui/kit';

/** Checks the whole trail. It reads every record, so it runs with the owner's connections, not with a reader's. */
export type AuditVerifier = () => Promise<AuditVerification>;

let verifier: AuditVerifier | null = null;
let running: Promise<AuditVerification> | null = null;

/**
 * Tells this process how to verify the trail; called once where the owner's connections are at hand, e.g.
 * `useAuditVerifier(() => verifyAudit(ownerPool))`. A subgraph deployed apart has none and refuses.
 */
export function useAuditVerifier(verify: AuditVerifier | null): void {
  verifier = verify;
  running = null;
}

/** Verifies the trail; whoever asks meanwhile gets the same findings. */
export function verifyTrail(): Promise<AuditVerification> {
  if (!verifier)
    refuse(
      'VERIFICATION_ELSEWHERE',
      'This process cannot verify the trail. Run `gonghui verify-audit` on the database’s machine.',
    );
  running ??= verifier().finally(() => {
    running = null;
  });
  return running;
}
