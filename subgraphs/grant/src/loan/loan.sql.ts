/** What the subgraph's role may not do: returns are written once, loans only voided, and nothing is deleted. */
export const loanGrants = (role: string): readonly string[] => [
  `revoke delete, truncate on grants.loan_programme, grants.loan, grants.loan_return from ${role}`,
  `revoke update on grants.loan, grants.loan_return from ${role}`,
  `grant update (voided_on, void_reason) on grants.loan to ${role}`,
];
