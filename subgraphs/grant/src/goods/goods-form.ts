import { registerEnumType } from 'type-graphql';

/** Whether money stands behind goods, or they came and went as goods. */
export enum GoodsForm {
  CASH = 'CASH',
  IN_KIND = 'IN_KIND',
}

registerEnumType(GoodsForm, {
  name: 'GoodsForm',
  description: 'Whether money stands behind goods, or they came and went as goods. Source: S21.',
  valuesConfig: {
    CASH: { description: 'Bought with money: what it cost counts in money (资金采购).' },
    IN_KIND: { description: 'In kind: counts in quantities, never in money (实物).' },
  },
});
