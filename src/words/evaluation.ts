import type { Figures } from '../schema/evaluation.ts';

/** Interface words of the table that tells how accurate the extraction is. */
export const evaluationStrings = {
  caption: '识别的准确程度',
  measure: '项目',
  gold: '本站五份报告',
  unseen: '站外抽样（旧版）',
  sample: '样本',
  date: '日期',
  goldSample: (reports: number, labels: number) => `${reports} 份报告，${labels} 个数`,
  unseenSample: (documents: number, rows: number, sentences: number, metrics: number) =>
    `${documents} 份报告，抽 ${rows} 个数；另抽 ${sentences} 句，含 ${metrics} 个数`,
  percent: (share: number) => `${(share * 100).toFixed(1)}%`,
  figures: {
    precision: '识别出的是指标值（查准率）',
    recall: '指标值被识别出（查全率）',
    f1: '两者的调和平均（F1）',
    value: '数值',
    unit: '单位',
    kind: '类别',
    status: '实绩或目标',
    period: '时期',
    qualifier: '约数词',
    label: '名称',
  } satisfies Record<keyof Figures, string>,
};
