import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  certificate: {
    title: 'Check a certificate',
    serial: 'Serial',
    hint: 'At the lower left of the certificate, e.g. 2026-7K3F-0001-Q8ZP4M; the code on it fills this in',
    wrong: 'Type the serial as it stands on the certificate, e.g. 2026-7K3F-0001-Q8ZP4M',
    check: 'Check',
    valid: 'This certificate is valid',
    validDetail: 'What follows is what the issuer registered',
    revoked: 'This certificate was revoked',
    revokedBecause: 'Why: {reason}',
    competition: 'Competition',
    event: 'Event',
    edition: 'Edition {n}',
    issuer: 'Issued by',
    partners: 'Held together with',
    givenOn: 'Given on',
    separator: ', ',
    compare: 'Compare every line with the certificate in your hand; one that says anything else is not genuine.',
    unknown: 'There is no such certificate',
    unknownDetail:
      'Serial {serial} is not registered. Check it; if it is right, this system did not issue that certificate.',
    failed: 'It cannot be checked right now. Try again later.',
  },
};

export default messages;
