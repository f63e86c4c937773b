import type { EntityClass } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { StaffAccount } from '../account/staff-account.entity.js';
import { ofAccountPolicies, ofKeyPolicies } from '../migrations/policies.js';

/** A key of a data team; only a hash of it is kept. Read by SQL: the role of the subgraph may not see the hash. */
@Entity({ tableName: 'api_key', policies: ofAccountPolicies })
@Index({ name: 'api_key_account_id_index', properties: ['accountId'] })
@Check({ name: 'api_key_name_check', expression: 'length(name) >= 1 and length(name) <= 100' })
class ApiKeyRow {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'platform.uuid7()' }) id!: string;
  @ManyToOne({
    entity: () => StaffAccount,
    fieldName: 'account_id',
    mapToPk: true,
    index: false,
    deleteRule: 'cascade',
  })
  accountId!: string;
  @Property({ type: 'text' }) name!: string;
  @Property({ type: 'text' }) start!: string;
  @Property({ type: 'text' }) @Unique({ name: 'api_key_hash_unique' }) keyHash!: string;
  @Property({ type: 'string[]', columnType: 'text[]' }) scopes!: string[];
  @Property({ type: 'timestamptz' }) expiresAt!: Date;
  @Property({ type: 'timestamptz', defaultRaw: 'now()' }) createdAt!: Date;
}

/** Last use of a key; apart from the key so that using it leaves no trail of changes to it. */
@Entity({ tableName: 'api_key_use', policies: ofKeyPolicies })
class ApiKeyUse {
  @ManyToOne({
    entity: () => ApiKeyRow,
    fieldName: 'api_key_id',
    mapToPk: true,
    index: false,
    primary: true,
    deleteRule: 'cascade',
  })
  apiKeyId!: string;
  @Property({ type: 'timestamptz' }) lastUsedAt!: Date;
}

export const apiKeyTables: readonly EntityClass<object>[] = [ApiKeyRow, ApiKeyUse];
