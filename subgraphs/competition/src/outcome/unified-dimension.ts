import { registerEnumType } from 'type-graphql';

/** What a norm makes the same for all who take part. */
export enum UnifiedDimension {
  FLOW = 'FLOW',
  METHOD = 'METHOD',
  JUDGEMENT_SCALE = 'JUDGEMENT_SCALE',
}

registerEnumType(UnifiedDimension, {
  name: 'UnifiedDimension',
  description: 'What a norm makes the same for all who take part (三统一). Source: S07.',
  valuesConfig: {
    FLOW: { description: 'The flow of work (流程).' },
    METHOD: { description: 'The method (方法).' },
    JUDGEMENT_SCALE: { description: 'The scale of judgement (判定尺度).' },
  },
});
