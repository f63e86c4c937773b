import type { MedicalPlanReturnQualifier } from '@/gql/graphql';
import { useText } from '@/i18n/use-text';

/** Says of a printed figure how exact it was reported; null where floors and ceilings are mixed in it. */
export function useQualified(): (figure: string, qualifier: MedicalPlanReturnQualifier | null | undefined) => string {
  const { t } = useText();
  return (figure, qualifier) =>
    qualifier === 'EXACT' || figure === '0' ? figure : t(`health.qualifiers.${qualifier ?? 'MIXED'}`, { figure });
}
