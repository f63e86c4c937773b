import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import type { UnionLevel } from '@/gql/graphql';
import type { Lookup } from '@/ui/form/form-field';

const unionsQuery = graphql(`
  query LookupUnions($text: String!, $levels: [UnionLevel!]) {
    tradeUnions(filter: { text: $text, levels: $levels }, first: 12) {
      edges {
        node {
          id
          name
          code
          parent {
            id
            name
          }
        }
      }
    }
  }
`);

const federationsQuery = graphql(`
  query LookupFederations($text: String!) {
    federationNames(text: $text) {
      id
      name
      code
    }
  }
`);

const unitsQuery = graphql(`
  query LookupUnits($text: String!) {
    units(filter: { text: $text }, first: 12) {
      edges {
        node {
          id
          name
          uscc
        }
      }
    }
  }
`);

const venuesQuery = graphql(`
  query LookupVenues($text: String!) {
    venues(filter: { text: $text }, first: 12) {
      edges {
        node {
          id
          name
          union {
            id
            name
          }
        }
      }
    }
  }
`);

const parksQuery = graphql(`
  query LookupParks {
    parks(first: 500) {
      edges {
        node {
          id
          name
          parkClass
        }
      }
    }
  }
`);

interface Lookups {
  /** Unions of the reader’s reach by name, code or pinyin; of some levels only, if given. */
  unions(levels?: readonly UnionLevel[]): Lookup;
  /** Federations of the whole country by name, code or pinyin: of those elsewhere the name is all there is. */
  readonly federations: Lookup;
  /** Units by name or credit code. */
  readonly units: Lookup;
  /** Venues by name, address or pinyin. */
  readonly venues: Lookup;
  /** Parks by name. */
  readonly parks: Lookup;
}

/** Finds the records that a form refers to. */
export function useLookups(): Lookups {
  const { client } = useClientHandle();

  async function ask<Data, Variables extends AnyVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, error } = await client.query(query, variables).toPromise();
    if (!data) throw new Error('the records can’t be looked up', { cause: error });
    return data;
  }

  return {
    unions: (levels) => async (text) => {
      const { tradeUnions } = await ask(unionsQuery, { text, levels: levels ? [...levels] : null });
      return tradeUnions.edges.map(({ node }) => ({
        id: node.id,
        label: node.name,
        note: [node.code, node.parent?.name].filter(Boolean).join(' · '),
      }));
    },
    federations: async (text) => {
      const { federationNames } = await ask(federationsQuery, { text });
      return federationNames.map(({ id, name, code }) => ({ id, label: name, note: code }));
    },
    units: async (text) => {
      const { units } = await ask(unitsQuery, { text });
      return units.edges.map(({ node }) => ({
        id: node.id,
        label: node.name,
        ...(node.uscc ? { note: node.uscc } : {}),
      }));
    },
    venues: async (text) => {
      const { venues } = await ask(venuesQuery, { text });
      return venues.edges.map(({ node }) => ({ id: node.id, label: node.name, note: node.union.name }));
    },
    parks: async (text) => {
      const { parks } = await ask(parksQuery, {});
      return parks.edges
        .filter(({ node }) => node.name.includes(text))
        .slice(0, 12)
        .map(({ node }) => ({ id: node.id, label: node.name, note: node.parkClass }));
    },
  };
}
