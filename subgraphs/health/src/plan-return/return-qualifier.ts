import { registerEnumType } from 'type-graphql';

/** How exact a figure of a return is. */
export enum ReturnQualifier {
  EXACT = 'EXACT',
  MORE_THAN = 'MORE_THAN',
  NEARLY = 'NEARLY',
}

registerEnumType(ReturnQualifier, {
  name: 'MedicalPlanReturnQualifier',
  description: 'How exact a reported figure is; it is shown with the figure.',
  valuesConfig: {
    EXACT: { description: 'The figure itself.' },
    MORE_THAN: { description: 'More than this: a floor (余、多).' },
    NEARLY: { description: 'Nearly this: a ceiling (近).' },
  },
});
