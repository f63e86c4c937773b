import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import type { Lookup } from '@/ui/form/form-field';

const stockQuery = graphql(`
  query LookupGoodsStock($text: String!) {
    goodsStock(filter: { text: $text, isLeft: true }, first: 12) {
      edges {
        node {
          id
          item
          unit
          quantity
          union {
            id
            name
          }
        }
      }
    }
  }
`);

const grantsQuery = graphql(`
  query LookupGoodsGrants($text: String!) {
    grants(filter: { text: $text }, first: 12) {
      edges {
        node {
          id
          number
          title
        }
      }
    }
  }
`);

/** Something that can be given out, and whose it is. */
export interface StockedItem {
  readonly unionId: string;
  readonly item: string;
  readonly unit: string;
}

/** Finds what the forms of goods refer to. */
export function useGoodsLookups(): {
  readonly stock: Lookup;
  readonly grants: Lookup;
  /** What was found before under that id. */
  stocked(id: string): StockedItem | null;
} {
  const { client } = useClientHandle();
  const { t } = useText();
  const format = useFormat();
  const found = new Map<string, StockedItem>();
  return {
    async stock(text) {
      const { data, error } = await client.query(stockQuery, { text }).toPromise();
      if (!data) throw new Error('the stock can’t be looked up', { cause: error });
      return data.goodsStock.edges.map(({ node: { id, item, unit, quantity, union } }) => {
        found.set(id, { unionId: union.id, item, unit });
        return { id, label: t('goods.form.stocked', { item, n: format.integer(quantity), unit }), note: union.name };
      });
    },
    async grants(text) {
      const { data, error } = await client.query(grantsQuery, { text }).toPromise();
      if (!data) throw new Error('the grants can’t be looked up', { cause: error });
      return data.grants.edges.map(({ node }) => ({ id: node.id, label: node.title, note: node.number }));
    },
    stocked: (id) => found.get(id) ?? null,
  };
}
