import * as v from 'valibot';
import type { ComputedRef } from 'vue';
import { computed, watch } from 'vue';
import { useForm } from '@/form/use-form';
import type { ApplicationForm_GrantFragment } from '@/gql/graphql';
import { sumOf } from '@/grant/fen';
import { workerCategories } from '@/grant/grant-values';
import { today } from '@/i18n/today';
import { useText } from '@/i18n/use-text';
import { useUnionLookup } from '@/lookup/use-union-lookup';
import { useSession } from '@/session/session';
import type { LookupOption } from '@/ui/form/form-field';
import type { TypedItem } from './item-fields';
import { askedItems, itemProblem } from './item-fields';
import type { SchemeToApplyFor } from './use-schemes-to-apply-for';
import { useSchemesToApplyFor } from './use-schemes-to-apply-for';

const record = v.nullable(v.object({ id: v.string(), label: v.string(), note: v.optional(v.string()) }));

/**
 * What is typed of an application, checked by the terms of its scheme.
 * @param present the grant as it was saved; null for a new one
 * @param root where the first wrong field is looked for
 */
export function useApplication(present: ApplicationForm_GrantFragment | null, root: () => HTMLElement | null) {
  const { t } = useText();
  const session = useSession();
  const { find: findUnion } = useUnionLookup();
  const schemes = useSchemesToApplyFor();

  const needed = v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, () => t('form.required')),
  );
  const form = useForm(
    v.object({
      schemeId: needed,
      union: v.pipe(
        record,
        v.check(
          (value) => value !== null,
          () => t('form.required'),
        ),
      ),
      subject: v.pipe(
        record,
        v.check(
          (value) => value !== null || !subjectKind.value,
          () => t('form.required'),
        ),
      ),
      workerCategory: v.pipe(
        v.picklist(['', ...workerCategories]),
        v.check(
          (category) => category !== '' || !asksWorkers.value,
          () => t('form.required'),
        ),
      ),
      title: needed,
      items: v.pipe(
        v.record(v.string(), v.object({ quantity: v.string(), asked: v.string() })),
        v.check(
          (items) => askedItems(keys.value, items).length > 0,
          () => t('grants.application.itemsMissing'),
        ),
        v.check(
          (items) => keys.value.every((key) => !items[key] || itemProblem(items[key]) === null),
          () => t('grants.application.itemWrong'),
        ),
      ),
      declaredCount: v.pipe(
        v.string(),
        v.check(
          (text) => (text.trim() === '' ? !asksCount.value : /^\d{1,9}$/.test(text.trim())),
          () => t(asksCount.value ? 'grants.application.countMissing' : 'form.integer'),
        ),
      ),
      payeeName: needed,
      payeeAccount: v.pipe(
        v.string(),
        v.check(
          (text) => (present && text.trim() === '') || /^\d{8,32}$/.test(plainAccount(text)),
          () => t('grants.application.accountWrong'),
        ),
      ),
    }),
    valuesOf(present),
    { draft: `grant.${present?.id ?? 'new'}`, root },
  );
  const { values } = form;

  const scheme: ComputedRef<SchemeToApplyFor | null> = computed(
    () => schemes.value.find(({ id }) => id === values.schemeId) ?? null,
  );
  const terms = computed(() => scheme.value?.currentVersion?.terms ?? null);
  const subjectKind = computed(() => scheme.value?.subjectKind ?? null);
  const keys = computed(() => terms.value?.items.map(({ key }) => key) ?? []);
  const asksCount = computed(() => terms.value?.caps.some(({ kind }) => kind === 'PERSON') ?? false);
  // A grant that was sent back may stand under earlier terms than those of today.
  const asksWorkers = computed(
    () => (terms.value?.workerCategories.length ?? 0) > 0 || typeof present?.workerCategory === 'string',
  );
  const asked = computed(() => askedItems(keys.value, values.items));
  const total = computed(() => sumOf(asked.value.map((item) => item.asked)));

  watch(
    terms,
    (next) => {
      const isRated = (next?.ratings.length ?? 0) > 0;
      for (const { key, capPerUnit } of next?.items ?? [])
        values.items[key] ??=
          // A rated subject is paid the announced amount once, and mostly there is one.
          isRated && next?.items.length === 1 && capPerUnit
            ? { quantity: '1', asked: capPerUnit }
            : { quantity: '', asked: '' };
    },
    { immediate: true },
  );
  // The applicant is mostly one's own union.
  if (!present && !values.union && session.viewer)
    void findUnion(session.viewer.unionId).then((own) => {
      if (own && !values.union) values.union = own;
    });

  /** What decides how much is granted. */
  const claim = computed(() => {
    const count = values.declaredCount.trim();
    // A scheme may ask for no subject, and a grant that was filed for one names it all the same.
    const kind = subjectKind.value ?? present?.subjectKind ?? null;
    return {
      schemeId: values.schemeId,
      unionId: values.union?.id ?? '',
      subjectKind: values.subject ? kind : null,
      subjectId: values.subject?.id ?? null,
      declaredCount: /^\d{1,9}$/.test(count) ? Number(count) : null,
      workerCategory: (asksWorkers.value && values.workerCategory) || null,
      items: asked.value,
    };
  });
  /** Pay year whose evaluation rates the subject; null where the terms ask for no rating. */
  const ratedYear = computed(() => {
    if (!terms.value || terms.value.ratings.length === 0) return null;
    if (present?.status === 'SENT_BACK') return present.year;
    return Number(today().slice(0, 4)) + (terms.value.payYear === 'NEXT' ? 1 : 0);
  });
  /** What the preview looks at; null until there is enough to calculate with. */
  const previewInput = computed(() =>
    scheme.value && values.union && asked.value.length > 0 ? { id: present?.id ?? null, ...claim.value } : null,
  );

  /** The draft as the server takes it. */
  function input() {
    const account = plainAccount(values.payeeAccount);
    return {
      ...claim.value,
      title: values.title.trim(),
      payeeName: values.payeeName.trim(),
      payeeAccount: account === '' ? null : account,
    };
  }

  return { form, schemes, scheme, terms, subjectKind, asksWorkers, asksCount, ratedYear, total, previewInput, input };
}

const plainAccount = (text: string): string => text.replaceAll(/[\s-]/g, '');

function valuesOf(present: ApplicationForm_GrantFragment | null) {
  return {
    schemeId: present?.scheme.id ?? '',
    union: (present ? { id: present.union.id, label: present.union.name } : null) as LookupOption | null,
    subject: subjectOf(present),
    workerCategory: present?.workerCategory ?? ('' as const),
    title: present?.title ?? '',
    items: Object.fromEntries(
      present?.items.map(({ itemKey, quantity, asked }) => [itemKey, { quantity: String(quantity), asked }]) ?? [],
    ) as Record<string, TypedItem>,
    declaredCount: typeof present?.declaredCount === 'number' ? String(present.declaredCount) : '',
    payeeName: present?.payeeName ?? '',
    payeeAccount: '',
  };
}

function subjectOf(present: ApplicationForm_GrantFragment | null): LookupOption | null {
  const subject = present?.subject;
  if (!subject || !('id' in subject)) return null;
  return { id: subject.id, label: 'title' in subject ? subject.title : subject.name };
}
