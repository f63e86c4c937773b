import { Field, ID, ObjectType } from 'type-graphql';
import { UnionLevel } from '../trade-union/union-level.js';

/** A federation as everybody may know it, whatever the own scope: who and where it is, and nothing of its work. */
@ObjectType({
  description:
    'A federation of the whole country by its name, which is public: to hold a competition together, or to address it. Nothing else of a federation outside your scope can be read.',
})
export class FederationName {
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Field({ description: 'Name, e.g. 浙江省总工会.' })
  name!: string;

  @Field({ description: 'Present division code, or its own code.' })
  code!: string;

  @Field(() => UnionLevel, { description: 'Level: NATIONAL to COUNTY.' })
  level!: UnionLevel;
}
