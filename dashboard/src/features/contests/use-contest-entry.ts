import { useClientHandle } from '@urql/vue';
import { computed, nextTick, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import { graphql, readFragment } from '@/gql';
import type { ContestEntryPartsFragment } from '@/gql/graphql';
import { inReadersLanguage } from '@/i18n/in-readers-language';
import { useText } from '@/i18n/use-text';
import { AnswerOutbox, type SendState } from './answer-outbox';

type Question = ContestEntryPartsFragment['questions'][number];

const parts = graphql(`
  fragment ContestEntryParts on ContestEntry {
    name
    participantName
    rules
    state
    now
    opensAt
    closesAt
    minutes
    maxAttempts
    questionCount
    fullMarks
    mayReview
    attempts {
      number
      startedAt
      dueAt
      isOver
      score
      seconds
    }
    questions {
      id
      kind
      marks
      body
      options
      chosen
    }
  }
`);
const entryQuery = graphql(`
  query ContestEntry($code: String!) {
    contestEntry(code: $code) {
      ...ContestEntryParts
    }
  }
`);
const startMutation = graphql(`
  mutation StartContestAttempt($input: StartContestAttemptInput!) {
    startContestAttempt(input: $input) {
      clientMutationId
      userErrors {
        code
        message
        field
      }
      entry {
        ...ContestEntryParts
      }
    }
  }
`);
const saveMutation = graphql(`
  mutation SaveContestAnswers($input: SaveContestAnswersInput!) {
    saveContestAnswers(input: $input) {
      clientMutationId
      userErrors {
        code
        message
        field
      }
    }
  }
`);
const submitMutation = graphql(`
  mutation SubmitContestAttempt($input: SubmitContestAttemptInput!) {
    submitContestAttempt(input: $input) {
      clientMutationId
      userErrors {
        code
        message
        field
      }
      entry {
        ...ContestEntryParts
      }
    }
  }
`);

/**
 * A contest as the bearer of a code takes part in it. The server's clock decides; answers are kept here until the
 * server has them, so that a lost connection loses none.
 */
export function useContestEntry(code: Readonly<Ref<string | null>>) {
  const { t } = useText();
  const { client } = useClientHandle();

  const page = ref<'ask' | 'waiting' | 'shown' | 'unknown' | 'failed'>('ask');
  const entry = shallowRef<ContestEntryPartsFragment | null>(null);
  const errors = ref<readonly string[]>([]);
  const busy = ref(false);

  /** Milliseconds by which the server's clock is ahead of this one. */
  let ahead = 0;
  const left = ref(0);
  const running = computed(() => entry.value?.attempts.find(({ isOver }) => !isOver) ?? null);
  const chosen = ref<Record<string, readonly number[]>>({});
  const answered = computed(
    () => entry.value?.questions.filter(({ id }) => (chosen.value[id] ?? []).length > 0).length ?? 0,
  );
  const unsent = ref(0);
  const isLost = ref(false);
  let outbox: AnswerOutbox | null = null;
  let timer = 0;

  function show(found: ContestEntryPartsFragment): void {
    entry.value = found;
    ahead = Date.parse(found.now) - Date.now();
    const attempt = found.attempts.find(({ isOver }) => !isOver);
    if (attempt) {
      const { number } = attempt;
      outbox = new AnswerOutbox(sessionStorage, `contest ${code.value} ${number}`, (answers) => send(number, answers));
      chosen.value = Object.fromEntries(
        found.questions.map(({ id, chosen: sent }) => [id, outbox?.waiting.get(id) ?? sent]),
      );
      unsent.value = outbox.waiting.size;
      void deliver();
    } else {
      outbox = null;
      unsent.value = 0;
    }
    tick();
    page.value = 'shown';
  }

  async function read(): Promise<void> {
    if (!code.value) {
      page.value = 'ask';
      return;
    }
    if (page.value !== 'shown') page.value = 'waiting';
    const asked = code.value;
    const { data } = await client.query(entryQuery, { code: asked }, { requestPolicy: 'network-only' }).toPromise();
    if (asked !== code.value) return;
    if (!data) {
      if (page.value !== 'shown') page.value = 'failed';
    } else if (!data.contestEntry) page.value = 'unknown';
    else show(readFragment(parts, data.contestEntry));
  }
  watch(code, read, { immediate: true });

  async function start(): Promise<void> {
    if (busy.value || !code.value || !entry.value) return;
    busy.value = true;
    errors.value = [];
    const input = { clientMutationId: crypto.randomUUID(), code: code.value, number: entry.value.attempts.length + 1 };
    const { data } = await client.mutation(startMutation, { input }).toPromise();
    busy.value = false;
    const payload = data?.startContestAttempt;
    if (!payload) errors.value = [t('contests.entry.lost')];
    else {
      errors.value = (await inReadersLanguage(payload.userErrors)).map(({ message }) => message);
      if (payload.entry) show(readFragment(parts, payload.entry));
      await nextTick();
      document.querySelector<HTMLElement>('[data-first-question]')?.focus();
    }
  }

  async function send(number: number, answers: { questionId: string; chosen: number[] }[]): Promise<SendState> {
    const input = { clientMutationId: crypto.randomUUID(), code: code.value ?? '', number, answers };
    const { data } = await client.mutation(saveMutation, { input }).toPromise();
    if (!data) return 'unanswered';
    const { userErrors } = data.saveContestAnswers;
    errors.value = (await inReadersLanguage(userErrors)).map(({ message }) => message);
    return userErrors.length > 0 ? 'over' : 'saved';
  }

  async function deliver(): Promise<boolean> {
    if (!outbox) return true;
    const done = await outbox.flush();
    unsent.value = outbox?.waiting.size ?? 0;
    isLost.value = !done && unsent.value > 0;
    return done;
  }

  function choose({ id: questionId, kind }: Question, option: number): void {
    const before = chosen.value[questionId] ?? [];
    const now =
      kind !== 'MULTIPLE'
        ? [option]
        : before.includes(option)
          ? before.filter((one) => one !== option)
          : [...before, option].sort((a, b) => a - b);
    chosen.value = { ...chosen.value, [questionId]: now };
    outbox?.put(questionId, now);
    unsent.value = outbox?.waiting.size ?? 0;
    clearTimeout(timer);
    timer = window.setTimeout(() => void deliver(), 700);
  }

  async function submit(): Promise<void> {
    const attempt = running.value;
    if (!attempt || busy.value) return;
    busy.value = true;
    errors.value = [];
    clearTimeout(timer);
    if (!(await deliver())) {
      busy.value = false;
      errors.value = [t('contests.entry.lost')];
      return;
    }
    const input = { clientMutationId: crypto.randomUUID(), code: code.value ?? '', number: attempt.number };
    const { data } = await client.mutation(submitMutation, { input }).toPromise();
    busy.value = false;
    const payload = data?.submitContestAttempt;
    if (!payload) errors.value = [t('contests.entry.lost')];
    else {
      errors.value = (await inReadersLanguage(payload.userErrors)).map(({ message }) => message);
      if (payload.entry) show(readFragment(parts, payload.entry));
      window.scrollTo({ top: 0 });
    }
  }

  let rounds = 0;
  function tick(): void {
    const due = running.value ? Date.parse(running.value.dueAt) : null;
    if (due === null) return;
    left.value = Math.max(0, Math.ceil((due - Date.now() - ahead) / 1000));
    if (left.value === 0 && rounds % 3 === 0) void read();
    else if (isLost.value && rounds % 3 === 0) void deliver();
    rounds++;
  }
  const clock = window.setInterval(tick, 1000);
  onScopeDispose(() => {
    clearInterval(clock);
    clearTimeout(timer);
  });

  return { page, entry, errors, busy, left, running, chosen, answered, unsent, isLost, read, start, choose, submit };
}
