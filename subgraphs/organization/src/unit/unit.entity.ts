import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { checkUscc, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';

/** Kind of an employing unit. */
export enum UnitKind {
  ENTERPRISE = 'ENTERPRISE',
  INSTITUTION = 'INSTITUTION',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  COOPERATIVE = 'COOPERATIVE',
  INDIVIDUAL_BUSINESS = 'INDIVIDUAL_BUSINESS',
  GOVERNMENT = 'GOVERNMENT',
}

/** Scale class of an enterprise. */
export enum EnterpriseScale {
  SMALL_MICRO = 'SMALL_MICRO',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
  ABOVE_DESIGNATED_SIZE = 'ABOVE_DESIGNATED_SIZE',
}

/** Who owns an enterprise. */
export enum Ownership {
  STATE_OWNED = 'STATE_OWNED',
  COLLECTIVE = 'COLLECTIVE',
  PRIVATE = 'PRIVATE',
  NON_PUBLIC = 'NON_PUBLIC',
  FOREIGN_INVESTED = 'FOREIGN_INVESTED',
}

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'Kind of an employing unit (单位类型).',
  valuesConfig: {
    ENTERPRISE: { description: 'Enterprise (企业).' },
    INSTITUTION: { description: 'Public institution (事业单位).' },
    SOCIAL_ORGANIZATION: { description: 'Social organization (社会组织).' },
    COOPERATIVE: { description: 'Farmers’ co-operative (农民专业合作社).' },
    INDIVIDUAL_BUSINESS: { description: 'Individual business (个体工商户).' },
    GOVERNMENT: { description: 'Government or party body (机关).' },
  },
});
registerEnumType(EnterpriseScale, {
  name: 'EnterpriseScale',
  description: 'Scale class of an enterprise (企业规模).',
  valuesConfig: {
    SMALL_MICRO: { description: 'Small and micro enterprise (小微企业).' },
    MEDIUM: { description: 'Medium enterprise (中型企业).' },
    LARGE: { description: 'Large enterprise (大型企业).' },
    ABOVE_DESIGNATED_SIZE: { description: 'Enterprise above designated size, a statistical class (规模以上企业).' },
  },
});
registerEnumType(Ownership, {
  name: 'Ownership',
  description: 'Who owns an enterprise (所有制).',
  valuesConfig: {
    STATE_OWNED: { description: 'State-owned (国有).' },
    COLLECTIVE: { description: 'Collective (集体).' },
    PRIVATE: { description: 'Domestic private enterprise (民营).' },
    NON_PUBLIC: { description: 'Privately or foreign owned, not told apart (非公).' },
    FOREIGN_INVESTED: { description: 'With foreign capital (外商投资).' },
  },
});

/** An employing unit: where workers work, whether a union covers it or not. */
@Entity({
  tableName: 'unit',
  policies: [
    {
      name: 'scope',
      // A union may cover a unit that is registered in another division; either side may see it.
      using: `${scopePolicy('registered_in_id')} or exists (select from organization.coverage c where c.unit_id = unit.id)`,
      check: scopePolicy('registered_in_id'),
    },
  ],
})
@Index({ name: 'unit_registered_in_id_index', properties: ['registeredInId'] })
@ObjectType({ description: 'An employing unit (单位): where workers work, whether a union covers it or not.' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["organization:read"]])')
export class Unit {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Registered name.' })
  name!: string;

  /** Name as pinyin and initials, for search. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Property({ type: 'text', nullable: true, unique: 'unit_uscc_unique' })
  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, GB 32100, 18 characters; null for those without, e.g. drivers’ groups.',
  })
  uscc!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to look at again in the code: early pilot codes are legal but fail the last character.',
  })
  get usccWarning(): string | null {
    if (!this.uscc) return null;
    const check = checkUscc(this.uscc);
    return check.state === 'pilot' ? check.warning : null;
  }

  @Enum({ items: () => UnitKind, type: 'string' })
  @Field(() => UnitKind, { description: 'Kind of unit.' })
  kind!: UnitKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Industry class of GB/T 4754-2017, e.g. G54.' })
  industry!: string | null;

  @Enum({ items: () => EnterpriseScale, type: 'string', nullable: true })
  @Field(() => EnterpriseScale, {
    nullable: true,
    description: 'Scale class; null when not an enterprise or not known.',
  })
  scale!: EnterpriseScale | null;

  @Enum({ items: () => Ownership, type: 'string', nullable: true })
  @Field(() => Ownership, { nullable: true, description: 'Who owns it; null when not known.' })
  ownership!: Ownership | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Workers employed, persons; null when not known.' })
  employees!: number | null;

  /** Federation of the division where it is registered. */
  @ManyToOne({ entity: () => TradeUnion, fieldName: 'registered_in_id', mapToPk: true, index: false })
  registeredInId!: string;
}
