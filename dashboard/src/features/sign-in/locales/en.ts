import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  signIn: {
    title: 'Sign in',
    welcome: 'Sign in to the union console',
    hint: 'Use your union’s work account',
    slogan: { first: 'One register,', second: 'down to the last branch' },
    points: {
      exact: 'Every total is exact when a record is saved, and opens into its source',
      scope: 'Each union sees itself and what is below; the database answers nothing else',
      audit: 'Every change is kept and sealed, for anyone to verify',
    },
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    or: 'or',
    signOn: 'Sign in with {name}',
    missing: {
      username: 'Please enter your user name',
      password: 'Please enter your password',
      code: 'Please enter the code',
    },
    capsLock: 'Caps Lock is on',
    secondFactor: {
      title: 'Two-step verification',
      hint: 'Enter the six digits shown in your authenticator app',
      backupHint: 'Enter one of your unused backup codes',
      code: 'Code',
      backupCode: 'Backup code',
      submit: 'Verify',
      useBackup: 'No phone at hand? Use a backup code',
      useTotp: 'Use the app’s code',
      back: 'Back',
    },
    refused: {
      credentials: 'User name or password is wrong',
      code: 'The code is wrong or was used before. Wait for the next one.',
      expired: 'This sign-in has expired. Please enter your password again.',
      locked: 'Too many wrong attempts. The account is locked for a while.',
      'rate-limited': 'Too many sign-ins from this network',
      disabled: 'This account is disabled. Ask your union’s administrator.',
      'provider-unavailable': 'The sign-on service doesn’t answer. Please try again later.',
      unreachable: 'The server can’t be reached. Check the connection and try again.',
      unknown: 'Sign-in failed. Please try again later.',
      'sign-on': 'The sign-on didn’t succeed. Try again, or ask an administrator.',
    },
    retryIn: 'Try again in {time}',
    demo: { title: 'Demo accounts', hint: 'The server runs on demo data. Click one to fill it in.' },
  },
};

export default messages;
