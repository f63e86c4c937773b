import { mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { PrepareCertificatesInput, PrepareCertificatesPayload } from './certificate.types.js';
import { prepareCertificates } from './prepare-certificates.js';

@Resolver()
export class CertificateResolver {
  @Mutation(() => PrepareCertificatesPayload, {
    description:
      'Checks that certificates can be printed and answers with a link to their PDF. A revoked certificate is never printed.',
  })
  @Directive('@requiresScopes(scopes: [["competition:write"]])')
  async prepareCertificates(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareCertificatesInput, { description: 'Which certificates.' })
    input: PrepareCertificatesInput,
  ): Promise<PrepareCertificatesPayload> {
    const { result, ...outcome } = await mutate(ctx, 'prepareCertificates', input, (em) =>
      prepareCertificates(ctx, em, input),
    );
    return {
      ...outcome,
      count: result?.count ?? null,
      link: result ? ctx.downloadLink('certificates', result.id) : null,
    };
  }
}
