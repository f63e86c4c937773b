import { registerEnumType } from 'type-graphql';
import { STAFF_ROLES, type StaffRole } from './role.js';

/** The roles as a GraphQL enum. */
export const StaffRoleEnum = Object.fromEntries(STAFF_ROLES.map((role) => [role, role])) as {
  readonly [Role in StaffRole]: Role;
};

registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What an account may do, as a bundle of scopes.',
  valuesConfig: {
    ADMINISTRATOR: {
      description: 'Keeps accounts and all union data of its subtree (管理员); no access to personal health data.',
    },
    ANALYST: { description: 'Reads aggregates and records of its subtree, for reports and data teams (分析员).' },
    CADRE: { description: 'Keeps its union’s data: tree, units, members, venues (工会干部).' },
    AUDITOR: { description: 'Reads everything in scope and the audit trail, and verifies it (审计员).' },
    ORGANIZER: { description: 'Runs labour and skill competitions (竞赛组织者).' },
    JUDGE: { description: 'Scores entries of competitions (裁判).' },
    HEALTH_OFFICER: {
      description:
        'Plans screening and care; sees lists under aliases without results, names with a reason (健康管理员).',
    },
    HEALTH_HANDLER: {
      description:
        'Reads results of its own days and handles its own cases; sees whom a case is about, with a reason (健康经办人).',
    },
    GRANT_OFFICER: { description: 'Sets up grant schemes and takes applications (资助经办人).' },
    REVIEWER: { description: 'Decides on grant applications (审批人).' },
    PAYER: { description: 'Pays approved grants (出纳).' },
  },
});
