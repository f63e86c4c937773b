import { connectionType } from '@gonghui/kit';
import { Directive, ObjectType } from 'type-graphql';

/** A place or park that a target wants covered and that has no venue in use. */
@ObjectType({ description: 'A place or park that a target wants covered and that has no venue of its kinds in use.' })
@Directive('@requiresScopes(scopes: [["venue:read"]])')
export class CoverageGap {
  /** The place, or the federation of the division where the park lies. */
  unionId!: string;

  parkId!: string | null;

  nextVenueId!: string | null;
}

export const CoverageGapConnection = connectionType('CoverageGap', () => CoverageGap);
