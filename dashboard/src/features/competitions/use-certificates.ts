import { shallowRef, type Ref } from 'vue';
import { followLink } from '@/export/follow-link';
import { graphql } from '@/gql';
import { useCommand } from '@/graphql/use-command';
import { useText } from '@/i18n/use-text';
import { sentenceOf } from './sentence-of';
import { unprintableIn } from './unprintable-in';

/** Prints certificates: of one award, or of all awards of an event. A revoked one is never printed. */
export function useCertificates(): {
  /** What is being prepared: an award or an event. */
  readonly printing: Readonly<Ref<string | null>>;
  /** Fetches the file. @returns why it cannot be, one sentence each */
  print(of: { readonly awardId: string } | { readonly eventId: string }): Promise<string[]>;
} {
  const { t } = useText();
  const printing = shallowRef<string | null>(null);
  const { run } = useCommand(
    graphql(`
      mutation PrepareCertificates($input: PrepareCertificatesInput!) {
        prepareCertificates(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          count
          link
        }
      }
    `),
    ({ prepareCertificates }) => prepareCertificates,
  );
  return {
    printing,
    async print(of) {
      printing.value = 'awardId' in of ? of.awardId : of.eventId;
      const result = await run({ ...of, origin: window.location.origin });
      printing.value = null;
      if (result.state === 'done') {
        if (result.payload.link) followLink(result.payload.link);
        return [];
      }
      return sentenceOf(t, result).map((sentence) => {
        const unprintable = unprintableIn(sentence);
        return unprintable ? t('competitions.certificate.unprintable', unprintable) : sentence;
      });
    },
  };
}
