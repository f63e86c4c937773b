import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { belowFunderPolicy } from '../../scheme/below-funder-policy.js';

/** When all rules were last run over the scope of a union. Whoever belongs below may know: it covers his scope, too. */
@Entity({
  tableName: 'red_flag_check',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'below', command: 'select', using: belowFunderPolicy('union_id') },
  ],
})
export class RedFlagCheck {
  @PrimaryKey({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'timestamptz' })
  checkedAt!: Date;
}
