import { isId, requireScope, type RequestContext } from '@gonghui/kit';
import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { SubjectKind } from './subject-kind.js';

/** A building project as this subgraph knows it; the venue subgraph owns the rest. */
@ObjectType({ description: 'A building project of a venue. This subgraph adds the grants for it.' })
@Directive('@key(fields: "id")')
export class VenueProject {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** A venue as this subgraph knows it; the venue subgraph owns the rest. */
@ObjectType({ description: 'A place where a union serves workers. This subgraph adds the grants for it.' })
@Directive('@key(fields: "id")')
export class Venue {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** An employing unit as this subgraph knows it; the organization subgraph owns the rest. */
@ObjectType({ description: 'An employing unit.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Unit {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** A competition as this subgraph knows it; the competition subgraph owns the rest. */
@ObjectType({ description: 'A competition.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Competition {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** A screening programme as this subgraph knows it; the health subgraph owns the rest. */
@ObjectType({ description: 'A programme of medical screening.' })
@Directive('@key(fields: "id", resolvable: false)')
export class ScreeningProgramme {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;
}

/** What a grant is for. */
export type GrantSubject = VenueProject | Venue | TradeUnion | Unit | Competition | ScreeningProgramme;

const CLASSES = {
  [SubjectKind.VENUE_PROJECT]: VenueProject,
  [SubjectKind.VENUE]: Venue,
  [SubjectKind.UNION]: TradeUnion,
  [SubjectKind.UNIT]: Unit,
  [SubjectKind.COMPETITION]: Competition,
  [SubjectKind.SCREENING_PROGRAMME]: ScreeningProgramme,
} as const;

export const GrantSubjectUnion = createUnionType({
  name: 'GrantSubject',
  description: 'What a grant is for: an object of the subgraph that owns it.',
  types: () => [VenueProject, Venue, TradeUnion, Unit, Competition, ScreeningProgramme] as const,
  resolveType: (value) => (value as { __typename?: string }).__typename,
});

/** The subject of that kind and id, unread: whoever asks for more than the id asks its subgraph. */
export function subjectOf(kind: SubjectKind, id: string): GrantSubject {
  const subject = kind === SubjectKind.UNION ? unionOf(id) : { id };
  return { ...subject, __typename: CLASSES[kind].name } as GrantSubject;
}

/** The project or venue that another subgraph refers to, unread, for who may read its grants. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
export function grantedOf({ id }: { readonly id: string }, ctx: RequestContext): VenueProject | Venue | null {
  requireScope(ctx.actor, 'grant:read');
  return isId(id) ? { id } : null;
}
