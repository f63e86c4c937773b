import type { RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { FederationName } from './federation-name.js';
import { findFederationNames } from './find-federation-names.js';

@Resolver()
export class FederationNameResolver {
  @Query(() => [FederationName], {
    description: 'Federations of the whole country by name, the highest first; at most 20.',
  })
  @Directive('@requiresScopes(scopes: [["organization:read"]])')
  federationNames(
    @Ctx() ctx: RequestContext,
    @Arg('text', { description: 'Part of the name, the code, or the pinyin (full or initials); empty finds none.' })
    text: string,
  ): Promise<FederationName[]> {
    return findFederationNames(ctx, text);
  }
}
