import type { SqlMigration } from '@gonghui/kit';

/** Who opened a document is written down like who read account numbers, with the document instead of a reason. */
export const openedDocuments: SqlMigration = {
  name: '20261122_opened_documents',
  up: [
    `alter table grants.personal_read
      alter reason drop not null,
      add file_name text null,
      drop constraint personal_read_what_check,
      add constraint personal_read_what_check check (what in ('PAYEE_ACCOUNTS', 'DOCUMENT'))`,
  ],
};
