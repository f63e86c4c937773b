import { award } from './zh-CN/award';
import { competition } from './zh-CN/competition';
import { exchange } from './zh-CN/exchange';
import { marking } from './zh-CN/marking';
import { result } from './zh-CN/result';
import { terms } from './zh-CN/terms';

const messages = {
  competitions: { ...terms, ...competition, ...marking, ...result, ...award, ...exchange },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    competitions: (typeof messages)['competitions'];
  }
}
