import { registerEnumType } from 'type-graphql';

/** Whether a version of a scheme is in force. */
export enum VersionStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(VersionStatus, {
  name: 'GrantSchemeVersionStatus',
  description: 'Whether a version of a scheme may be applied under.',
  valuesConfig: {
    DRAFT: { description: 'Being written; seen by the funder alone (草案).' },
    PUBLISHED: { description: 'In force from its first day; never changed again (已发布).' },
  },
});
