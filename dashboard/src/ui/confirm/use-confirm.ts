import { shallowRef } from 'vue';

/** Characters that the server asks of a reason. */
export const LEAST_REASON = 2;

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** The act can't be undone. */
  readonly danger?: boolean;
  /** The reader must give a reason, which the audit trail keeps. */
  readonly askReason?: boolean;
  /** The reader must type this text, for acts that can't be undone. */
  readonly typeToConfirm?: string;
}

/** What the reader answered; `reason` is empty unless it was asked for. */
export interface Answer {
  readonly reason: string;
}

interface OpenQuestion extends Question {
  readonly settle: (answer: Answer | null) => void;
}

const open = shallowRef<OpenQuestion | null>(null);

/** Asks the reader before something is done. The answer is null when they decline. */
export function useConfirm(): { confirm(question: Question): Promise<Answer | null> } {
  return { confirm };
}

/** The question now shown; only for the dialog that draws it. */
export function useOpenQuestion(): typeof open {
  return open;
}

function confirm(question: Question): Promise<Answer | null> {
  open.value?.settle(null);
  return new Promise((resolve) => {
    open.value = {
      ...question,
      settle(answer) {
        open.value = null;
        resolve(answer);
      },
    };
  });
}
