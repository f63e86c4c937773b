import { VenueStatus } from '../venue/venue-status.js';
import type { DemoStatus } from './demo-world.js';

const { PLANNED, UNDER_CONSTRUCTION, IN_USE, RENOVATING } = VenueStatus;

/** Histories of made-up venues. */
export const statuses = {
  /** Has stood for long. */
  old: (since: string): DemoStatus[] => [[IN_USE, since, '既有场馆登记']],
  /** Has stood for long and was renovated for a year. */
  renewed: (since: string, renovated: string, reopened: string): DemoStatus[] => [
    [IN_USE, since, '既有场馆登记'],
    [RENOVATING, renovated, '设施老化，闭馆装修改造'],
    [IN_USE, reopened, '改造完成，重新开放'],
  ],
  planned: (since: string): DemoStatus[] => [[PLANNED, since, '列入建设计划']],
  building: (planned: string, begun: string): DemoStatus[] => [
    [PLANNED, planned, '列入建设计划'],
    [UNDER_CONSTRUCTION, begun, '开工建设'],
  ],
  /** Was in use and is being rebuilt or extended. */
  extending: (since: string, begun: string): DemoStatus[] => [
    [IN_USE, since, '既有场馆登记'],
    [UNDER_CONSTRUCTION, begun, '改扩建开工'],
  ],
  built: (planned: string, begun: string, opened: string): DemoStatus[] => [
    [PLANNED, planned, '列入建设计划'],
    [UNDER_CONSTRUCTION, begun, '开工建设'],
    [IN_USE, opened, '竣工验收，投入使用'],
  ],
  renovating: (since: string, begun: string): DemoStatus[] => [
    [IN_USE, since, '既有场馆登记'],
    [RENOVATING, begun, '设施老化，闭馆装修改造'],
  ],
};

/** A day of a year: months and days vary with the number, so that not all begin at once. */
export function dayOf(year: number, variant: number, lastMonth = 12): string {
  const month = (variant % lastMonth) + 1;
  const day = ((variant * 7) % 28) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
