import { registerEnumType } from 'type-graphql';

/** What a scheme gives money for. */
export enum SchemeKind {
  CAPITAL_SUBSIDY = 'CAPITAL_SUBSIDY',
  SPECIAL_SUBSIDY = 'SPECIAL_SUBSIDY',
  PER_CAPITA_SUBSIDY = 'PER_CAPITA_SUBSIDY',
  AWARD_BY_RESULTS = 'AWARD_BY_RESULTS',
  DUES_REFUND = 'DUES_REFUND',
  ALLOWANCE = 'ALLOWANCE',
  SOLATIUM = 'SOLATIUM',
  REVOLVING_FUND = 'REVOLVING_FUND',
}

registerEnumType(SchemeKind, {
  name: 'GrantSchemeKind',
  description: 'What a scheme gives money for.',
  valuesConfig: {
    CAPITAL_SUBSIDY: { description: 'Building or equipping (建设奖补). Source: S110.' },
    SPECIAL_SUBSIDY: { description: 'Work of a stated kind (专项补助、专项工作经费). Source: S27.' },
    PER_CAPITA_SUBSIDY: { description: 'An amount per person served (按人补助). Source: S114.' },
    AWARD_BY_RESULTS: { description: 'Money follows an evaluation (以奖代补). Source: S100.' },
    DUES_REFUND: { description: 'Union dues given back (工会经费返还). Source: S10.' },
    ALLOWANCE: { description: 'A regular allowance (补贴). Source: S77.' },
    SOLATIUM: { description: 'Condolence money and emergency aid (慰问金、帮扶资金). Source: S21, S81.' },
    REVOLVING_FUND: { description: 'Advanced and recovered (周转金). Source: S95.' },
  },
});
