import { useClientHandle } from '@urql/vue';
import type { Ref } from 'vue';
import { shallowRef } from 'vue';
import { graphql } from '@/gql';
import type { MedicalClaimKind } from '@/gql/graphql';
import { useText } from '@/i18n/use-text';

/** A plan in force, with the kinds of claims that it pays. */
export interface OfferedPlan {
  readonly value: string;
  readonly label: string;
  readonly kinds: readonly MedicalClaimKind[];
}

/** The plans in force that a claim may name, in the order of payers; none until they are loaded. */
export function useOfferedPlans(): Ref<readonly OfferedPlan[]> {
  const { t } = useText();
  const { client } = useClientHandle();
  const offered = shallowRef<readonly OfferedPlan[]>([]);
  void client
    .query(
      graphql(`
        query PlansToClaim {
          medicalPlans(first: 200) {
            edges {
              node {
                id
                name
                currentVersion {
                  id
                  terms {
                    rank
                    benefits {
                      kind
                    }
                  }
                }
              }
            }
          }
        }
      `),
      {},
    )
    .toPromise()
    .then(({ data }) => {
      offered.value = (data?.medicalPlans.edges ?? [])
        .flatMap(({ node }) => (node.currentVersion ? [{ node, terms: node.currentVersion.terms }] : []))
        .toSorted((a, b) => a.terms.rank - b.terms.rank)
        .map(({ node, terms }) => ({
          value: node.id,
          label: t('healthClaims.form.plan', { n: terms.rank, name: node.name }),
          kinds: ['INPATIENT', ...terms.benefits.map((benefit) => benefit.kind)],
        }));
    });
  return offered;
}
