import type { ComputedRef, Ref } from 'vue';
import { computed } from 'vue';
import type { MedicalClaimKind, SubmitMedicalClaimInput } from '@/gql/graphql';
import { beneficiaries, grades, isForCosts } from '@/health/relief-values';
import { today } from '@/i18n/today';
import { useText } from '@/i18n/use-text';
import { useLookups } from '@/lookup/use-lookups';
import { choiceOf, choicesOf, idOf, integerOf, linesOf, moneyOf, textOf } from '@/ui/form/field-value';
import type { FieldOption, FieldValues, FormField } from '@/ui/form/form-field';

/** What a claim of a kind says, as fields of a form. */
export function useClaimFields(
  kind: Ref<MedicalClaimKind>,
  plans: Ref<readonly FieldOption[]>,
): ComputedRef<FormField[]> {
  const { t } = useText();
  const lookups = useLookups();
  const money = (name: 'total' | 'insurance' | 'majorIllness' | 'selfFunded'): FormField => ({
    kind: 'money',
    name,
    label: t(`healthClaims.file.${name}`),
    required: true,
    half: true,
  });
  return computed<FormField[]>(() => {
    const costs = isForCosts(kind.value);
    return [
      {
        kind: 'text',
        name: 'identityNumber',
        label: t('healthClaims.form.identityNumber'),
        hint: t('healthClaims.form.identityHint'),
        maxlength: 18,
        required: true,
        half: true,
      },
      {
        kind: 'lookup',
        name: 'unionId',
        label: t('health.columns.employer'),
        lookup: lookups.unions(),
        required: true,
        half: true,
      },
      {
        kind: 'choices',
        name: 'planIds',
        label: t('healthClaims.form.plans'),
        hint: t(plans.value.length > 0 ? 'healthClaims.form.plansHint' : 'healthClaims.form.noPlans'),
        options: plans.value,
        required: true,
      },
      {
        kind: 'date',
        name: 'admittedOn',
        label: t(`healthClaims.form.from.${kind.value}`),
        max: today(),
        required: true,
        half: true,
      },
      ...(costs
        ? ([
            {
              kind: 'date',
              name: 'dischargedOn',
              label: t(`healthClaims.form.until.${kind.value === 'INPATIENT' ? 'INPATIENT' : 'OUTPATIENT'}`),
              max: today(),
              required: true,
              half: true,
            },
          ] satisfies FormField[])
        : []),
      {
        kind: 'text',
        name: 'hospital',
        label: t('healthClaims.file.hospital'),
        maxlength: 100,
        required: costs,
        half: true,
      },
      {
        kind: 'text',
        name: 'diagnosis',
        label: t(costs ? 'healthClaims.file.diagnosis' : 'healthClaims.file.cause'),
        maxlength: 100,
        required: true,
        half: costs,
      },
      ...(costs
        ? ([
            {
              kind: 'text',
              name: 'billNumbers',
              label: t('healthClaims.file.billNumbers'),
              hint: t('healthClaims.form.billsHint'),
              maxlength: 1_640,
              required: true,
            },
            money('total'),
            money('insurance'),
            money('majorIllness'),
            money('selfFunded'),
          ] satisfies FormField[])
        : []),
      ...(kind.value === 'ACCIDENT'
        ? ([
            {
              kind: 'choice',
              name: 'grade',
              label: t('healthClaims.file.grade'),
              hint: t('healthClaims.form.gradeHint'),
              options: grades.map((n) => ({ value: String(n), label: t('health.relief.grade', { n }) })),
              half: true,
            },
          ] satisfies FormField[])
        : []),
      ...(kind.value === 'DEATH'
        ? ([
            {
              kind: 'choice',
              name: 'beneficiary',
              label: t('healthClaims.file.beneficiary'),
              hint: t('healthClaims.form.beneficiaryHint'),
              options: beneficiaries.map((value) => ({ value, label: t(`health.relief.beneficiaries.${value}`) })),
              required: true,
              half: true,
            },
          ] satisfies FormField[])
        : []),
    ];
  });
}

/** What was typed, as the graph takes it. */
export function claimInputOf(
  kind: MedicalClaimKind,
  plans: readonly FieldOption[],
  values: FieldValues,
): Omit<SubmitMedicalClaimInput, 'clientMutationId' | 'documents'> {
  const costs = isForCosts(kind);
  return {
    kind,
    unionId: idOf(values, 'unionId') ?? '',
    identityNumber: textOf(values, 'identityNumber') ?? '',
    planIds: choicesOf(
      values,
      'planIds',
      plans.map(({ value }) => value),
    ),
    hospital: textOf(values, 'hospital'),
    diagnosis: textOf(values, 'diagnosis') ?? '',
    admittedOn: textOf(values, 'admittedOn') ?? '',
    dischargedOn: costs ? textOf(values, 'dischargedOn') : null,
    billNumbers: costs ? linesOf(values, 'billNumbers') : [],
    total: costs ? moneyOf(values, 'total') : null,
    insurance: costs ? moneyOf(values, 'insurance') : null,
    majorIllness: costs ? moneyOf(values, 'majorIllness') : null,
    selfFunded: costs ? moneyOf(values, 'selfFunded') : null,
    grade: kind === 'ACCIDENT' ? integerOf(values, 'grade') : null,
    beneficiary: kind === 'DEATH' ? choiceOf(values, 'beneficiary', beneficiaries) : null,
  };
}
