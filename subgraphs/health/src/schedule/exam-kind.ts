import { registerEnumType } from 'type-graphql';

/** An examination that is owed. */
export enum ExamKind {
  GYNAECOLOGICAL = 'GYNAECOLOGICAL',
  CERVICAL = 'CERVICAL',
  BREAST = 'BREAST',
}

registerEnumType(ExamKind, {
  name: 'ExamKind',
  description: 'A medical examination of women workers. Source: S112, S113.',
  valuesConfig: {
    GYNAECOLOGICAL: { description: 'Gynaecological examination (妇科检查).' },
    CERVICAL: { description: 'Examination for cervical cancer (宫颈癌检查), one half of 两癌.' },
    BREAST: { description: 'Examination for breast cancer (乳腺癌检查), the other half.' },
  },
});
