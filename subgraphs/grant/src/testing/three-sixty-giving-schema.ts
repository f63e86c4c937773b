const text = { type: 'string', minLength: 1 };
const date = { type: 'string', format: 'date' };

const organization = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: text, name: text },
};

const grant = {
  type: 'object',
  required: [
    'id',
    'title',
    'description',
    'currency',
    'amountAwarded',
    'awardDate',
    'recipientOrganization',
    'fundingOrganization',
  ],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^360G-[A-Za-z0-9]+-.+' },
    title: { ...text, maxLength: 139 },
    description: text,
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    amountAppliedFor: { type: 'number' },
    amountAwarded: { type: 'number' },
    amountDisbursed: { type: 'number' },
    awardDate: date,
    recipientOrganization: { type: 'array', minItems: 1, items: organization },
    fundingOrganization: { type: 'array', minItems: 1, items: organization },
    grantProgramme: {
      type: 'array',
      items: { type: 'object', properties: { code: text, title: text }, additionalProperties: false },
    },
  },
};

/**
 * What the 360Giving Data Standard asks of a package of awards, for the fields that an export writes: their names, types
 * and which must be there. Written from the standard's reference; its own schema is not part of this repository.
 * @see https://standard.threesixtygiving.org
 */
export const THREE_SIXTY_GIVING_SCHEMA = {
  type: 'object',
  required: ['grants'],
  properties: { version: { type: 'string' }, grants: { type: 'array', minItems: 1, items: grant } },
};
