import { isId, loadById, type SubgraphModule } from '@gonghui/kit';
import { Appeal } from './appeal/appeal.entity.js';
import { AppealResolver } from './appeal/appeal.resolver.js';
import { AwardQuota } from './award/award-quota.entity.js';
import { Award } from './award/award.entity.js';
import { AwardQuotaResolver, AwardResolver, EventAwardsResolver } from './award/award.resolver.js';
import { CertificateResolver } from './award/certificate.resolver.js';
import { downloadCertificates } from './award/prepare-certificates.js';
import { BoardEvent } from './board/board-event.entity.js';
import { Board } from './board/board.entity.js';
import { LiveBoardResolver } from './board/live-board.resolver.js';
import { ClassApproval } from './competition/class-approval.entity.js';
import { CompetitionHost } from './competition/competition-host.entity.js';
import { Competition } from './competition/competition.entity.js';
import { CompetitionResolver } from './competition/competition.resolver.js';
import { ConditionChangeResolver } from './competition/condition-change.resolver.js';
import { ConditionChange } from './competition/condition-change.entity.js';
import { ContestAnswer } from './contest/contest-answer.entity.js';
import { ContestAttempt } from './contest/contest-attempt.entity.js';
import { ContestEntryResolver } from './contest/contest-entry.resolver.js';
import { ContestParticipant } from './contest/contest-participant.entity.js';
import { Contest } from './contest/contest.entity.js';
import {
  ContestAttemptResolver,
  ContestParticipantResolver,
  ContestResolver,
  ContestStandingResolver,
} from './contest/contest.resolver.js';
import { QuestionBank } from './contest/question-bank.entity.js';
import { Question } from './contest/question.entity.js';
import { QuestionBankResolver } from './contest/question.resolver.js';
import { CorrectionItem } from './correction/correction-item.entity.js';
import { CorrectionSet } from './correction/correction-set.entity.js';
import { CorrectionItemResolver, CorrectionResolver } from './correction/correction.resolver.js';
import { Attendance } from './course/attendance.entity.js';
import { CoursePhase } from './course/course-phase.entity.js';
import { CourseSession } from './course/course-session.entity.js';
import { Course } from './course/course.entity.js';
import { CourseResolver } from './course/course.resolver.js';
import { CourseSessionResolver } from './course/course-session.resolver.js';
import { EnrolmentResolver, PhaseResultResolver } from './course/enrolment.resolver.js';
import { Enrolment } from './course/enrolment.entity.js';
import { PhaseResult } from './course/phase-result.entity.js';
import { Trainee } from './course/trainee.entity.js';
import { Draw } from './draw/draw.entity.js';
import { DrawResolver } from './draw/draw.resolver.js';
import { SealedContestNumber } from './draw/sealed-contest-number.entity.js';
import { SealedSalt } from './draw/sealed-salt.entity.js';
import { SealedStation } from './draw/sealed-station.entity.js';
import { Contestant } from './entry/contestant.entity.js';
import { Entry } from './entry/entry.entity.js';
import {
  CompetitionTeamsResolver,
  EntryResolver,
  EventEntriesResolver,
  RoundEntriesResolver,
  TeamResolver,
} from './entry/entry.resolver.js';
import { RoundEntry } from './entry/round-entry.entity.js';
import { Team } from './entry/team.entity.js';
import { CompetitionEvent } from './event/competition-event.entity.js';
import { Round } from './event/round.entity.js';
import { CompetitionEventResolver, RoundResolver } from './event/round.resolver.js';
import { HonourResolver } from './honour/honour.resolver.js';
import { Lot } from './mark/lot.entity.js';
import { Mark } from './mark/mark.entity.js';
import { LotResolver, MarkResolver, ScoreSheetResolver } from './mark/mark.resolver.js';
import { ScoreSheet } from './mark/score-sheet.entity.js';
import { CompetitionExport } from './exchange/competition-export.entity.js';
import { downloadCompetitionExport } from './exchange/download-competition-export.js';
import { ExchangeResolver } from './exchange/exchange.resolver.js';
import { ImportedCompetition } from './exchange/imported-competition.entity.js';
import { migrations } from './migrations/index.js';
import { OutcomeEffect } from './outcome/outcome-effect.entity.js';
import { Outcome } from './outcome/outcome.entity.js';
import { CompetitionOutcomesResolver, OutcomeEffectResolver, OutcomeResolver } from './outcome/outcome.resolver.js';
import { PanelJudge } from './panel/panel-judge.entity.js';
import { Panel } from './panel/panel.entity.js';
import { PanelJudgeResolver, PanelResolver } from './panel/panel.resolver.js';
import { AdvancementPreviewResolver } from './result/advancement-preview.resolver.js';
import { Aspect } from './scheme/aspect.entity.js';
import { MarkingScheme } from './scheme/marking-scheme.entity.js';
import { AspectResolver, MarkingSchemeResolver, SchemePartResolver } from './scheme/marking-scheme.resolver.js';
import { SchemePart } from './scheme/scheme-part.entity.js';
import { CompetitionSummaryResolver } from './summary/competition-summary.resolver.js';
import { unionOf } from './trade-union/trade-union.js';

export { loadCompetitionDemo } from './demo/load-competition-demo.js';

/** Skill competitions: entries, sealed draw, blind marking, ranking, advancement, appeals, the live board. */
export const competition: SubgraphModule = {
  name: 'competition',
  entities: [
    ClassApproval,
    Competition,
    CompetitionHost,
    ConditionChange,
    CompetitionEvent,
    Round,
    Team,
    Contestant,
    Entry,
    RoundEntry,
    MarkingScheme,
    SchemePart,
    Aspect,
    Draw,
    SealedContestNumber,
    SealedStation,
    SealedSalt,
    Panel,
    PanelJudge,
    Lot,
    ScoreSheet,
    Mark,
    CorrectionSet,
    CorrectionItem,
    Appeal,
    Board,
    BoardEvent,
    AwardQuota,
    Award,
    CompetitionExport,
    ImportedCompetition,
    Outcome,
    OutcomeEffect,
    QuestionBank,
    Question,
    Contest,
    ContestParticipant,
    ContestAttempt,
    ContestAnswer,
    Course,
    CoursePhase,
    CourseSession,
    Trainee,
    Enrolment,
    PhaseResult,
    Attendance,
  ],
  migrations,
  resolvers: [
    CompetitionResolver,
    ConditionChangeResolver,
    CompetitionTeamsResolver,
    CompetitionEventResolver,
    EventEntriesResolver,
    RoundResolver,
    RoundEntriesResolver,
    AdvancementPreviewResolver,
    EntryResolver,
    TeamResolver,
    MarkingSchemeResolver,
    SchemePartResolver,
    AspectResolver,
    DrawResolver,
    PanelResolver,
    PanelJudgeResolver,
    ScoreSheetResolver,
    MarkResolver,
    LotResolver,
    CorrectionResolver,
    CorrectionItemResolver,
    AppealResolver,
    LiveBoardResolver,
    AwardResolver,
    AwardQuotaResolver,
    EventAwardsResolver,
    HonourResolver,
    OutcomeResolver,
    OutcomeEffectResolver,
    CompetitionOutcomesResolver,
    CertificateResolver,
    ExchangeResolver,
    ContestResolver,
    ContestEntryResolver,
    ContestParticipantResolver,
    ContestAttemptResolver,
    ContestStandingResolver,
    QuestionBankResolver,
    CourseResolver,
    CourseSessionResolver,
    EnrolmentResolver,
    PhaseResultResolver,
    CompetitionSummaryResolver,
  ],
  downloads: { certificates: downloadCertificates, competition: downloadCompetitionExport },
  references: {
    TradeUnion: ({ id }) => (isId(id) ? unionOf(id) : null),
    Competition: ({ id }, ctx) => loadById(ctx, 'competition:read', Competition, id),
    CompetitionEvent: ({ id }, ctx) => loadById(ctx, 'competition:read', CompetitionEvent, id),
    Contest: ({ id }, ctx) => loadById(ctx, 'competition:read', Contest, id),
    Course: ({ id }, ctx) => loadById(ctx, 'competition:read', Course, id),
    QuestionBank: ({ id }, ctx) => loadById(ctx, 'competition:write', QuestionBank, id),
    Round: ({ id }, ctx) => loadById(ctx, 'competition:read', Round, id),
  },
};
