export { auditHead, formatAuditHead, parseAuditHead, type AuditHead } from './audit-head.js';
export { auditTable, REDACTED, REDACTED_CHANGED, type AuditedTable, type AuditTableOptions } from './audit-table.js';
export { hideFromReaders, unreadUp } from './unread.sql.js';
export { auditUp } from './audit.sql.js';
export { changedFields, type RowImage } from './changed-fields.js';
export { exportAudit, type AuditExport, type AuditRange } from './export-audit.js';
export {
  findAuditRecords,
  type AuditFilter,
  type AuditOperation,
  type AuditRecordPage,
  type AuditRecordRow,
} from './find-audit-records.js';
export { findAuditSeals, type AuditSealPage } from './find-audit-seals.js';
export { sealPending, type SealingResult } from './seal-pending.js';
export { type Seal as AuditSeal } from './seal.js';
export { startSealing, type SealingOptions } from './start-sealing.js';
export {
  type AuditVerification,
  type Broken as AuditFault,
  type BrokenReason as AuditFaultReason,
  type VerifyOptions as AuditVerifyOptions,
} from './verification.js';
export { verifyAuditExport } from './verify-audit-export.js';
export { verifyAudit } from './verify-audit.js';
