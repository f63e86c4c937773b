import { describe, expect, test } from 'vitest';
import { FigureAgreement, figureAgreement, Qualifier } from './figure-agreement.js';

const { AGREES, DIFFERS, NOT_COMPUTED } = FigureAgreement;

describe('figureAgreement', () => {
  test.each([
    { text: '会员712541人', printed: 712_541, qualifier: Qualifier.EXACT, computed: 712_541, agreement: AGREES },
    { text: '会员712541人', printed: 712_541, qualifier: Qualifier.EXACT, computed: 712_540, agreement: DIFFERS },
    { text: '260余名', printed: 260, qualifier: Qualifier.MORE_THAN, computed: 264, agreement: AGREES },
    { text: '260余名', printed: 260, qualifier: Qualifier.MORE_THAN, computed: 260, agreement: DIFFERS },
    { text: '3.1万余人', printed: 31_000, qualifier: Qualifier.MORE_THAN, computed: 90_000, agreement: DIFFERS },
    { text: '近4万份', printed: 40_000, qualifier: Qualifier.NEARLY, computed: 39_600, agreement: AGREES },
    { text: '近4万份', printed: 40_000, qualifier: Qualifier.NEARLY, computed: 40_000, agreement: DIFFERS },
    { text: '最高300万', printed: 3_000_000, qualifier: Qualifier.AT_MOST, computed: 3_000_000, agreement: AGREES },
    { text: '25人以上', printed: 25, qualifier: Qualifier.AT_LEAST, computed: 25, agreement: AGREES },
    { text: 'no indicator', printed: 10, qualifier: Qualifier.EXACT, computed: null, agreement: NOT_COMPUTED },
  ])('$text printed, $computed computed: $agreement', ({ printed, qualifier, computed, agreement }) => {
    expect(figureAgreement(printed, qualifier, computed)).toBe(agreement);
  });
});
