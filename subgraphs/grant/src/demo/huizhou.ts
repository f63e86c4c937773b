import { seededRandom } from '@gonghui/kit/demo';
import { GrantStatus } from '../case/grant-status.js';
import { Rating } from '../evaluation/rating.js';
import { TieRule } from '../evaluation/tie-rule.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { accountNumber, placeName } from './demo-values.js';
import type { GrantDemoWorld } from './grant-demo-world.js';
import { STATION_AWARD } from './scheme-terms-of-print.js';

/** Stations of Huizhou (F336). */
const STATIONS = 127;

/** Made up: neither how many are awarded nor the amount is printed. */
const EXCELLENT_COUNT = 25;
const AWARD_FEN = 500_000n;

/** Stations of the next places whose applications are refused. */
const REFUSED = 2;

/**
 * S100. The 127 stations (F336) are evaluated, and the best are paid what was announced. Their points, how many are
 * EXCELLENT, the amount and the two that are refused are made up.
 */
export function addHuizhou(world: GrantDemoWorld): void {
  if (world.stations.length !== STATIONS) throw new Error(`Huizhou has ${world.stations.length} stations`);
  const funder = world.federation('441300');
  const scheme = world.addScheme({
    funder,
    code: 'HZ-STATION',
    name: '惠民驿站以奖代补',
    kind: SchemeKind.AWARD_BY_RESULTS,
    subjectKind: SubjectKind.VENUE,
    terms: STATION_AWARD,
    from: '2022-01-01',
    source: '惠州市总工会“惠民驿站”评优评先方案',
  });
  const line = world.addLine(scheme, 2022, '驿站以奖代补', 15_000_000n);
  const random = seededRandom('stations of Huizhou');
  const evaluated = world.addEvaluation({
    scheme,
    year: 2022,
    terms: {
      excellentCount: EXCELLENT_COUNT,
      ties: TieRule.ALL_IN,
      goodFromHundredths: 8_000,
      qualifiedFromHundredths: 6_000,
    },
    source: '惠州市总工会“惠民驿站”评优评先方案',
    publishedOn: '2022-03-01',
    // Two of three draws count: few stations are bad.
    subjects: world.stations.map((station) => ({
      station,
      pointsHundredths: Math.max(random.between(5_500, 9_850), random.between(5_500, 9_850)),
    })),
  });
  evaluated.slice(0, EXCELLENT_COUNT + REFUSED).forEach(({ id, station, rating }, index) => {
    const applicant = world.byId(station.unionId)!;
    const isPaid = rating === Rating.EXCELLENT;
    world.addGrant({
      scheme,
      line,
      applicant,
      key: station.name,
      title: `${placeName(applicant)}${station.name}奖补`,
      appliedOn: `2022-03-${10 + (index % 18)}`,
      status: isPaid ? GrantStatus.CLOSED : GrantStatus.REJECTED,
      items: [['station', 1, AWARD_FEN]],
      subject: [SubjectKind.VENUE, station.id],
      evaluatedSubjectId: id,
      payeeAccount: accountNumber(applicant.code, station.name),
      payments: isPaid ? [{ on: '2022-06-20', fen: AWARD_FEN, milestone: '奖补' }] : [],
    });
  });
}
