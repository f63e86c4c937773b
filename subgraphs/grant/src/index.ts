import { isId, loadById, roleOf, type SubgraphModule } from '@gonghui/kit';
import { Beneficiary } from './beneficiary/beneficiary.entity.js';
import { BeneficiaryAccount } from './beneficiary/beneficiary-account.entity.js';
import { BeneficiaryResolver } from './beneficiary/beneficiary.resolver.js';
import { CaseText } from './case/case-text.entity.js';
import { caseTextGrants } from './case/case-text.sql.js';
import { caseGrants } from './case/case-questions.sql.js';
import { GrantDocument } from './case/grant-document.entity.js';
import { GrantItem } from './case/grant-item.entity.js';
import { GrantStep } from './case/grant-step.entity.js';
import { Grant } from './case/grant.entity.js';
import {
  GrantConnectionResolver,
  GrantItemResolver,
  GrantOutcomeResolver,
  GrantResolver,
  ProjectGrantsResolver,
  VenueGrantsResolver,
  UnionGrantsResolver,
} from './case/grant.resolver.js';
import { EvaluatedSubject } from './evaluation/evaluated-subject.entity.js';
import { EvaluationHand } from './evaluation/evaluation-hand.entity.js';
import { Evaluation } from './evaluation/evaluation.entity.js';
import {
  EvaluatedSubjectResolver,
  EvaluationResolver,
  GrantRatingResolver,
  SchemeEvaluationsResolver,
} from './evaluation/evaluation.resolver.js';
import { fileRequestsJob } from './filing/file-requests-job.js';
import { Filing } from './filing/filing.entity.js';
import { Donation } from './donation/donation.entity.js';
import { DonationResolver, LineDonationsResolver } from './donation/donation.resolver.js';
import { donationGrants } from './donation/donation.sql.js';
import { GoodsEntry } from './goods/goods-entry.entity.js';
import { GoodsStock } from './goods/goods-stock.entity.js';
import { GoodsEntryConnectionResolver, GoodsEntryResolver, GoodsStockResolver } from './goods/goods.resolver.js';
import { goodsGrants } from './goods/goods.sql.js';
import { AccountingPeriod } from './ledger/accounting-period.entity.js';
import { LedgerAccount } from './ledger/ledger-account.entity.js';
import { LedgerEntry } from './ledger/ledger-entry.entity.js';
import {
  AccountingPeriodResolver,
  BudgetLineBalanceResolver,
  GrantEntriesResolver,
  LedgerEntryResolver,
} from './ledger/ledger.resolver.js';
import { ledgerGrants } from './ledger/post-entries.sql.js';
import { LoanProgramme } from './loan/loan-programme.entity.js';
import { LoanProgrammeResolver } from './loan/loan-programme.resolver.js';
import { LoanReturn } from './loan/loan-return.entity.js';
import { Loan } from './loan/loan.entity.js';
import { LoanConnectionResolver, LoanResolver } from './loan/loan.resolver.js';
import { loanGrants } from './loan/loan.sql.js';
import { workspaceGrants } from './migrations/20261121-workspace.js';
import { householdAccountGrants } from './migrations/20261123-household-accounts.js';
import { migrations } from './migrations/index.js';
import { BankFile } from './payment/bank-file.entity.js';
import { ClawBack } from './payment/claw-back.entity.js';
import { PaymentBatch } from './payment/payment-batch.entity.js';
import { Payment } from './payment/payment.entity.js';
import {
  ClawBackResolver,
  GrantPaymentsResolver,
  PaymentBatchResolver,
  PaymentResolver,
  TrancheResolver,
} from './payment/payment.resolver.js';
import { Tranche } from './payment/tranche.entity.js';
import { BudgetLine } from './scheme/budget-line.entity.js';
import { SchemeTotal } from './scheme/scheme-total.entity.js';
import { SchemeVersion } from './scheme/scheme-version.entity.js';
import { Scheme } from './scheme/scheme.entity.js';
import { BudgetLineSchemeResolver, SchemeResolver, SchemeVersionResolver } from './scheme/scheme.resolver.js';
import { grantedOf } from './subject/grant-subject.js';
import { unionOf } from './trade-union/trade-union.js';
import { GrantUse } from './use/grant-use.entity.js';
import { GrantUseResolver, GrantUsesResolver } from './use/grant-use.resolver.js';
import { grantUseGrants } from './use/grant-use.sql.js';
import { downloadExport } from './workspace/export/download-export.js';
import { ExportManifest } from './workspace/export/export-manifest.entity.js';
import { FindingStep } from './workspace/finding/finding-step.entity.js';
import { Finding } from './workspace/finding/finding.entity.js';
import { AuditNote } from './workspace/note/audit-note.entity.js';
import { OpenDocumentResolver } from './workspace/personal-read/open-document.resolver.js';
import { PersonalRead } from './workspace/personal-read/personal-read.entity.js';
import { RedFlagRule } from './workspace/red-flag/red-flag-rule.entity.js';
import { RedFlagSearch } from './workspace/red-flag/red-flag-search.entity.js';
import { RedFlag } from './workspace/red-flag/red-flag.entity.js';
import { redFlagsJob } from './workspace/red-flag/red-flags-job.js';
import { AuditSampleItem } from './workspace/sample/audit-sample-item.entity.js';
import { AuditSample } from './workspace/sample/audit-sample.entity.js';
import { GrantFlagsResolver, RedFlagResolver, RedFlagRuleResolver } from './workspace/red-flag/red-flag.resolver.js';
import { ExportResolver } from './workspace/export/export.resolver.js';
import { SampleItemResolver, SampleResolver } from './workspace/sample/sample.resolver.js';
import { BenfordResolver } from './workspace/benford/benford.resolver.js';
import { FindingResolver, GrantFindingsResolver } from './workspace/finding/finding.resolver.js';
import { NoteResolver } from './workspace/note/note.resolver.js';
import { PersonalReadResolver } from './workspace/personal-read/personal-read.resolver.js';
import { AggregateResolver } from './workspace/aggregate/aggregate.resolver.js';
import {
  CountCheckResolver,
  LateReturnResolver,
  UnlinkedPaymentResolver,
} from './workspace/reconciliation/reconciliation.resolver.js';
import { GrantHistoryResolver } from './workspace/history/history.resolver.js';

export { loadGrantDemo } from './demo/load-grant-demo.js';

/** Programmes that give money, the grants made under them, and what auditors make of both. */
export const grant: SubgraphModule = {
  name: 'grant',
  // GRANT is a word of SQL.
  schema: 'grants',
  entities: [
    Scheme,
    SchemeVersion,
    BudgetLine,
    SchemeTotal,
    Grant,
    GrantItem,
    GrantStep,
    GrantDocument,
    CaseText,
    Evaluation,
    EvaluatedSubject,
    EvaluationHand,
    Filing,
    LedgerAccount,
    LedgerEntry,
    AccountingPeriod,
    Tranche,
    Payment,
    PaymentBatch,
    BankFile,
    ClawBack,
    Beneficiary,
    BeneficiaryAccount,
    GoodsEntry,
    GoodsStock,
    LoanProgramme,
    Loan,
    LoanReturn,
    Donation,
    GrantUse,
    RedFlagRule,
    RedFlag,
    RedFlagSearch,
    AuditNote,
    AuditSample,
    AuditSampleItem,
    Finding,
    FindingStep,
    ExportManifest,
    PersonalRead,
  ],
  migrations,
  grants: [
    ...caseGrants(roleOf('grant')),
    ...caseTextGrants(roleOf('grant')),
    ...ledgerGrants(roleOf('grant')),
    ...goodsGrants(roleOf('grant')),
    ...loanGrants(roleOf('grant')),
    ...donationGrants(roleOf('grant')),
    ...grantUseGrants(roleOf('grant')),
    ...workspaceGrants(roleOf('grant')),
    ...householdAccountGrants(roleOf('grant')),
  ],
  jobs: [fileRequestsJob, redFlagsJob],
  resolvers: [
    SchemeResolver,
    BudgetLineSchemeResolver,
    SchemeVersionResolver,
    GrantResolver,
    GrantConnectionResolver,
    GrantItemResolver,
    GrantOutcomeResolver,
    UnionGrantsResolver,
    ProjectGrantsResolver,
    VenueGrantsResolver,
    EvaluationResolver,
    EvaluatedSubjectResolver,
    SchemeEvaluationsResolver,
    GrantRatingResolver,
    LedgerEntryResolver,
    GrantEntriesResolver,
    BudgetLineBalanceResolver,
    AccountingPeriodResolver,
    PaymentResolver,
    PaymentBatchResolver,
    TrancheResolver,
    ClawBackResolver,
    GrantPaymentsResolver,
    BeneficiaryResolver,
    GoodsEntryResolver,
    GoodsEntryConnectionResolver,
    GoodsStockResolver,
    LoanProgrammeResolver,
    LoanResolver,
    LoanConnectionResolver,
    LineDonationsResolver,
    DonationResolver,
    GrantUsesResolver,
    GrantUseResolver,
    RedFlagResolver,
    RedFlagRuleResolver,
    GrantFlagsResolver,
    ExportResolver,
    SampleResolver,
    SampleItemResolver,
    BenfordResolver,
    FindingResolver,
    GrantFindingsResolver,
    NoteResolver,
    PersonalReadResolver,
    OpenDocumentResolver,
    AggregateResolver,
    CountCheckResolver,
    UnlinkedPaymentResolver,
    LateReturnResolver,
    GrantHistoryResolver,
  ],
  downloads: { export: downloadExport },
  references: {
    TradeUnion: ({ id }) => (isId(id) ? unionOf(id) : null),
    VenueProject: grantedOf,
    Venue: grantedOf,
    Grant: ({ id }, ctx) => loadById(ctx, 'grant:read', Grant, id),
    GrantBudgetLine: ({ id }, ctx) => loadById(ctx, 'grant:read', BudgetLine, id),
    GrantEvaluation: ({ id }, ctx) => loadById(ctx, 'grant:read', Evaluation, id),
    GrantScheme: ({ id }, ctx) => loadById(ctx, 'grant:read', Scheme, id),
  },
};
