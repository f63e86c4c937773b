import type { GoodsEntryKind, GoodsForm, GoodsRecipientGroup } from '@/gql/graphql';

export const goodsKinds: readonly GoodsEntryKind[] = ['RECEIVED', 'GIVEN'];

export const goodsForms: readonly GoodsForm[] = ['IN_KIND', 'CASH'];

export const recipientGroups: readonly GoodsRecipientGroup[] = [
  'COMMUNITY',
  'MEDICAL_STAFF',
  'POLICE',
  'SANITATION_WORKER',
  'COMMUNITY_WORKER',
  'VOLUNTEER',
  'PROJECT_BUILDER',
  'FRONT_LINE_WORKER',
  'NEW_FORM_WORKER',
  'HARDSHIP_WORKER',
  'OTHER',
];
