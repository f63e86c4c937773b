import { registerEnumType } from 'type-graphql';

/** What came of a competition. */
export enum OutcomeKind {
  NORM = 'NORM',
  SOLUTION = 'SOLUTION',
  SCENARIO = 'SCENARIO',
}

registerEnumType(OutcomeKind, {
  name: 'OutcomeKind',
  description: 'What came of a competition. Source: S07, S75.',
  valuesConfig: {
    NORM: {
      description: 'A technical norm that was issued after it (技术规范), e.g. 燃油加油机检定专项计量技能操作规范.',
    },
    SOLUTION: { description: 'An outstanding solution (优秀解决方案).' },
    SCENARIO: { description: 'A field of use that was opened (应用场景).' },
  },
});
