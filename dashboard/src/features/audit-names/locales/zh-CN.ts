import { actions } from '../actions.zh-CN';
import { codes, ownFields, values } from '../codes.zh-CN';
import { fields } from '../fields.zh-CN';
import { tables } from '../tables.zh-CN';

const messages = {
  auditNames: {
    actors: { system: '系统', beyond: '范围外的账号' },
    tables,
    actions,
    fields,
    ownFields,
    codes,
    values,
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    auditNames: (typeof messages)['auditNames'];
  }
}
