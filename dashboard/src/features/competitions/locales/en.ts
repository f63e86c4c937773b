import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';
import { award } from './en/award';
import { competition } from './en/competition';
import { exchange } from './en/exchange';
import { marking } from './en/marking';
import { result } from './en/result';
import { terms } from './en/terms';

const messages: Translation<typeof source> = {
  competitions: { ...terms, ...competition, ...marking, ...result, ...award, ...exchange },
};

export default messages;
