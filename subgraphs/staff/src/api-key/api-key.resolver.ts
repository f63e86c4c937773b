import { mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { apiKeysOf } from './api-key-loader.js';
import { CreateApiKeyInput, CreateApiKeyPayload, RevokeApiKeyInput, RevokeApiKeyPayload } from './api-key.types.js';
import { createApiKey } from './create-api-key.js';
import { revokeApiKey } from './revoke-api-key.js';

@Resolver()
export class ApiKeyResolver {
  @Mutation(() => CreateApiKeyPayload, { description: 'Makes an API key for your own account; it is shown this once.' })
  @Directive('@authenticated')
  async createApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    const { result, key, ...outcome } = await createApiKey(ctx, input);
    const keys = result === null ? [] : await apiKeysOf(ctx, ctx.actor!.accountId);
    return { ...outcome, key, apiKey: keys.find(({ id }) => id === result) ?? null };
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description: 'Ends an API key of your own account, or of one that you manage.',
  })
  @Directive('@authenticated')
  async revokeApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key.' }) input: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayload> {
    const { result, ...outcome } = await mutate(ctx, 'revokeApiKey', input, (em) => revokeApiKey(ctx, em, input));
    return { ...outcome, revokedId: result };
  }
}
