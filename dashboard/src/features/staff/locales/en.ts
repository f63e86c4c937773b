import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  staff: {
    note: 'Accounts of the scope; each sees its own union and all below',
    export: 'Accounts',
    never: 'never',
    noRoles: 'none',
    grantableRoles: 'May grant',
    columns: {
      username: 'User name',
      name: 'Person or team',
      union: 'Union',
      roles: 'Roles',
      status: 'Status',
      secondFactor: 'Second step',
      lastSignIn: 'Last sign-in',
      createdAt: 'Made',
    },
    filters: { text: 'User name or name', roles: 'Role', status: 'Status' },
    statuses: { ACTIVE: 'Active', LOCKED: 'Locked', DISABLED: 'Disabled' },
    secondFactor: { on: 'On', off: 'Off' },
    empty: {
      title: 'No such accounts',
      filtered: 'Try fewer filters or another scope.',
      none: 'There are no accounts in this scope yet.',
    },
    create: {
      title: 'New account',
      keywords: 'add create user',
      usernameHint: 'Typed at sign-in; can’t be changed later',
      nameHint: 'Name of the person or team',
      unionHint: 'Your union or one below it; can’t be changed later',
      unionMissing: 'Choose a union from the list',
      rolesMissing: 'Choose at least one role',
      password: 'First password',
      submit: 'Create',
      done: 'Account {username} created',
    },
    roles: {
      hint: 'Listed are the roles that you may grant and those that the account has',
      grantableHint: 'Roles that the account may give to others below it; none unless it administers',
      noneGrantable: 'There is no role that you may grant',
      save: 'Save',
      restore: 'Restore',
      saved: 'Saved',
    },
    roleTexts: {
      ADMINISTRATOR: 'Keeps accounts and all union data; no personal health data',
      ANALYST: 'Reads totals and records, for reports and data teams',
      CADRE: 'Keeps the union’s data: tree, units, venues, members',
      AUDITOR: 'Reads everything in scope and the audit trail, and verifies it',
      ORGANIZER: 'Runs labour and skill competitions',
      JUDGE: 'Scores entries of competitions',
      HEALTH_OFFICER: 'Plans screening and care; sees lists under aliases, no results; names with a reason',
      HEALTH_HANDLER: 'Reads results of own days and handles own cases; sees whom a case is about, with a reason',
      GRANT_OFFICER: 'Sets up grant schemes and takes applications',
      REVIEWER: 'Decides on grant applications',
      PAYER: 'Pays approved grants',
    },
    drawer: {
      tabs: { summary: 'Summary', roles: 'Name and roles', sessions: 'Sessions', keys: 'API keys' },
      audit: 'Show all their changes',
    },
    refusals: {
      noManager: 'You don’t manage accounts; you can only read.',
      own: 'This is your own account: password and second step are under “My account”; roles are changed by another administrator.',
      roles:
        'The account holds or grants roles that you may not grant ({roles}). Ask an administrator of the union above.',
    },
    actions: {
      title: 'Sign-in',
      unlock: 'Unlock',
      unlockHint: 'Wrong passwords or codes in a row lock an account for 15 minutes.',
      unlocked: '{name} is unlocked',
      reset: 'Reset password',
      resetHint: 'Sets a new password when the old one is forgotten or the phone is lost.',
      resetTitle: 'Reset the password of {username}',
      resetMessage:
        'The old password ends at once and can’t be had back; the account is signed out everywhere. Hand the new password over by a trusted way and ask for it to be changed after sign-in.',
      resetDone: 'The password of {name} is reset',
      newPassword: 'New password',
      removeSecondFactor: 'Also remove the second step (the phone is lost)',
      signOut: 'Sign out everywhere',
      signOutHint: 'Signed in at {n} place now. | Signed in at {n} places now.',
      signOutTitle: 'Sign {name} out everywhere?',
      signOutMessage:
        'All sessions end at once; what isn’t saved is lost and can’t be had back. Tokens end within five minutes.',
      signedOut: '{name} is signed out everywhere',
      disable: 'Disable account',
      disableHint: 'A disabled account can’t sign in and its keys rest; it can be enabled again.',
      disableTitle: 'Disable {name}?',
      disableMessage:
        'The account is signed out everywhere at once, which can’t be undone; its keys rest until it is enabled again.',
      disabled: '{name} is disabled',
      enable: 'Enable again',
      enableHint: 'The account is disabled. Enabled, it can sign in and its keys work again.',
      enabled: '{name} is enabled again',
    },
  },
};

export default messages;
