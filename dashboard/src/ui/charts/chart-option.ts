import type { EChartsCoreOption } from 'echarts/core';

/** Makes the options of a chart; `token` reads a design token such as `--accent` in the current theme. */
export type ChartOption = (token: (name: string) => string) => EChartsCoreOption;

/** Axes, grid and tooltip as every chart of the console has them. */
export function chartFrame(token: (name: string) => string): {
  axisLine: object;
  axisLabel: object;
  splitLine: object;
  tooltip: object;
  legend: object;
} {
  return {
    axisLine: { lineStyle: { color: token('--line') } },
    axisLabel: { color: token('--ink-3'), fontSize: 12 },
    splitLine: { lineStyle: { color: token('--line'), type: 'dashed' } },
    tooltip: {
      trigger: 'axis',
      backgroundColor: token('--surface-raised'),
      borderColor: token('--line'),
      textStyle: { color: token('--ink'), fontSize: 13 },
    },
    legend: { textStyle: { color: token('--ink-2') }, icon: 'roundRect', itemWidth: 12, itemHeight: 8, itemGap: 16 },
  };
}
