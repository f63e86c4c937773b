import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ReturnRegister } from './rules/judge-return.js';

/** How a report stands to the register of employers. */
export enum ReturnJudgement {
  WITHIN = 'WITHIN',
  ABOVE = 'ABOVE',
  UNCOUNTED = 'UNCOUNTED',
  NO_EMPLOYER = 'NO_EMPLOYER',
}

registerEnumType(ReturnJudgement, {
  name: 'ScreeningReturnJudgement',
  description: 'How a report stands to the register of employers (与单位登记核对). Source: S119.',
  valuesConfig: {
    WITHIN: { description: 'No more women than these enterprises employ (未超出).' },
    ABOVE: { description: 'More women than these enterprises employ: the report or the register is wrong (超出).' },
    UNCOUNTED: {
      description: 'More women than the register counts, which does not count all of these enterprises (登记不全).',
    },
    NO_EMPLOYER: { description: 'The register knows no such enterprise here (没有这类单位).' },
  },
});

@ObjectType({
  description:
    'What the register says today of the enterprises that a programme for some owners examines, at and below the union that reports. Source: S119.',
})
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class ScreeningReturnCheck implements ReturnRegister {
  @Field(() => Int, {
    description: 'Women reported or examined one by one in the whole programme, at and below the union, persons (人).',
  })
  reported!: number;

  @Field(() => Int, { description: 'Enterprises of these owners that unions cover.' })
  enterprises!: number;

  @Field(() => Int, { description: 'Those of them of which the register does not say how many they employ.' })
  uncounted!: number;

  @Field(() => Int, { description: 'Whom the others employ, persons (人), men and women.' })
  employed!: number;

  @Field(() => ReturnJudgement, { description: 'What follows.' })
  judgement!: ReturnJudgement;
}
