const text = { type: 'string', minLength: 1 };

/** A day, or a moment. */
const date = {
  type: 'string',
  oneOf: [{ format: 'date-time' }, { pattern: '^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$' }],
};

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
    currency: { const: 'CNY' },
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
 * What the 360Giving Data Standard asks of a package of awards, for the fields that an export writes. Each demand of the
 * standard's own two schemas (package and grant) on these fields stands here; what is stricter is ours: no other field,
 * no empty text, yuan alone, and the lengths and prefixes that the standard's guidance asks for in words.
 * That no award stands twice is the standard's too; the test compares identifiers, which is quicker.
 * @see https://github.com/ThreeSixtyGiving/standard/tree/master/schema
 */
export const THREE_SIXTY_GIVING_SCHEMA = {
  type: 'object',
  required: ['grants'],
  properties: {
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    grants: { type: 'array', minItems: 1, items: grant },
  },
};
