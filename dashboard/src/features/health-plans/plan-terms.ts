import { graphql } from '@/gql';

/** What a version of a plan says, for whoever shows it and whoever writes it anew. */
export const PlanTerms = graphql(`
  fragment PlanTerms_version on MedicalPlanVersion {
    id
    effectiveFrom
    source
    assumptions
    terms {
      rank
      method
      excludesSelfFunded
      deductible
      deductiblePer
      brackets {
        from
        until
        rateBasisPoints
      }
      fixedAmount
      cap
      needsEnrolment
      premium
      coverMonths
      waitingDays
      documents
      benefits {
        kind
        method
        excludesSelfFunded
        deductible
        deductiblePer
        brackets {
          from
          until
          rateBasisPoints
        }
        grades {
          grade
          rateBasisPoints
        }
        fixedAmount
        cap
        sharesAccount
        waits
        documents
      }
    }
  }
`);
