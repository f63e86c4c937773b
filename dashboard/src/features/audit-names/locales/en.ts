import { actions } from '../actions.en';
import { codes, ownFields, values } from '../codes.en';
import { fields } from '../fields.en';
import { tables } from '../tables.en';
import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  auditNames: {
    actors: { system: 'System', beyond: 'Account beyond your scope' },
    tables,
    actions,
    fields,
    ownFields,
    codes,
    values,
  },
};

export default messages;
