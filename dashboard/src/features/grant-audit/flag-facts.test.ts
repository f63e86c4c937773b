import { describe, expect, it } from 'vitest';
import { formatOf } from '@/i18n/use-format';
import { flagFacts, ruleParameters } from './flag-facts';

const nameOf = (_place: string, name: string): string => `<${name}>`;

describe('when the evidence of a flag is read', () => {
  it.each([
    ['capFen', '300000000', '¥3,000,000.00'],
    ['amountFen', 299_900_000, '¥2,999,000.00'],
    ['paidOn', '2026-03-01', '2026/03/01'],
    ['decidedOn', null, '—'],
    ['declared', 1200, '1,200'],
    ['year', 2021, '2021'],
    ['payee', '南昌市总工会', '南昌市总工会'],
  ])('%s %s', (name, value, text) => {
    expect(flagFacts({ [name]: value }, nameOf, formatOf('zh-CN'))).toEqual([{ label: `<${name}>`, value: text }]);
  });

  it('takes what is no object for nothing', () => {
    expect(flagFacts(null, nameOf, formatOf('zh-CN'))).toEqual([]);
  });
});

describe('when the numbers of a rule are read', () => {
  it('turns ten thousandths into percent, and the two values of a switch into words', () => {
    const parameters = { shareBasisPoints: 9500, windowDays: 180, acrossYuan: 1_000_000, perItem: 1, samePurpose: 0 };
    const switches = { names: ['perItem', 'samePurpose'], yes: '是', no: '否' };
    expect(ruleParameters(parameters, nameOf, switches, formatOf('zh-CN'))).toEqual([
      '<shareBasisPoints> 95%',
      '<windowDays> 180',
      '<acrossYuan> 1,000,000',
      '<perItem> 是',
      '<samePurpose> 否',
    ]);
  });
});
