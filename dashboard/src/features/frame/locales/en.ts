import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  frame: {
    scope: {
      label: 'Scope',
      change: 'Change scope: {name}',
      path: 'Unions above',
      search: 'Find a union by name, code or pinyin',
      own: 'Back to own union',
      children: 'Unions below',
      noChildren: 'No unions below',
      none: 'Nothing found',
      unknown: 'Scope not available',
      unknownDetail: 'The union in the address isn’t there, or isn’t within your scope.',
    },
    search: 'Search or go to',
    records: 'Unions',
    account: 'Account',
    signOut: 'Sign out',
    keyboard: 'Keyboard shortcuts',
    actions: {
      theme: 'Light or dark theme',
      language: 'Switch to Chinese (中文)',
      signOut: 'Sign out',
      keyboard: 'Show keyboard shortcuts',
    },
    keywords: {
      theme: 'dark light appearance',
      language: 'language chinese zhongwen',
      signOut: 'logout leave',
      keyboard: 'keys help',
    },
  },
};

export default messages;
