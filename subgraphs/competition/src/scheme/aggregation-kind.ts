import { registerEnumType } from 'type-graphql';

/** How the judges’ totals become the score of a part. */
export enum AggregationKind {
  TRIMMED_MEAN = 'TRIMMED_MEAN',
  MEAN = 'MEAN',
  SUM = 'SUM',
}

registerEnumType(AggregationKind, {
  name: 'AggregationKind',
  description: 'How the judges’ totals become the score of a part.',
  valuesConfig: {
    TRIMMED_MEAN: {
      description: 'Mean without the highest and the lowest; takes five judges or more (去掉最高最低分平均).',
    },
    MEAN: { description: 'Mean (平均).' },
    SUM: { description: 'Sum (合计).' },
  },
});
