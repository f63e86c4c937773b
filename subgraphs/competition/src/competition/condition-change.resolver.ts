import { loadById, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Round } from '../event/round.entity.js';
import { ConditionChange } from './condition-change.entity.js';

@Resolver(() => ConditionChange)
export class ConditionChangeResolver {
  @FieldResolver(() => Round, { nullable: true, description: 'The round whose conditions were changed.' })
  round(@Root() { roundId }: ConditionChange, @Ctx() ctx: RequestContext): Promise<Round | null> | null {
    return roundId ? loadById(ctx, 'competition:read', Round, roundId) : null;
  }
}
